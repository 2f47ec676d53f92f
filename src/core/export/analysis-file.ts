import type { Article, Span } from '../content-model.ts';
import type {
  BasePiece,
  Elsewhere,
  EventAnalysis,
  Field,
  Passage,
  Quotation,
  Reading,
  ReadingPlace,
  Statement,
  Unit,
} from '../model.ts';
import { quotationsOf } from '../reading-places.ts';
import { isWithheld, printedParts } from '../withholding.ts';

/** A span, with its words where the file does not hold the text they stand in. */
export interface FileSpan extends Span {
  readonly text?: string;
}

/** The analysis as others read it; `analysis.schema.json` beside this file says the same as a JSON Schema. */
export interface AnalysisFile {
  readonly version: 2;
  readonly articles: readonly FileArticle[];
  readonly events: readonly FileEvent[];
}

export type FileArticle = Pick<Article, 'id' | 'event' | 'outlet' | 'kind' | 'lang' | 'sha256'> & {
  /** Whose words an official text is. */
  readonly speaker: string | null;
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  /** `null` where the publisher withholds it; every span then carries its own words. */
  readonly text: string | null;
  readonly quotations: readonly FileQuotation[];
  /** Of an official text its sentences; the units of a report stand with their quotations. */
  readonly units: readonly FileUnit[];
};

export type FileUnit = Pick<Unit, 'anchor' | 'gap'> & {
  readonly spans: readonly FileSpan[];
  /** The statement it lies in; `null` where none has the sentence. */
  readonly statement: string | null;
};

export type FileQuotation = FileSpan &
  Pick<Quotation, 'id' | 'field' | 'kind' | 'marks' | 'factuality' | 'block' | 'blocks'> & {
    readonly pieces: readonly FileSpan[];
    readonly units: readonly FileUnit[];
    readonly speaker: FileSpeaker | null;
    readonly cue: string | null;
    /** `editor` where an editor said who speaks, or that it is no quotation. */
    readonly by: 'program' | 'editor';
  };

export type FileSpeaker = Pick<
  NonNullable<Quotation['speaker']>,
  'id' | 'name' | 'start' | 'end' | 'resolved' | 'via'
>;

export interface FileEvent {
  readonly id: string;
  readonly statements: readonly FileStatement[];
  readonly passages: readonly FilePassage[];
  /** Sentences of an official text that no report prints. */
  readonly unprinted: readonly (FileSpan & { readonly article: string })[];
}

export type FileStatement = Pick<
  Statement,
  'id' | 'anchors' | 'utterance' | 'speaker' | 'factuality' | 'translated' | 'by'
> & {
  readonly base: { readonly article: string | null; readonly pieces: readonly FilePiece[] };
  readonly readings: readonly FileReading[];
};

export type FilePiece = BasePiece & FileSpan;

export type FileReading = Pick<
  Reading,
  | 'article'
  | 'treatment'
  | 'wording'
  | 'kept'
  | 'of'
  | 'tied'
  | 'ellipsis'
  | 'order'
  | 'joins'
  | 'credit'
  | 'by'
  | 'withdrawn'
> & {
  readonly spans: readonly (FileSpan & Pick<ReadingPlace, 'field' | 'marked' | 'role'>)[];
  readonly quotations: readonly string[];
  readonly elsewhere: readonly (Elsewhere & FileSpan)[];
};

export type FilePassage = Pick<Passage, 'id' | 'words'> & {
  readonly spans: readonly (FileSpan & { readonly article: string })[];
};

/** The analysis of some events as one value. Takes them as they are published, so that it can hold nothing withheld. */
export function toAnalysisFile(events: readonly EventAnalysis[]): AnalysisFile {
  return {
    version: 2,
    articles: events.flatMap((event) => event.articles.map((article) => toFileArticle(article, event))),
    events: events.map(toFileEvent),
  };
}

