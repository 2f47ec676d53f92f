import type { Speaker, SpeakerEntry } from '../../model.ts';
import { foldForSearch } from '../../text/fold.ts';
import { isPronoun } from '../../text/pronouns.ts';

export type Compatibility = 'same' | 'unknown' | 'different';

export type CompareSpeakers = (a: Speaker | null | undefined, b: Speaker | null | undefined) => Compatibility;

/** Whether two mentions can have one speaker: a body and who speaks for it can, two different names cannot. */
export function speakerComparison(entries: readonly SpeakerEntry[]): CompareSpeakers {
  const bodyOf = new Map(entries.map((entry) => [entry.id, entry.of ?? entry.id]));
  const compareNames = rememberPairs((a, b) => {
    if (isNobody(a) || isNobody(b)) return 'unknown';
    return shareName(a, b) ? 'same' : canBeOne(a, b) ? 'unknown' : 'different';
  });
  return (a, b) => {
    if (!a || !b) return 'unknown';
    if (a.id === null || b.id === null) return compareNames(a.resolved, b.resolved);
    return a.id === b.id || bodyOf.get(a.id) === b.id || bodyOf.get(b.id) === a.id ? 'same' : 'different';
  };
}

/** An event has few names and compares them for every pair of readings. */
function rememberPairs(
  compare: (a: string, b: string) => Compatibility,
): (a: string, b: string) => Compatibility {
  const known = new Map<string, Compatibility>();
  return (a, b) => {
    const key = `${a}\n${b}`;
    const result = known.get(key) ?? compare(a, b);
    known.set(key, result);
    return result;
  };
}

/** Nobody's own words: a pronoun that stayed one, or a newspaper that passes on what others say. */
function isNobody(name: string): boolean {
  return (
    isPronoun(name) ||
    foldForSearch(name)
      .split(/[\s,]+/)
      .some((word) => PRESS.has(word))
  );
}

const PRESS = new Set(
  'times post journal news press newspaper magazine reporters cnn nbc abc cbs msnbc reuters afp ap'.split(
    ' ',
  ),
);

/** "Senator Schumer" and "Chuck Schumer": the last word of either name is in the other. */
function shareName(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)];
  const [lastX, lastY] = [x.at(-1), y.at(-1)];
  return (lastX !== undefined && y.includes(lastX)) || (lastY !== undefined && x.includes(lastY));
}

function nameWords(name: string): string[] {
  const words = foldForSearch(name).match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.filter((word) => word.length > 1 && !NO_NAMES.has(word));
}

const NO_NAMES = new Set([
  'the',
  'of',
  'for',
  'and',
  'mr',
  'mrs',
  'ms',
  'jr',
  'sr',
  'in',
  'his',
  'her',
  'a',
  'an',
]);

/** An office without a name ("The president") can be anybody's. */
function canBeOne(a: string, b: string): boolean {
  return !hasOwnName(a) || !hasOwnName(b);
}

function hasOwnName(name: string): boolean {
  return name.split(/[\s,]+/).some((word) => /^\p{Lu}/u.test(word) && !NO_OWN_NAMES.has(foldForSearch(word)));
}

const NO_OWN_NAMES = new Set(
  (
    'the a an his her their its mr mrs ms dr sen rep gov gen president vice chairman chairwoman chair senator representative ' +
    'congressman congresswoman governor mayor minister prime secretary spokesman spokeswoman spokesperson judge justice ' +
    'speaker leader director attorney general sheriff lawyer candidate official officials aide ministry department ' +
    'statement report campaign office administration committee republican democrat democrats republicans'
  ).split(' '),
);
