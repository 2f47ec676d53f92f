import type {
  Article,
  ArticleId,
  Field,
  Quotation,
  QuotationId,
  Reading,
  Span,
  Statement,
} from '../model.ts';
import { fieldText, wordageOf } from './place.ts';
import { type Segment, treatParts, type Wordage } from './treatment.ts';

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
  /** The word with the punctuation that touches it before and after, as printed, without space. */
  readonly text: string;
  /** What stands between this column and the next: nothing, a space, or a jump to another piece of the base. */
  readonly after: '' | ' ' | 'jump';
  /** A reporter's words in brackets that follow this word, as printed; no reading is held against them. */
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

export interface StaveCell {
  /** `same` to the letter, `trivial` but for case or spelling, `other` words in this place, or a `gap`. */
  readonly kind: 'same' | 'trivial' | 'other' | 'gap';
  /**
   * What the reading prints here, '' in a gap. Other words that stand for several columns are printed in the first of
   * them; the rest are `other` too, with ''.
   */
  readonly text: string;
  /** Whether the words stand inside quotation marks. */
  readonly marked: boolean;
  /** Where `text` lies in the article's field; `null` where it is ''. */
  readonly span: Span | null;
  /** Words that the reading has between this column and the next, where the base has none. */
  readonly added: string;
}

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
    const next = words[index + 1];
    const before =
      index === 0 || (words[index - 1]?.end ?? 0) < piece.start ? piece.start : words[index - 1]?.end;
    const ahead = text.slice(before, word.start);
    const jumps = next !== undefined && next.start >= piece.end;
    const gap = text.slice(word.end, jumps || !next ? piece.end : next.start);
    const inserted = insertions.filter((span) => word.end <= span.start && span.end <= word.end + gap.length);
    const plain = inserted.reduceRight((rest, span) => cutOut(rest, span, word.end), gap);
    return {
      start: word.start,
      end: word.end,
      text: (/\S*$/.exec(ahead)?.[0] ?? '') + word.text + (/^\S*/.exec(plain)?.[0] ?? ''),
      after: jumps ? 'jump' : /\s/.test(gap) ? ' ' : '',
      insertion: inserted.map((span) => text.slice(span.start, span.end)).join(' '),
    };
  });
}

function cutOut(gap: string, span: Span, offset: number): string {
  return gap.slice(0, span.start - offset) + gap.slice(span.end - offset);
}

function rowOf(
  reading: Reading,
  base: Wordage,
  isBase: boolean,
  article: Article | undefined,
  insertionsIn: (spans: readonly Span[], article: ArticleId) => Span[],
): StaveRow {
  // Words in marks come first: a word that the article prints both with marks and without stands as marked.
  const places = [
    { ...reading, marked: reading.quotation !== null },
    ...reading.also
      .filter((other) => !other.inReading && other.quotation === null)
      .map((other) => ({ ...other, marked: false })),
  ];
  const cells: StaveCell[] = base.words.map(() => GAP);
  let before = '';
  for (const { field, spans, marked } of isBase ? places.slice(0, 1) : places) {
    const text = fieldText(article, field);
    const parts = spans.map((span) => wordageOf(text, [span], insertionsIn([span], reading.article)));
    const joined = { text, words: parts.flatMap((part) => part.words) };
    before ||= fillCells(cells, base, joined, treatParts(base, [joined]).alignment, marked);
  }
  return {
    article: reading.article,
    field: reading.field,
    quotation: reading.quotation,
    isBase,
    before,
    cells,
  };
}

const GAP: StaveCell = { kind: 'gap', text: '', marked: false, span: null, added: '' };

/** Writes a reading's words into the cells that are still gaps; returns the words that come before the first column. */
function fillCells(
  cells: StaveCell[],
  base: Wordage,
  reading: Wordage,
  alignment: readonly Segment[],
  marked: boolean,
): string {
  const columnAt = new Map(base.words.map((word, index) => [word.start, index]));
  const columnOf = (segment: Segment) => columnAt.get(segment.base?.start ?? -1);
  let before = '';
  let leftOut: number[] = [];
  let added: Span[] = [];
  let last = -1;
  const settle = (isLast: boolean) => {
    const free = leftOut.filter((column) => cells[column]?.kind === 'gap');
    if (added.length > 0) {
      const span = { start: added[0]?.start ?? 0, end: added.at(-1)?.end ?? 0 };
      const text = reading.text.slice(span.start, span.end);
      // Of more columns than it has words for, the words take those nearest to what the reading keeps.
      const room = last < 0 && !isLast ? free.slice(-added.length) : free.slice(0, added.length);
      const cell = cells[last];
      if (room.length > 0) {
        const rest = { kind: 'other', text: '', marked, span: null, added: '' } as const;
        for (const column of room) cells[column] = column === room[0] ? { ...rest, text, span } : rest;
      } else if (cell) {
        cells[last] = { ...cell, added: cell.added || text };
      } else before ||= text;
    }
    leftOut = [];
    added = [];
  };
  for (const segment of alignment) {
    const column = columnOf(segment);
    if (segment.kind === 'left-out') leftOut.push(column ?? 0);
    else if (segment.kind === 'added') added.push(segment.reading ?? { start: 0, end: 0 });
    else {
      settle(false);
      if (column === undefined || !segment.reading) continue;
      if (cells[column]?.kind === 'gap') {
        const { start, end } = segment.reading;
        cells[column] = {
          kind: segment.kind,
          text: reading.text.slice(start, end),
          marked,
          span: { start, end },
          added: '',
        };
      }
      last = column;
    }
  }
  settle(true);
  return before;
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
