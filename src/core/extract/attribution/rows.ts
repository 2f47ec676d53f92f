import type { Word } from '../tagging/words.ts';
import { type Match, matchPattern, type Reader } from './pattern-matching.ts';
import type { Row } from './row-notation.ts';

/** A language's rows, and how it reads phrases. */
export interface Rules {
  readonly rows: readonly Row[];
  readonly reader: Reader;
}

/** What a rule proposed for a quotation. */
export interface Proposal {
  readonly rule: string;
  /** Whom it names, as printed; `null` where it says that nobody spoke. */
  readonly name: string | null;
}

/** A row and what it reads around a quotation. */
export interface RowMatch {
  readonly row: Row;
  readonly match: Match;
}

/** The rows that read the words around a quotation, in their order; the first is to be taken. */
export function* findRows(
  words: readonly Word[],
  pieces: readonly number[],
  isHeading: boolean,
  { rows, reader }: Rules,
): Generator<RowMatch> {
  const first = pieces[0] ?? 0;
  const last = pieces.at(-1) ?? first;
  for (const row of rows) {
    if (row.isOfHeadings && !isHeading) continue;
    const match = matchPattern(words, row.pattern, first, last, reader);
    if (match) yield { row, match };
  }
}
