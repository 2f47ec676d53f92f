import { trimEndOf } from '../../text/ends.ts';
import type {
  Article,
  ArticleId,
  Field,
  Quotation,
  QuotationId,
  Reading,
  Span,
  Statement,
} from '../../model.ts';
import { fieldText } from '../../article-text.ts';
import { wordageOf } from '../statements/place.ts';
import { fillCells, fillGaps, GAP, type StaveCell } from './stave-cells.ts';
import type { Wordage } from '../statements/treatment.ts';

/**
 * The readings of a statement set under one another, word under word: the base stands once as a sentence of columns,
 * and every reading is a row with one cell under each column.
 *
 *     base      we   shall   not   rest   tomorrow
 *     Daily     ──   will    ──    ──                same, other, same, same, gap
 *     Herald               ····   ····               gap, gap, same and same without marks, gap
 */
export interface Staves {
  readonly base: { readonly article: ArticleId; readonly field: Field };
  readonly columns: readonly StaveColumn[];
  /** One per article that has the statement's words, the base's first, then in the event's article order. */
  readonly rows: readonly StaveRow[];
  /** Rows that print the same words with the same marks, as indexes into `rows`; a row alone is a group of one. */
  readonly groups: readonly (readonly number[])[];
}

/** A word of the base. `start` and `end` lie in the base's field and cover the word alone. */
export interface StaveColumn extends Span {
  /** The word with the marks that touch it before and that follow it, as printed; a dash that stands alone follows. */
  readonly text: string;
  /** What stands between this column and the next: nothing, a space, or a jump to another piece of the base. */
  readonly after: '' | ' ' | 'jump';
  /** A reporter's words in brackets that come before the first word of a piece, with the space after them. */
  readonly opening: string;
  /** Those that follow this word, with the space before them. No reading is held against either. */
  readonly insertion: string;
}

export interface StaveRow {
  readonly article: ArticleId;
  readonly field: Field;
  readonly quotation: QuotationId | null;
  readonly isBase: boolean;
  /** Words the reading has before the first column. */
  readonly before: string;
  /** As many as there are columns. */
  readonly cells: readonly StaveCell[];
}

export type { StaveCell };

/** Sets a statement's readings; `base` sets them against another article's reading than the statement's own base. */
export function setStaves(
  statement: Statement,
  articles: ReadonlyMap<ArticleId, Article>,
  quotations: ReadonlyMap<QuotationId, Quotation>,
  base: ArticleId = statement.base.article,
): Staves {
  const baseReading = statement.readings.find(
    (reading) => reading.article === base && reading.spans.length > 0,
  );
  const own = base === statement.base.article;
  const place = own || !baseReading ? statement.base : baseReading;
  const insertionsIn = (spans: readonly Span[], article: ArticleId) =>
    insertionsWithin(spans, article, quotations);
  const baseText = fieldText(articles.get(place.article), place.field);
  const baseInsertions = insertionsIn(place.spans, place.article);
  const baseWordage = wordageOf(baseText, place.spans, baseInsertions);
  const columns = columnsOf(baseWordage, place.spans, baseInsertions);
  const present = statement.readings.filter((reading) => reading.spans.length > 0);
  const ordered = [
    ...present.filter((reading) => reading.article === place.article),
    ...present.filter((reading) => reading.article !== place.article),
  ];
  const rows = ordered.map((reading) =>
    rowOf(
      reading,
      baseWordage,
      reading.article === place.article,
      articles.get(reading.article),
      insertionsIn,
    ),
  );
  return { base: { article: place.article, field: place.field }, columns, rows, groups: groupRows(rows) };
}

function insertionsWithin(
  spans: readonly Span[],
  article: ArticleId,
  quotations: ReadonlyMap<QuotationId, Quotation>,
): Span[] {
  const lies = (inner: Span) => spans.some((span) => span.start <= inner.start && inner.end <= span.end);
  const own = [...quotations.values()].filter((quotation) => quotation.article === article);
  return own.flatMap((quotation) => quotation.insertions.filter(lies));
}

