import { pairWords } from '../joining/pair-words.ts';
import type { OwnUnit } from '../units/own-units.ts';
import type { Base } from './base.ts';
import type { Treated } from './treatment.ts';

/** Whether a difference stands where as many articles print the one as the other. */
export function isTied({ ties, words }: Base, mains: readonly OwnUnit[], treated: Treated): boolean {
  if (ties.length === 0 || treated.wording === 'verbatim') return false;
  return ties.some(({ after, before }) =>
    mains.some((unit) => {
      const pairs = pairWords(words, unit.words);
      const left = pairs.findLast(({ a }) => a <= after);
      const right = pairs.find(({ a }) => a >= before);
      if (!left && !right) return false;
      const ofBase = before - after - 1;
      const between = (right?.b ?? unit.words.length) - (left?.b ?? -1) - 1;
      const isExact = (!left || left.a === after) && (!right || right.a === before);
      const keepsAll = pairs.filter(({ a }) => a > after && a < before).length === ofBase;
      return (
        isExact &&
        !(keepsAll && between === ofBase) &&
        (left !== undefined && right !== undefined ? true : between > 0)
      );
    }),
  );
}
