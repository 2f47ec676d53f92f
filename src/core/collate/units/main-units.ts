import type { Word } from '../../text/words.ts';
import { pairWords } from '../joining/pair-words.ts';
import { inOrder, type OwnUnit } from './own-units.ts';

/**
 * The units that an article votes with and is treated by: the fullest (the body before the headline) and those that
 * print other words of the statement.
 */
export function mainUnits(units: readonly OwnUnit[], base: readonly Word[]): OwnUnit[] {
  const ranked = units.toSorted(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(a.field === 'headline') - Number(b.field === 'headline') ||
      inOrder(a, b),
  );
  const held = new Set<number>();
  const mains: OwnUnit[] = [];
  for (const unit of ranked) {
    const places = pairWords(base, unit.words).map(({ a }) => a);
    const fresh = places.filter((place) => !held.has(place));
    if (mains.length > 0) {
      if (unit.field !== mains[0]?.field) continue;
      if (fresh.length < Math.min(FEWEST_NEW, unit.words.length) || fresh.length * 2 <= places.length)
        continue;
    }
    mains.push(unit);
    for (const place of fresh) held.add(place);
  }
  return mains.sort(inOrder);
}

// A second quotation that adds fewer words of the base is a repetition.
const FEWEST_NEW = 3;
