import type { Word } from '../../text/words.ts';
import { type Pair, pairInOrder } from './pairs.ts';
import { alikeness, isShifted } from './shifts.ts';
import type { Weights } from './weights.ts';

/** What two stretches of words have in common. */
export interface Overlap {
  readonly pairs: readonly Pair[];
  /** What the paired words weigh together, less what the breaks between runs cost. */
  readonly bits: number;
  /** Of the weight of `b`'s words so much is paired, 0 to 1. */
  readonly contained: number;
  /** The same for each stretch that has no wider gap, on either side, than so many words. */
  readonly parts: (widest: number) => Overlap[];
}

// A break inside what two readings share costs this: chance finds two short runs more easily than a long one.
const BREAK = 7;

/** Pairs the words of two readings as a listener would: inflections, names and the shift into a report forgiven. */
export function overlap(a: readonly Word[], b: readonly Word[], weights: Weights): Overlap {
  const bitsA = a.map((word) => weights.bits(word.form));
  const bitsB = b.map((word) => weights.bits(word.form));
  const [formsA, formsB] = [a.map(({ form }) => form), b.map(({ form }) => form)];
  // Most words are not alike, and that is seen at their first letters.
  const [firstA, firstB] = [formsA.map(firstOf), formsB.map(firstOf)];
  const [shiftedA, shiftedB] = [formsA.map(isShifted), formsB.map(isShifted)];
  const worth = (i: number, j: number) => {
    const [x, y] = [formsA[i] as string, formsB[j] as string];
    if (firstA[i] !== firstB[j] && !(shiftedA[i] && shiftedB[j])) return 0;
    return alikeness(x, y) * Math.min(bitsA[i] as number, bitsB[j] as number);
  };
  return sumUp(pairInOrder(a.length, b.length, { worth, open: BREAK }), worth, bitsB);
}

function firstOf(form: string): number {
  return form.charCodeAt(0);
}

function sumUp(
  pairs: readonly Pair[],
  worth: (i: number, j: number) => number,
  bitsB: readonly number[],
): Overlap {
  const paired = pairs.reduce((sum, pair) => sum + worth(pair.a, pair.b), 0);
  const runs = pairs.filter(
    (pair, at) => pairs[at - 1]?.a !== pair.a - 1 || pairs[at - 1]?.b !== pair.b - 1,
  ).length;
  const total = bitsB.reduce((sum, bits) => sum + bits, 0);
  return {
    pairs,
    bits: paired - BREAK * Math.max(0, runs - 1),
    contained: total === 0 ? 0 : paired / total,
    parts: (widest) => splitAt(pairs, widest).map((part) => sumUp(part, worth, bitsB)),
  };
}

function splitAt(pairs: readonly Pair[], widest: number): Pair[][] {
  const parts: Pair[][] = [];
  pairs.forEach((pair, at) => {
    const before = pairs[at - 1];
    const isNear = before && pair.a - before.a <= widest && pair.b - before.b <= widest;
    if (isNear) parts.at(-1)?.push(pair);
    else parts.push([pair]);
  });
  return parts;
}
