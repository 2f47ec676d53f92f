/**
 * The readings of an event as W3C Web Annotations: every place where an article prints words of a statement is a
 * target that can be found again, by its words and by its position in the text that the site holds.
 */

import { fieldText } from '../article-text.ts';
import { firstWhere } from '../bisect.ts';
import type { Article, Span } from '../content-model.ts';
import type { EventAnalysis, Field, Reading, Statement } from '../model.ts';
import { isFound, mainField, mainPlaces, mainSpans } from '../reading-places.ts';
import { type Directory, nameOutlet } from './directory.ts';

export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly body: readonly Readonly<Record<string, string>>[];
  readonly target: readonly AnnotationTarget[];
}

export interface AnnotationTarget {
  readonly type: 'SpecificResource';
  /** The plain text on this site, in which positions are counted. */
  readonly source: {
    readonly id: string;
    readonly type: 'Text';
    readonly format: 'text/plain';
    readonly language: string;
  };
  /** The outlet's own page, in which the words can be found by the quote selector. */
  readonly scope?: string;
  readonly selector: readonly (TextQuoteSelector | TextPositionSelector)[];
}

export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Counted in Unicode code points, as the data model asks. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** One annotation per reading that has words, in an `AnnotationPage`; `part` is the collection it belongs to. */
export function toAnnotationPage(
  analysis: EventAnalysis,
  directory: Directory,
  address: string,
  part?: {
    readonly collection: string;
    readonly startIndex: number;
    readonly next?: string;
    readonly prev?: string;
  },
): Readonly<Record<string, unknown>> {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationPage',
    ...(part !== undefined && {
      partOf: { id: part.collection, type: 'AnnotationCollection' },
      startIndex: part.startIndex,
      ...(part.prev !== undefined && { prev: part.prev }),
      ...(part.next !== undefined && { next: part.next }),
    }),
    items: toAnnotations(analysis, directory, address),
  };
}

export function toAnnotations(analysis: EventAnalysis, directory: Directory, address: string): Annotation[] {
  const articles = new Map(
    analysis.articles.map((article) => [article.id, { article, pairs: findPairs(article.text) }]),
  );
  return analysis.statements.flatMap((statement) =>
    statement.readings.flatMap((reading) => {
      const counted = articles.get(reading.article);
      if (counted === undefined || !isFound(reading)) return [];
      const { article } = counted;
      return [
        {
          id: `${address}#${statement.id}:${article.id}`,
          type: 'Annotation' as const,
          motivation: 'describing' as const,
          body: [
            { type: 'SpecificResource', purpose: 'linking', source: directory.statementAddress(statement) },
            {
              ...{ type: 'TextualBody', purpose: 'tagging', format: 'text/plain' },
              value: reading.withdrawn ? 'withdrawn' : reading.treatment,
            },
            {
              type: 'TextualBody',
              purpose: 'describing',
              format: 'text/plain',
              language: 'en',
              value: describeReading(statement, reading, nameOutlet(article, directory)),
            },
          ],
          target: mainSpans(reading).map((span) => toTarget(counted, mainField(reading), span, directory)),
        },
      ];
    }),
  );
}

export function countAnnotations({ statements }: EventAnalysis): number {
  return statements.reduce((sum, { readings }) => sum + readings.filter(isFound).length, 0);
}

/** The collection that the pages of all events make up. */
export function toAnnotationCollection(
  address: string,
  label: string,
  pages: readonly { readonly address: string; readonly count: number }[],
): Readonly<Record<string, unknown>> {
  const first = pages.at(0);
  const last = pages.at(-1);
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: address,
    type: 'AnnotationCollection',
    label,
    total: pages.reduce((sum, { count }) => sum + count, 0),
    ...(first !== undefined && { first: first.address }),
    ...(last !== undefined && { last: last.address }),
  };
}

// Enough on each side to distinguish a phrase from its repetitions, and no more of the article than that.
const CONTEXT = 32;

/** An article, and where in its body two UTF-16 units are one code point. */
interface Counted {
  readonly article: Article;
  readonly pairs: readonly number[];
}

function toTarget(
  { article, pairs }: Counted,
  field: Field,
  span: Span,
  directory: Directory,
): AnnotationTarget {
  const source = {
    id: directory.textAddress(article.id),
    type: 'Text',
    format: 'text/plain',
    language: article.lang,
  } as const;
  const quote: TextQuoteSelector = { type: 'TextQuoteSelector', ...quoteAt(article, field, span) };
  const position: TextPositionSelector = {
    type: 'TextPositionSelector',
    start: countCodePoints(pairs, span.start),
    end: countCodePoints(pairs, span.end),
  };
  return {
    type: 'SpecificResource',
    source,
    ...(article.url !== undefined && { scope: article.url }),
    // The headline is no part of the plain text, so it has no position there.
    selector: field === 'body' ? [quote, position] : [quote],
  };
}

function quoteAt(
  article: Article,
  field: Field,
  span: Span,
): Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'> {
  const text = fieldText(article, field);
  const whole = { start: 0, end: text.length };
  const room =
    field === 'body' && article.printed !== undefined
      ? (article.printed.find(({ start, end }) => start <= span.start && span.end <= end) ?? span)
      : whole;
  return {
    exact: text.slice(span.start, span.end),
    prefix: text.slice(Math.max(room.start, span.start - CONTEXT), span.start).toWellFormed(),
    suffix: text.slice(span.end, Math.min(room.end, span.end + CONTEXT)).toWellFormed(),
  };
}

function describeReading(statement: Statement, reading: Reading, outlet: string): string {
  const whose = statement.speaker === null ? '' : ` of ${statement.speaker.name}`;
  if (reading.withdrawn)
    return `${outlet} has words${whose}; how many is not compared, as a second search finds some that the first did not.`;
  const marks = mainPlaces(reading).every(({ marked }) => !marked) ? ', without quotation marks' : '';
  const order = reading.order === 'other' ? ', in another order' : '';
  const tied = reading.tied ? '; as many articles have the one wording as the other' : '';
  const credit = reading.credit === null ? '' : `; credited to ${reading.credit.name}`;
  const kept = `${outlet} has ${reading.kept} of the ${reading.of} words${whose}`;
  return `${kept}: ${reading.treatment}${marks}${order}${tied}${credit}.`;
}

function findPairs(text: string): number[] {
  return Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), ({ index }) => index);
}

/** The code points before an offset of UTF-16 units. */
function countCodePoints(pairs: readonly number[], offset: number): number {
  return offset - firstWhere(pairs, (value) => value + 2 > offset);
}
