import type { Span } from '../content-model.ts';
import { fold, foldPunctuation } from './fold.ts';
import { scanTokens, type TokenKind } from './scan.ts';

/** A word, a run of space or a punctuation mark; the tokens of a text tile it without gaps. */
export interface Token extends Span {
  readonly text: string;
  readonly kind: TokenKind;
  /** What two tokens are compared by: case, quote style and US/UK spelling folded away. */
  readonly key: string;
}

/** A text's words, numbers among them, and what lies between them; see `scanTokens` for what a word is. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  scanTokens(text, (kind, start, end) => {
    const part = text.slice(start, end);
    tokens.push({ start, end, text: part, kind, key: foldPart(part, kind) });
  });
  return tokens;
}

/** The words among the tokens; a number is a word. */
export function words(tokens: readonly Token[]): Token[] {
  return tokens.filter((token) => token.kind === 'word');
}

/** The words of a stretch, with their places in the whole text. */
export function wordsIn(text: string, { start, end }: Span): Token[] {
  return words(tokenize(text.slice(start, end))).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
}

function foldPart(part: string, kind: TokenKind): string {
  if (kind === 'space') return ' ';
  return kind === 'word' ? fold(part) : foldPunctuation(part);
}
