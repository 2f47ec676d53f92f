import type { Line } from '../lines.ts';
import type { PageElement } from '../tree.ts';

/** What is held against a report for what it repeats. */
export interface Repeatable {
  readonly line: Line;
  readonly count: number;
  /** Whether it is set as most of the report is. */
  readonly isMain: boolean;
}

/**
 * Finds the lines that repeat words of the report and are set apart from it: a pull quote. A subheading that quotes the
 * text is the report's own.
 */
export function findRepeats<Candidate extends Repeatable>(report: readonly Candidate[]): Candidate[] {
  const folded = report.map(({ line }) => fold(line.words));
  const whole = folded.map((words) => words.join(' '));
  return report.filter(({ line, count, isMain }, index) => {
    if (line.kind === 'heading' || count < 4 || count > 60) return false;
    const words = folded[index] ?? [];
    if (!isSetApart(line)) {
      if (isMain || line.kind !== 'paragraph' || count < LEAST_PULLED) return false;
      return whole.some(
        (other, at) => at !== index && report[at]?.isMain === true && other.includes(words.join(' ')),
      );
    }
    return whole.some((other, at) => {
      if (at === index || isSetApart((report[at] as Candidate).line)) return false;
      return (
        ` ${other} `.includes(` ${words.join(' ')} `) ||
        (words.length >= 5 && shareOf(words, folded[at] ?? []) >= 0.85)
      );
    });
  });
}

// A line that is set otherwise than the text may be a subheading in its own words; so many words of it are a quotation.
const LEAST_PULLED = 6;

/**
 * Whether a text has words of another as they stand: of every two in a row, three of ten. What is called a pull quote and
 * has none of the report's words is a quotation of its own.
 */
export function sharesRuns(words: string, others: readonly string[]): boolean {
  const pairs = pairsOf(fold(words));
  const known = new Set(others.flatMap((other) => pairsOf(fold(other))));
  return pairs.filter((pair) => known.has(pair)).length >= pairs.length * 0.3;
}

function pairsOf(words: readonly string[]): string[] {
  return words.slice(1).map((word, at) => `${words[at]} ${word}`);
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
