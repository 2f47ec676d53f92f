import type { Word } from '../grammar/words.ts';
import { enRows } from '../languages/en/rows.ts';
import { type Match, matchPattern } from './pattern.ts';
import type { Row } from './row-notation.ts';

/** Finds the first row that reads the words around a quotation. Rows are asked in their order. */
export function findRow(
  words: readonly Word[],
  pieces: readonly number[],
  isHeading: boolean,
): { readonly row: Row; readonly match: Match } | undefined {
  const first = pieces[0] ?? 0;
  const last = pieces.at(-1) ?? first;
  for (const row of enRows) {
    if (row.isOfHeadings && !isHeading) continue;
    const match = matchPattern(words, row.pattern, first, last);
    if (match) return { row, match };
  }
  return undefined;
}
