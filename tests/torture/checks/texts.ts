import fc from 'fast-check';
import { anyText } from '../../support/articles.ts';
import { hostileTexts } from '../../support/hostile-texts.ts';

/** Stretches of the hostile texts, and texts like news, cut and put together anew. */
export function anyHostileText(most: number): fc.Arbitrary<string> {
  const made = fc
    .tuple(fc.constantFrom(...Object.values(hostileTexts)), fc.nat(most), fc.nat(200))
    .map(([make, length, from]) => make(length + from).slice(from, from + length));
  const parts = fc.oneof({ arbitrary: anyText, weight: 3 }, { arbitrary: made, weight: 1 });
  return fc.array(parts, { maxLength: 5 }).map((texts) => texts.join('').slice(0, most).toWellFormed());
}
