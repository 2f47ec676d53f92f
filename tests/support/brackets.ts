import type { Quotation } from '../../src/core/model.ts';

/** A text in which ⟦…⟧ stands around every quoted piece, as `markPieces` prints it; without the brackets. */
export function withoutBrackets(notation: string): string {
  return notation.replaceAll('⟦', '').replaceAll('⟧', '');
}

/** The text with ⟦…⟧ around each piece of its quotations. */
export function markPieces(text: string, quotations: readonly Quotation[]): string {
  const brackets = quotations
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ start, end }) => [
      { at: start, bracket: '⟦', length: end - start },
      { at: end, bracket: '⟧', length: end - start },
    ]);
  // From the end; where two stand together the inner one closes first and opens last.
  brackets.sort(
    (a, b) => b.at - a.at || (a.bracket === b.bracket ? order(a, b) : a.bracket === '⟦' ? -1 : 1),
  );
  let marked = text;
  for (const { at, bracket } of brackets) marked = marked.slice(0, at) + bracket + marked.slice(at);
  return marked;
}

interface Bracket {
  readonly bracket: string;
  readonly length: number;
}

function order(a: Bracket, b: Bracket): number {
  return a.bracket === '⟦' ? a.length - b.length : b.length - a.length;
}
