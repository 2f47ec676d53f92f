import { fieldText } from '../../article-text.ts';
import type { ArticleId, Span } from '../../content-model.ts';
import type { BasePiece, Field, Reading, ReadingPlace, Statement } from '../../model.ts';
import { mainField, mainPlaces } from '../../reading-places.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import { trimEndOf } from '../../text/trim.ts';
import { type ArticleWords, type BaseText, baseText, type InsertionFinder } from '../readings/base-text.ts';
import { fillCells, fillGaps, GAP, type StaveCell, type StavePart } from './stave-cells.ts';

/**
 * The readings of a statement set under one another, word under word: the base stands once as a sentence of columns,
 * and every reading is a row with one cell under each column.
 *
 *     base      we   shall   not   rest   tomorrow
 *     Daily     ──   will    ──    ──                same, other, same, same, gap
 *     Herald               ····   ····               gap, gap, same and same without marks, gap
 */
export interface Staves {
  /** The article that prints all of the base, or whose reading a reader chose for it; `null` where none does. */
  readonly base: ArticleId | null;
  readonly columns: readonly StaveColumn[];
  /** One per article that has the statement's words, the base's first, then in the event's article order. */
  readonly rows: readonly StaveRow[];
  /** Rows that print the same words with the same marks, as indexes into `rows`; a row alone is a group of one. */
  readonly groups: readonly (readonly number[])[];
}

/** A word of the base. */
export interface StaveColumn {
  /** The word with the marks that touch it before and that follow it, as printed; a dash that stands alone follows. */
  readonly text: string;
  /** What stands between this column and the next: nothing, a space, or the joint of two that nobody prints together. */
  readonly after: '' | ' ' | 'joint';
  /** A reporter's words in brackets that come before the first word of a piece, with the space after them. */
  readonly opening: string;
  /** Those that follow this word, with the space before them. No reading is held against either. */
  readonly insertion: string;
}

export interface StaveRow {
  readonly article: ArticleId;
  readonly field: Field;
  /** The field's text. */
  readonly text: string;
  /** Whether the reading stands in quotation marks. */
  readonly marked: boolean;
  readonly isBase: boolean;
  /** Words the reading has before the first column. */
  readonly before: string;
  /** As many as there are columns. */
  readonly cells: readonly StaveCell[];
}

export type { StaveCell };

/** Of a statement what its staves are set of. */
export interface StaveStatement {
  readonly base: Statement['base'];
  readonly readings: readonly Pick<Reading, 'article' | 'places'>[];
}

/** Sets a statement's readings; `chosen` sets them against that article's reading instead of the statement's own base. */
export function setStaves(
  statement: StaveStatement,
  articles: ReadonlyMap<ArticleId, ArticleWords>,
  insertionsOf: InsertionFinder,
  chosen?: ArticleId,
): Staves {
  const present = statement.readings.filter((reading) => mainPlaces(reading).length > 0);
  const chosenReading = present.find(({ article }) => article === chosen);
  const { article, pieces } = chosenReading ? baseOf(chosenReading) : statement.base;
  const base = baseText({ pieces }, articles, insertionsOf);
  const ordered = [
    ...present.filter((reading) => reading.article === article),
    ...present.filter((reading) => reading.article !== article),
  ];
  const rows = ordered.map((reading) => rowOf(reading, base, article, articles, insertionsOf));
  return { base: article, columns: columnsOf(base, pieces), rows, groups: groupRows(rows) };
}

/**
 * Staves of statements that stand next to one another, of which the same articles have words, as one: each sentence of
 * the base after the other.
 * @throws Error for none
 */
