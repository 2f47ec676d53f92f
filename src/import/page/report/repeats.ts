import type { Line } from '../lines.ts';
import type { PageElement } from '../tree.ts';

/**
 * Finds the lines that repeat words of the report and are set apart from it: a pull quote. A subheading that quotes the
 * text is the report's own.
 */
export function findRepeats<Candidate extends { readonly line: Line; readonly count: number }>(
  report: readonly Candidate[],
): Candidate[] {
  const folded = report.map(({ line }) => fold(line.words));
  const whole = folded.map((words) => words.join(' '));
  return report.filter(({ line, count }, index) => {
    if (line.kind === 'heading' || count < 4 || count > 60 || !isSetApart(line)) return false;
    const words = folded[index] ?? [];
    return whole.some((other, at) => {
      if (at === index || isSetApart((report[at] as Candidate).line)) return false;
      return (
        ` ${other} `.includes(` ${words.join(' ')} `) ||
        (words.length >= 5 && shareOf(words, folded[at] ?? []) >= 0.85)
      );
    });
  });
}

function isSetApart({ path, kind }: Line): boolean {
  return kind === 'quote' || path.slice(-3).some(isQuoteBox);
}

/** An element that sets a quotation apart. */
export function isQuoteBox({ name, attributes }: PageElement): boolean {
  return ['blockquote', 'figure', 'aside', 'q'].includes(name) || /quote/i.test(attributes.class ?? '');
}

function shareOf(words: readonly string[], others: readonly string[]): number {
  const left = new Set(others);
  return words.filter((word) => left.has(word)).length / words.length;
}

function fold(words: string): string[] {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
