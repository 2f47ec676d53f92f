import { frequencyTable } from './frequency-table.ts';
import { stem } from './stem.ts';

/**
 * How much a word says by itself, in bits: about 4 for "the", 12 for "agreement", 18 for a name the table does not
 * hold. A pure function of the word's stem: an event's result depends on its own articles alone.
 */
export function wordWeight(key: string): number {
  const form = stem(key);
  return table.get(form) ?? unknownWeight(form);
}

// The table ends at one in 2^17; what is not in it is rarer than that.
const UNKNOWN_BITS = 18;

const table = readTable();

function readTable(): Map<string, number> {
  const weights = new Map<string, number>();
  let bits = 0;
  for (const word of frequencyTable.trim().split(/\s+/)) {
    if (/^#\d+$/.test(word)) bits = Number(word.slice(1));
    else weights.set(word, bits);
  }
  return weights;
}

/** A year and a single letter weigh less than a name. */
function unknownWeight(form: string): number {
  if (/^(?:19|20)\d\d$/.test(form)) return 13;
  return form.length < 2 ? 12 : UNKNOWN_BITS;
}
