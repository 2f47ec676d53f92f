/**
 * How much of the texts a site prints is the publisher's to set, per outlet and per article (`publish`). The analysis
 * reads whole texts; what a page, an export or a search record gets is the published form of its result, in which the
 * rest of a text is not there any more: spaces stand in its place, so that every offset stays right and nothing that
 * slices the text can print what is withheld.
 */
import { firstWhere } from './bisect.ts';
import type { Article, Span } from './content-model.ts';
import type { EventAnalysis, Quotation, Statement } from './model.ts';
import { sentencesOf } from './text/sentences.ts';

/** The analysis as it may leave the build. Articles with `publish: full` come back as they are. */
export function toPublished(analysis: EventAnalysis, excerptSentences: number): EventAnalysis {
  const articles = analysis.articles.map((article) => {
    if (article.publish === 'full') return article;
    const quoted = quotedSpans(article, analysis.quotations, analysis.statements);
    const spans = article.publish === 'excerpts' ? withContext(article, quoted, excerptSentences) : quoted;
    const printed = union(spans);
    return { ...article, printed, text: blankOutside(article.text, printed), furniture: [] };
  });
  return { ...analysis, articles };
}

/** Whether anything of the article's text is withheld. */
export function isWithheld(article: Article): boolean {
  return article.printed !== undefined;
}

/** The parts of a span that the site prints, in order; the whole span where nothing is withheld. */
export function printedParts(article: Article, span: Span): Span[] {
  if (article.printed === undefined) return [{ start: span.start, end: span.end }];
  const { printed } = article;
  const parts: Span[] = [];
  const first = firstWhere(printed, ({ end }) => end > span.start);
  for (let at = first; (printed[at]?.start ?? Infinity) < span.end; at += 1) {
    const { start, end } = printed[at] as Span;
    parts.push({ start: Math.max(start, span.start), end: Math.min(end, span.end) });
  }
  return parts.filter(({ start, end }) => start < end);
}

/**
 * What an article's own quotations and its readings of statements cover; of both, the words and not the marks. The
 * pieces of a base are words of readings. Where words stand `elsewhere`, and sentences that no report prints, are told
 * by their place and not printed.
 */
function quotedSpans(
  article: Article,
  quotations: readonly Quotation[],
  statements: readonly Statement[],
): Span[] {
  const inBody = quotations.filter(
    (quotation) => quotation.article === article.id && quotation.field === 'body',
  );
  const places = statements.flatMap(({ readings }) =>
    readings.flatMap((reading) => (reading.article === article.id ? reading.places : [])),
  );
  return [
    ...inBody.flatMap(({ pieces }) => pieces),
    ...places.filter(({ field }) => field === 'body').flatMap(({ spans }) => spans),
  ];
}

/** The sentences that hold the spans, and `count` more on each side. */
function withContext({ text, blocks }: Article, spans: readonly Span[], count: number): Span[] {
  const sentences = sentencesOf(text, blocks);
  return spans.flatMap((span) => {
    const first = firstWhere(sentences, ({ end }) => end > span.start);
    const last = firstWhere(sentences, ({ start }) => start >= span.end) - 1;
    return [span, ...sentences.slice(Math.max(0, first - count), last + count + 1)];
  });
}

function union(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else if (start < end) merged.push({ start, end });
  }
  return merged;
}

function blankOutside(text: string, printed: readonly Span[]): string {
  let blanked = '';
  for (const { start, end } of printed) {
    blanked += ' '.repeat(start - blanked.length) + text.slice(start, end);
  }
  return blanked.padEnd(text.length, ' ');
}
