import type { Span } from '../../content-model.ts';
import { isUpper } from '../../text/code-units.ts';
import { type Tagged, UNTAGGED } from '../languages/en/lexicon.ts';
import { settleCapitals } from './capitals.ts';
import { readRun } from './read-run.ts';
import { numberSentences } from './sentence-numbers.ts';

/**
 * The reporter's words around quotations: each quoted piece stands in for one word, so that a sentence reads as
 * its grammar does: `Q he said , Q`.
 */
export interface Word extends Span, Tagged {
  /** Lower case, straight apostrophes, without a possessive ending; a sign stands for itself. */
  readonly key: string;
  readonly kind: 'word' | 'number' | 'sign' | 'quotation';
  readonly capital: boolean;
  readonly possessive: boolean;
  /** The index of the quoted piece among those given, -1 elsewhere. */
  readonly piece: number;
  /** Of a quoted piece, its last sign. */
  readonly ending: string;
  /** The sentence's number within the words. */
  sentence: number;
}

/** A quoted piece with its marks, and the words in it. */
export interface QuotedPiece {
  readonly outer: Span;
  readonly inner: Span;
}

/** Reads the words of a span; the pieces lie in it, apart and in order. */
export function readWords(
  text: string,
  span: Span,
  pieces: readonly QuotedPiece[],
  isHeading = false,
): Word[] {
  const words: Word[] = [];
  let from = span.start;
  for (const [index, piece] of pieces.entries()) {
    readRun(words, text, from, piece.outer.start);
    words.push({
      start: piece.outer.start,
      end: piece.outer.end,
      key: '“',
      kind: 'quotation',
      capital: isUpper(text.charCodeAt(piece.inner.start)),
      possessive: false,
      piece: index,
      ending: lastSign(text, piece.inner),
      sentence: 0,
      ...UNTAGGED,
    });
    from = piece.outer.end;
  }
  readRun(words, text, from, span.end);
  numberSentences(words, pieces);
  settleCapitals(words, text, isHeading);
  return words;
}

/** The last sign of quoted words: in “she said, ‘no,’” the comma, and not the mark within. */
function lastSign(text: string, { start, end }: Span): string {
  let at = end - 1;
  while (at > start && end - at < 4 && innerMarks.has(text.charAt(at))) at--;
  return text.charAt(at);
}

const innerMarks: ReadonlySet<string> = new Set('"\'’”)');
