import type { Treatment } from '../../model.ts';
import type { StaveRow } from './staves.ts';

/** `longer`: every word of the base, and words besides; a base that a reader has chosen need not be the fullest. */
export type RowTreatment = Exclude<Treatment, 'reported' | 'absent'> | 'longer';

/** Of a reading that is not compared, whatever it did to the words. */
export const NOT_COMPARED_NAME = 'not compared here';

/** As pages call them: the base is what a reader has chosen and no original, so that nothing was trimmed or cut from it. */
export const rowTreatmentNames: Readonly<Record<RowTreatment, string>> = {
  verbatim: 'in full',
  trimmed: 'a part of it',
  cut: 'parts of it',
  reworded: 'worded differently',
  unmarked: 'not in quotation marks',
  longer: 'more words',
};

/**
 * What an article did to the words of the base that its row stands under, whichever base it is. Under the statement's own
 * base that is its reading's treatment, or `longer` where the reading is reworded by words besides alone.
 */
export function treatmentOfRow({ marked: isMarked, before, cells }: StaveRow): RowTreatment {
  if (!isMarked) return 'unmarked';
  // Words that the article prints at other places stand in the row, and are not its reading.
  const kept = cells.flatMap(({ kind, isMain }, at) =>
    isMain && (kind === 'same' || kind === 'trivial') ? [at] : [],
  );
  const isReplaced = cells.some(({ kind }) => kind === 'other');
  const hasMore = before !== '' || cells.some(({ added }) => added !== '');
  if (kept.length === 0 || isReplaced) return 'reworded';
  if (kept.length === cells.length) return hasMore ? 'longer' : 'verbatim';
  if (hasMore) return 'reworded';
  const [first = 0, last = 0] = [kept.at(0), kept.at(-1)];
  return last - first + 1 === kept.length ? 'trimmed' : 'cut';
}