export function joinStaves(all: readonly Staves[]): Staves {
  const [first, ...others] = all;
  if (!first) throw new Error('Staves are joined of one or more.');
  if (others.length === 0) return first;
  const isSame = others.every(({ base }) => base === first.base);
  const columns = all.flatMap((staves, number) =>
    staves.columns.map((column, index): StaveColumn => {
      const isLast = index === staves.columns.length - 1 && number < all.length - 1;
      return isLast ? { ...column, after: ' ' } : column;
    }),
  );
  const rows = first.rows.map((row): StaveRow => {
    const own = all.flatMap((staves) => staves.rows.find(({ article }) => article === row.article) ?? []);
    const cells = own.flatMap(({ cells: of }, number) => {
      const next = own[number + 1]?.before ?? '';
      const last = of.at(-1);
      if (next === '' || !last) return of;
      return [...of.slice(0, -1), { ...last, added: [last.added, next].filter(Boolean).join(' ') }];
    });
    return { ...row, isBase: isSame && row.isBase, cells };
  });
  return { base: isSame ? first.base : null, columns, rows, groups: groupRows(rows) };
}

/** A reading as the base of its statement: all its main places, one after the other. */
function baseOf(reading: Pick<Reading, 'article' | 'places'>): Statement['base'] {
  const { article } = reading;
  const pieces = mainPlaces(reading).flatMap(({ field, spans }) =>
    spans.map(({ start, end }): BasePiece => ({ article, field, start, end, joint: false })),
  );
  return { article, pieces };
}

function columnsOf(
  { text, words, pieces, insertions }: BaseText,
  joints: readonly Pick<BasePiece, 'joint'>[],
): StaveColumn[] {
  let at = 0;
  return words.map((word, index) => {
    while ((pieces[at]?.end ?? word.end) < word.end) at++;
    const piece = pieces[at] ?? word;
    const [last, next] = [words[index - 1], words[index + 1]];
    const isFirst = last === undefined || last.end <= piece.start;
    const isNextPiece = next !== undefined && next.start >= piece.end;
    const isLast = isNextPiece || next === undefined;
    const gap = text.slice(word.end, isLast ? piece.end : next.start);
    const after = partGap(text, { start: word.end, end: word.end + gap.length }, insertions);
    const before = partGap(text, { start: isFirst ? piece.start : last.end, end: word.start }, insertions);
    return {
      text:
        marksBefore(before.tail ?? before.head, isFirst) +
        word.text +
        marksAfter(after.head, isLast || after.tail !== null),
      after: isNextPiece
        ? joints[at + 1]?.joint
          ? 'joint'
          : ' '
        : !isLast && /\s/.test(after.tail ?? after.head)
          ? ' '
          : '',
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
  reading: Pick<Reading, 'article' | 'places'>,
  base: BaseText,
  baseArticle: ArticleId | null,
  articles: ReadonlyMap<ArticleId, ArticleWords>,
  insertionsOf: InsertionFinder,
): StaveRow {
  const article = articles.get(reading.article);
  const read = ({ field, spans, marked }: ReadingPlace): StavePart => {
    const text = fieldText(article, field);
    const words = spans.flatMap((span) =>
      spokenWords(text, span, marked ? insertionsOf(reading.article, span, field) : [], article?.lang),
    );
    return { text, words, spans };
  };
  const mains = mainPlaces(reading);
  const marked = mains.some((place) => place.marked);
  const cells: StaveCell[] = base.words.map(() => GAP);
  const before = fillCells(cells, base, mains.map(read), marked);
  // Base words that the article prints at other places are never missing: beside its marks, then where it repeats it.
  const others = reading.places.filter(({ role }) => role !== 'main');
  for (const place of others.toSorted((a, b) => Number(a.role === 'repeat') - Number(b.role === 'repeat'))) {
    fillGaps(cells, base, read(place), { marked: place.marked, telling: place.role === 'repeat' });
  }
  return {
    article: reading.article,
    field: mainField(reading),
    text: fieldText(article, mainField(reading)),
    marked,
    isBase: reading.article === baseArticle,
    before,
    cells,
  };
}

function groupRows(rows: readonly StaveRow[]): number[][] {
  const groups = new Map<string, number[]>();
  rows.forEach((row, index) => {
    const look = JSON.stringify([
      row.before,
      row.cells.map(({ kind, text, marked, isMain, added }) => [kind, text, marked, isMain, added]),
    ]);
    groups.set(look, [...(groups.get(look) ?? []), index]);
  });
  return [...groups.values()];
}
