import type { Word } from '../tagging/words.ts';
import { type Match, matchPattern, type Reader } from './pattern-matching.ts';
import type { Row } from './row-notation.ts';

/** A language's rows, and how it reads phrases. */
export interface Rules {
  readonly rows: readonly Row[];
  readonly reader: Reader;
}

/** Finds the first row that reads the words around a quotation. Rows are asked in their order. */
export function findRow(
  words: readonly Word[],
  pieces: readonly number[],
  isHeading: boolean,
  { rows, reader }: Rules,
): { readonly row: Row; readonly match: Match } | undefined {
  const first = pieces[0] ?? 0;
  const last = pieces.at(-1) ?? first;
  for (const row of rows) {
    if (row.isOfHeadings && !isHeading) continue;
    const match = matchPattern(words, row.pattern, first, last, reader);
    if (match) return { row, match };
  }
  return undefined;
}
