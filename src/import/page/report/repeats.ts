import { plainWords } from '../../../core/text/fold.ts';
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
  const folded = report.map(({ line }) => plainWords(line.words));
  const whole = folded.map((words) => words.join(' '));
  const likely = findsLikely(folded);
  return report.filter(({ line, count, isMain }, index) => {
    if (line.kind === 'heading' || count < (isSetApart(line) ? 2 : 4) || count > 60) return false;
    const words = folded[index] ?? [];
    if (!isSetApart(line)) {
      if (isMain || line.kind !== 'paragraph' || count < LEAST_PULLED) return false;
      return likely(words).some(
        (at) => at !== index && report[at]?.isMain === true && (whole[at] ?? '').includes(words.join(' ')),
      );
    }
    return likely(words).some((at) => {
      if (at === index || isSetApart((report[at] as Candidate).line)) return false;
      return (
        ` ${whole[at] ?? ''} `.includes(` ${words.join(' ')} `) ||
        (words.length >= 5 && shareOf(words, folded[at] ?? []) >= LEAST_SHARED)
      );
    });
  });
}

// A pull quote leaves out a word or two.
const LEAST_SHARED = 0.85;

/**
 * Finds which lines may have nearly all of some words: of any so many words that a line cannot lack them all, it has one.
 * Those that fewest lines have are looked up.
 */
function findsLikely(lines: readonly (readonly string[])[]): (words: readonly string[]) => number[] {
  const places = new Map<string, number[]>();
  for (const [at, words] of lines.entries()) {
    for (const word of new Set(words)) {
      const known = places.get(word);
      if (known === undefined) places.set(word, [at]);
      else known.push(at);
    }
  }
  return (words) => {
    const fewest = [...new Set(words)]
      .map((word) => places.get(word) ?? [])
      .sort((a, b) => a.length - b.length)
      .slice(0, Math.floor((1 - LEAST_SHARED) * words.length) + 1);
    return [...new Set(fewest.flat())];
  };
}

// A line that is set otherwise than the text may be a subheading in its own words; so many words of it are a quotation.
const LEAST_PULLED = 6;

/**
 * Whether a text has words of another as they stand: of every two in a row, three of ten. What is called a pull quote and
 * has none of the report's words is a quotation of its own.
 */
export function sharesRuns(words: string, others: readonly string[]): boolean {
  const pairs = pairsOf(plainWords(words));
  const known = new Set(others.flatMap((other) => pairsOf(plainWords(other))));
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
