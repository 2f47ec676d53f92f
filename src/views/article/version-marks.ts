import type { Article, Span } from '../../core/content-model.ts';
import { type Change, diffTokens } from '../../core/text/diff.ts';
import { type Token, tokenize } from '../../core/text/tokens.ts';

/** Where the texts of two versions differ, in each of them. */
export interface VersionMarks {
  readonly earlier: readonly Span[];
  readonly later: readonly Span[];
}

/**
 * Finds the words of each version in whose place the other has others or none; case and the style of quotation marks
 * aside. Nothing where a text is not printed whole: what lacks there may stand in what is withheld.
 */
export function findVersionMarks(earlier: Article, later: Article): VersionMarks {
  if (earlier.printed !== undefined || later.printed !== undefined) return { earlier: [], later: [] };
  const [a, b] = [wordsOf(earlier), wordsOf(later)];
  const changes = diffTokens(a, b);
  const spansOf = (tokens: readonly Token[], rangeOf: (change: Change) => readonly [number, number]) =>
    changes.flatMap((change) => spanOf(tokens.slice(...rangeOf(change))) ?? []);
  return {
    earlier: spansOf(a, ({ fromA, toA }) => [fromA, toA]),
    later: spansOf(b, ({ fromB, toB }) => [fromB, toB]),
  };
}

/** Words and signs. Space is no difference, and what stands between two words that differ is marked with them. */
function wordsOf({ text }: Article): Token[] {
  return tokenize(text).filter((token) => token.text.trim() !== '');
}

function spanOf(tokens: readonly Token[]): Span | undefined {
  const [first, last] = [tokens.at(0), tokens.at(-1)];
  return first && last && { start: first.start, end: last.end };
}