function columnsOf(
  { text, words }: Wordage,
  spans: readonly Span[],
  insertions: readonly Span[],
): StaveColumn[] {
  return words.map((word, index) => {
    const piece = spans.find((span) => span.start <= word.start && word.end <= span.end) ?? word;
    const [last, next] = [words[index - 1], words[index + 1]];
    const isFirst = last === undefined || last.end <= piece.start;
    const jumps = next !== undefined && next.start >= piece.end;
    const isLast = jumps || next === undefined;
    const gap = text.slice(word.end, isLast ? piece.end : next.start);
    const after = partGap(text, { start: word.end, end: word.end + gap.length }, insertions);
    const before = partGap(text, { start: isFirst ? piece.start : last.end, end: word.start }, insertions);
    return {
      start: word.start,
      end: word.end,
      text:
        marksBefore(before.tail ?? before.head, isFirst) +
        word.text +
        marksAfter(after.head, isLast || after.tail !== null),
      after: jumps ? 'jump' : !isLast && /\s/.test(after.tail ?? after.head) ? ' ' : '',
      opening:
        isFirst && before.tail !== null
          ? before.head.trimStart() + before.inserted + (/^\s/.test(before.tail) ? ' ' : '')
          : '',
      insertion:
        after.tail === null
          ? ''
          : (/\s$/.test(after.head) ? ' ' : '') + after.inserted + marksAfter(after.tail, isLast),
    };
  });
}

/** What stands between two words: marks and, where a reporter put words there, these and the marks after them. */
function partGap(text: string, { start, end }: Span, insertions: readonly Span[]) {
  const within = insertions.filter((span) => start <= span.start && span.end <= end);
  const [first, last] = [within[0], within.at(-1)];
  if (!first || !last) return { head: text.slice(start, end), inserted: '', tail: null };
  return {
    head: text.slice(start, first.start),
    inserted: text.slice(first.start, last.end),
    tail: text.slice(last.end, end),
  };
}

/** Marks that touch a word from before: an opening quotation mark, but not the hyphen of the word before it. */
function marksBefore(gap: string, isFirst: boolean): string {
  if (!isFirst && !/\s/.test(gap)) return '';
  return isFirst ? gap.trimStart() : gap.slice(trimEndOf(gap, /\S/).length);
}

/** Marks that follow a word, those that stand alone too: a dash, an ellipsis. */
function marksAfter(gap: string, isLast: boolean): string {
  return isLast || !/\s/.test(gap) ? gap.trimEnd() : trimEndOf(gap, /\S/).trimEnd();
}

function rowOf(
  reading: Reading,
  base: Wordage,
  isBase: boolean,
  article: Article | undefined,
  insertionsIn: (spans: readonly Span[], article: ArticleId) => Span[],
): StaveRow {
  const read = ({ field, spans }: { readonly field: Field; readonly spans: readonly Span[] }) =>
    wordageOf(fieldText(article, field), spans, insertionsIn(spans, reading.article));
  const parts = isBase ? [reading] : partsOf(reading);
  const cells: StaveCell[] = base.words.map(() => GAP);
  const befores = parts.map((part) =>
    fillCells(cells, base, read(part), part.spans, reading.quotation !== null),
  );
  // Words that the article has without marks elsewhere stand where its words in marks leave a gap.
  const elsewhere = reading.also.filter((other) => !other.inReading && other.quotation === null);
  if (!isBase) for (const other of elsewhere) fillGaps(cells, base, read(other));
  return {
    article: reading.article,
    field: reading.field,
    quotation: reading.quotation,
    isBase,
    before: befores.find((before) => before !== '') ?? '',
    cells,
  };
}

/** A reading printed in several quotations is aligned one by one: their order is the article's, not the base's. */
function partsOf(reading: Reading): { readonly field: Field; readonly spans: readonly Span[] }[] {
  const parts = reading.also.filter((other) => other.inReading);
  const inParts = parts.flatMap((part) => part.spans);
  const main = reading.spans.filter(
    (span) => !inParts.some((part) => part.start === span.start && part.end === span.end),
  );
  return [{ field: reading.field, spans: main }, ...parts];
}

function groupRows(rows: readonly StaveRow[]): number[][] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const look = JSON.stringify([
      row.before,
      row.cells.map(({ kind, text, marked, added }) => [kind, text, marked, added]),
    ]);
    groups.set(look, [...(groups.get(look) ?? []), index]);
  });
  return [...groups.values()];
}