function toFileArticle(article: Article, { quotations, units, statements }: EventAnalysis): FileArticle {
  const { id, event, outlet, kind, speaker, lang, headline, url, published, sha256, text } = article;
  const own = quotations.filter((quotation) => quotation.article === id);
  const statementOf = new Map(
    statements.flatMap(({ id: name, anchors }) => anchors.map((anchor) => [anchor, name])),
  );
  const byQuotation = Map.groupBy(
    units.filter((unit) => unit.article === id),
    ({ quotation }) => quotation,
  );
  const unitsOf = (quotation: string | null) =>
    (byQuotation.get(quotation) ?? []).map(({ anchor, gap, field, spans }): FileUnit => ({
      anchor,
      spans: spans.map((span) => toFileSpan(article, field, span)),
      statement: statementOf.get(anchor) ?? null,
      gap,
    }));
  return {
    ...{ id, event, outlet, kind, lang, sha256 },
    speaker: speaker ?? null,
    headline: headline ?? null,
    url: url ?? null,
    published: published ?? null,
    text: isWithheld(article) ? null : text,
    quotations: own.map((quotation) => toFileQuotation(article, quotation, unitsOf(quotation.id))),
    units: unitsOf(null),
  };
}

function toFileQuotation(article: Article, quotation: Quotation, units: readonly FileUnit[]): FileQuotation {
  const { id, field, start, end, kind, marks, speaker, cue, factuality, block, blocks, by } = quotation;
  const pieces = quotation.pieces.map((piece) => toFileSpan(article, field, piece));
  const words = pieces.map(({ text }) => text ?? '').join(BREAK);
  return {
    ...{ id, field, start, end },
    ...(isWithheld(article) ? { text: words } : {}),
    ...{ pieces, units, kind, marks },
    speaker: speaker && {
      ...{ id: speaker.id, name: speaker.name, start: speaker.start, end: speaker.end },
      ...{ resolved: speaker.resolved, via: speaker.via },
    },
    cue: cue?.text ?? null,
    ...{ factuality, block, blocks },
    by: by ?? 'program',
  };
}

function toFileEvent({ event, articles, statements, passages, unprinted }: EventAnalysis): FileEvent {
  const byId = new Map(articles.map((article) => [article.id, article]));
  return {
    id: event.id,
    statements: statements.map(
      ({ id, anchors, utterance, speaker, factuality, base, translated, readings, by }) => ({
        ...{ id, anchors, utterance },
        speaker: speaker && { id: speaker.id, name: speaker.name },
        factuality,
        base: {
          article: base.article,
          pieces: base.pieces.map((piece) => ({
            ...piece,
            ...toFileSpan(byId.get(piece.article), piece.field, piece),
          })),
        },
        translated,
        by,
        readings: readings.map((reading) => toFileReading(reading, byId.get(reading.article))),
      }),
    ),
    passages: passages.map(({ id, spans, words }) => ({
      id,
      spans: spans.map((span) => ({
        article: span.article,
        ...toFileSpan(byId.get(span.article), 'body', span),
      })),
      words,
    })),
    unprinted: unprinted
      .filter(({ withdrawn }) => !withdrawn)
      .map((span) => ({
        article: span.article,
        ...toFileSpan(byId.get(span.article), 'body', span),
      })),
  };
}

function toFileReading(reading: Reading, article: Article | undefined): FileReading {
  const {
    places,
    treatment,
    wording,
    kept,
    of,
    tied,
    ellipsis,
    order,
    joins,
    credit,
    elsewhere,
    by,
    withdrawn,
  } = reading;
  return {
    article: reading.article,
    spans: places.flatMap(({ field, spans, marked, role }) =>
      spans.map((span) => ({ field, ...toFileSpan(article, field, span), marked, role })),
    ),
    ...{ treatment, wording },
    quotations: quotationsOf(reading),
    ...{ kept, of, tied, ellipsis, order, joins, credit },
    elsewhere: elsewhere.map((place) => ({ ...place, ...toFileSpan(article, place.field, place) })),
    by,
    ...(withdrawn && { withdrawn }),
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
