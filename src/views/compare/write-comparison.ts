import type { Say } from '../say.ts';
import type { Comparison } from './comparison.ts';

/** What a comparison shows, in a sentence of counts. */
export function writeComparison({ columns, rows, sharedRowCount }: Comparison, { compare }: Say): string {
  if (sharedRowCount === 0) {
    const isMarked = rows.some(({ cells }) => cells.some(({ inCommon }) => inCommon !== 'nothing'));
    return isMarked ? compare.noSharedRow(columns.length) : compare.nothingShared(columns.length);
  }
  // What two of them share is counted word by word, on their own page and beside the link to it.
  if (columns.length > 2) return compare.rowsOfSeveral(sharedRowCount);
  const counts = columns.map(({ outletName, sharedWordCount, wordCount }) =>
    compare.wordsOf(sharedWordCount, outletName, wordCount),
  );
  return compare.rowsOfTwo(sharedRowCount, counts);
}

/** The same for articles that are some of so many of their event. */
export function writeChosen(comparison: Comparison, of: number, say: Say): string {
  const names = comparison.columns.map(({ outletName }) => outletName);
  return `${say.compare.chosenOf(names, of)} ${writeComparison(comparison, say)}`;
}
