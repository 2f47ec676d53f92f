import type {
  Article,
  EventAnalysis,
  Field,
  Passage,
  Quotation,
  Reading,
  Span,
  Statement,
} from '../model.ts';
import { isWithheld, printedParts } from '../withholding.ts';

/** A span, with its words where the file does not hold the text they stand in. */
export interface FileSpan extends Span {
  readonly text?: string;
}

/** The analysis as others read it; `analysis.schema.json` beside this file says the same as a JSON Schema. */
export interface AnalysisFile {
  readonly version: 1;
  readonly articles: readonly FileArticle[];
  readonly events: readonly FileEvent[];
}

export type FileArticle = Pick<Article, 'id' | 'event' | 'outlet' | 'kind' | 'lang' | 'sha256'> & {
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** `null` where the publisher withholds it; every span then carries its own words. */
  readonly text: string | null;
  readonly quotations: readonly FileQuotation[];
};

export type FileQuotation = FileSpan &
  Pick<Quotation, 'id' | 'field' | 'kind' | 'marks' | 'factuality' | 'block' | 'blocks'> & {
    readonly pieces: readonly FileSpan[];
    readonly speaker: FileSpeaker | null;
    readonly cue: string | null;
  };

export type FileSpeaker = Pick<
  NonNullable<Quotation['speaker']>,
  'id' | 'name' | 'start' | 'end' | 'resolved' | 'via'
>;

export interface FileEvent {
  readonly id: string;
  readonly statements: readonly FileStatement[];
  readonly passages: readonly FilePassage[];
}

export type FileStatement = Pick<Statement, 'id' | 'speaker' | 'translated'> & {
  readonly base: FilePlace;
  readonly readings: readonly FileReading[];
};

export interface FilePlace {
  readonly article: string;
  readonly field: Field;
  readonly spans: readonly FileSpan[];
}

export type FileReading = FilePlace &
  Pick<Reading, 'treatment' | 'wording' | 'quotation' | 'kept' | 'of' | 'by'>;

export type FilePassage = Pick<Passage, 'id' | 'words'> & {
  readonly spans: readonly (FileSpan & { readonly article: string })[];
};

/** The analysis of some events as one value. Takes them as they are published, so that it can hold nothing withheld. */
export function toAnalysisFile(events: readonly EventAnalysis[]): AnalysisFile {
  return {
    version: 1,
    articles: events.flatMap(({ articles, quotations }) =>
      articles.map((article) => toFileArticle(article, quotations)),
    ),
    events: events.map(toFileEvent),
  };
}

function toFileArticle(article: Article, quotations: readonly Quotation[]): FileArticle {
  const { id, event, outlet, kind, lang, headline, url, published, sha256, text } = article;
  const own = quotations.filter((quotation) => quotation.article === id);
  return {
    ...{ id, event, outlet, kind, lang, sha256 },
    headline: headline ?? null,
    url: url ?? null,
    published: published ?? null,
    text: isWithheld(article) ? null : text,
    quotations: own.map((quotation) => toFileQuotation(article, quotation)),
  };
}

function toFileQuotation(article: Article, quotation: Quotation): FileQuotation {
  const { id, field, start, end, kind, marks, speaker, cue, factuality, block, blocks } = quotation;
  const pieces = quotation.pieces.map((piece) => toFileSpan(article, field, piece));
  const words = pieces.map(({ text }) => text ?? '').join(BREAK);
  return {
    ...{ id, field, start, end },
    ...(isWithheld(article) ? { text: words } : {}),
    ...{ pieces, kind, marks },
    speaker: speaker && {
      ...{ id: speaker.id, name: speaker.name, start: speaker.start, end: speaker.end },
      ...{ resolved: speaker.resolved, via: speaker.via },
    },
    cue: cue?.text ?? null,
    ...{ factuality, block, blocks },
  };
}

function toFileEvent({ event, articles, statements, passages }: EventAnalysis): FileEvent {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const toPlace = (place: { article: string; field: Field; spans: readonly Span[] }): FilePlace => ({
    article: place.article,
    field: place.field,
    spans: place.spans.map((span) => toFileSpan(byId.get(place.article), place.field, span)),
  });
  return {
    id: event.id,
    statements: statements.map(({ id, speaker, base, translated, readings }) => ({
      ...{ id, speaker: speaker && { id: speaker.id, name: speaker.name } },
      base: toPlace(base),
      translated,
      readings: readings.map((reading) => {
        const { treatment, wording, quotation, kept, of, by } = reading;
        return { ...toPlace(reading), treatment, wording, quotation, kept, of, by };
      }),
    })),
    passages: passages.map(({ id, spans, words }) => ({
      id,
      spans: spans.map((span) => ({
        article: span.article,
        ...toFileSpan(byId.get(span.article), 'body', span),
      })),
      words,
    })),
  };
}

// Between words that do not follow one another in the article.
const BREAK = ' … ';

function toFileSpan(article: Article | undefined, field: Field, { start, end }: Span): FileSpan {
  if (article === undefined || !isWithheld(article)) return { start, end };
  if (field === 'headline') return { start, end, text: article.headline?.slice(start, end) ?? '' };
  const parts = printedParts(article, { start, end });
  return { start, end, text: parts.map((part) => article.text.slice(part.start, part.end)).join(BREAK) };
}
