import { firstWhere } from '../bisect.ts';
import type { Span } from '../content-model.ts';
import type { EventAnalysis, Passage, Statement } from '../model.ts';
import { once } from '../once.ts';
import { hull, isFound } from '../reading-places.ts';
import { countPassageWords } from './passage-words.ts';

// A passage has as many words at least; with fewer of them outside quotation marks it is speech, which is compared as such.
const FEWEST_OUTSIDE = 6;

/**
 * The passages that are told as running text: without those that are hardly more than a statement, and those that stand
 * in quotation marks in one of their articles. The analysis has the whole texts.
 */
export const findRunningPassages: (analysis: EventAnalysis) => readonly Passage[] = once((analysis) => {
  const isWithin = statementTest(analysis.statements);
  const counted = countPassageWords(analysis);
  return analysis.passages.filter(
    (passage) => (counted.get(passage.id)?.unquoted ?? 0) >= FEWEST_OUTSIDE && !isWithin(passage),
  );
});

/** Tells whether a passage is hardly more than words of one statement that all its articles have. */
function statementTest(statements: readonly Statement[]): (passage: Passage) => boolean {
  const hulls = statements.flatMap((statement) =>
    statement.readings.flatMap(({ article, places }) =>
      places
        .filter(({ field }) => field === 'body')
        .map(({ spans }) => ({ article, statement, ...hull(spans) })),
    ),
  );
  const byArticle = new Map(
    Array.from(
      Map.groupBy(hulls, ({ article }) => article),
      ([article, own]) => [article, new Hulls(own)],
    ),
  );
  const foundIn = new Map(
    statements.map((statement) => [
      statement,
      new Set(statement.readings.filter(isFound).map(({ article }) => article)),
    ]),
  );
  return ({ spans }) =>
    spans.every((span) => {
      // Statements of one utterance stand side by side, and a passage runs over several.
      const common = (byArticle.get(span.article)?.touching(span) ?? []).filter(({ statement }) =>
        spans.every(({ article }) => foundIn.get(statement)?.has(article)),
      );
      return coveredLength(span, common) >= MOSTLY * (span.end - span.start);
    });
}

interface Hull extends Span {
  readonly statement: Statement;
}

/** The places of statements in one article. */
class Hulls {
  readonly #hulls: readonly Hull[];
  /** Of each hull how far it and those before it reach. */
  readonly #reach: number[] = [];

  constructor(hulls: readonly Hull[]) {
    this.#hulls = hulls.toSorted((a, b) => a.start - b.start);
    for (const { end } of this.#hulls) this.#reach.push(Math.max(end, this.#reach.at(-1) ?? 0));
  }

  touching(span: Span): Hull[] {
    const found: Hull[] = [];
    let at = firstWhere(this.#hulls, ({ start }) => start >= span.end) - 1;
    for (; (this.#reach[at] ?? 0) > span.start; at -= 1) {
      const hull = this.#hulls[at];
      if (hull && hull.end > span.start) found.push(hull);
    }
    return found;
  }
}

// A passage goes on over the attribution beside a quotation; with a sentence more it is a thing of its own.
const MOSTLY = 0.7;

/** How much of a span others cover, which may overlap. */
function coveredLength(span: Span, others: readonly Span[]): number {
  let covered = 0;
  let from = span.start;
  for (const { start, end } of others.toSorted((a, b) => a.start - b.start)) {
    covered += Math.max(0, Math.min(end, span.end) - Math.max(start, from));
    from = Math.max(from, end);
  }
  return covered;
}
