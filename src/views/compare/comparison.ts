import { alignColumns, rowFinder } from '../../core/collate/columns/columns.ts';
import { pairRow } from '../../core/collate/columns/pair-row.ts';
import type { Row, SharedWording } from '../../core/collate/columns/rows.ts';
import { toRows } from '../../core/collate/staves/statement-rows.ts';
import type { Article, Quotation, Statement } from '../../core/model.ts';
import { tokenize, words } from '../../core/text/tokens.ts';
import { isWithheld } from '../../core/withholding.ts';
import type { Addresses } from '../addresses.ts';
import type { Html } from '../html/html.ts';
import { outletClass } from '../outlet-colors.ts';
import { type ColumnWords, cellHtml, mergedHtml, wordsOf } from './comparison-html.ts';

/** Two articles or more side by side, as a page shows them. */
export interface Comparison {
  readonly columns: readonly ComparedColumn[];
  readonly rows: readonly ComparedRow[];
  readonly sharedRowCount: number;
}

export interface ComparedColumn {
  readonly article: Article;
  readonly outletName: string;
  /** The class of its outlet’s color. */
  readonly colorClass: string;
  readonly wordCount: number;
  /** Words in shared rows that another column prints there too. */
  readonly sharedWordCount: number;
}

export interface ComparedRow {
  /** `row-3`, counted from 1 over all rows. */
  readonly id: string;
  readonly kind: Row['kind'];
  /** Counted from 1 over the shared rows; `null` for another. */
  readonly place: number | null;
  /** Whether anything differs but case and regular spelling. */
  readonly differs: boolean;
  /** The statements that the row is aligned on, with the numbers of their event's page. */
  readonly statements: readonly NumberedStatement[];
  /** Words that the row's cells have in common: of the cell that shares most. */
  readonly commonWordCount: number;
  readonly cells: readonly ComparedCell[];
  /** The row as one text, where two whole articles are compared and have at least half of its words in common. */
  readonly mergedHtml: Html | null;
}

export interface NumberedStatement {
  readonly number: number;
  readonly address: string;
  readonly speakerName: string | null;
}

export interface ComparedCell {
  /** Index of its column. */
  readonly column: number;
  readonly html: Html;
  readonly lang: string;
  /** Of its text, for the map. */
  readonly length: number;
  readonly paragraphCount: number;
}

/** What a comparison is made of. The statements are those of the articles' event, in its order. */
export interface ComparisonSource {
  readonly articles: readonly Article[];
  /** The same articles with whole texts, to align and to count; nothing of these is printed. */
  readonly whole: readonly Article[];
  readonly wordings: readonly SharedWording[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
  readonly outletName: (article: Article) => string;
  readonly colorOf: (article: Article) => number;
  readonly addresses: Addresses;
}

export function viewComparison(source: ComparisonSource): Comparison {
  const { whole } = source;
  const aligned = alignColumns(whole, source.wordings);
  // Two articles are compared word by word, the same in columns and as one text.
  const columns =
    whole.length === 2 ? { ...aligned, rows: aligned.rows.map((row) => pairRow(row, whole)) } : aligned;
  const columnWords = source.articles.map((article) =>
    wordsOf(article, source.quotations, outletClass(source.colorOf(article))),
  );
  const statements = numberStatements(source);
  const places = placeShared(columns.rows);
  const findRow = rowFinder(columns);
  return {
    columns: source.articles.map((article, column) => ({
      article,
      outletName: source.outletName(article),
      colorClass: outletClass(source.colorOf(article)),
      wordCount: countWords(whole[column]?.text ?? ''),
      sharedWordCount: columns.rows.reduce(
        (sum, row) => sum + countShared(whole[column], row.cells[column]),
        0,
      ),
    })),
    rows: columns.rows.map((row, index) =>
      viewRow({ findRow, row, index, place: places[index] ?? null, columnWords, whole, statements }),
    ),
    sharedRowCount: places.filter((place) => place !== null).length,
  };
}

/** The place of each row among the shared ones, from 1; `null` for another. */
function placeShared(rows: readonly Row[]): (number | null)[] {
  let place = 0;
  return rows.map(({ kind }) => (kind === 'shared' ? ++place : null));
}

/** The statements of an event by id, with the numbers that its page gives them. */
function numberStatements({
  statements,
  addresses,
}: ComparisonSource): ReadonlyMap<string, NumberedStatement> {
  return new Map(
    toRows(statements).flatMap((row, index) =>
      row.map((statement) => [
        statement.id,
        {
          number: index + 1,
          address: addresses.statementAddress(row[0] ?? statement),
          speakerName: statement.speaker?.name ?? null,
        },
      ]),
    ),
  );
}

const VARIANTS = ['del', 'ins'] as const;

interface RowContext {
  readonly findRow: ReturnType<typeof rowFinder>;
  readonly row: Row;
  readonly index: number;
  readonly place: number | null;
  readonly columnWords: readonly ColumnWords[];
  readonly whole: readonly Article[];
  readonly statements: ReadonlyMap<string, NumberedStatement>;
}

function viewRow({ findRow, row, index, place, columnWords, whole, statements }: RowContext): ComparedRow {
  const isPair = columnWords.length === 2;
  const addressOf = (article: string, offset: number) => {
    const found = findRow(article, offset);
    return found === undefined || found === index ? undefined : `#${rowId(found)}`;
  };
  const cells = row.cells.flatMap((cell, column): ComparedCell[] => {
    const inColumn = columnWords[column];
    if (!cell || !inColumn) return [];
    const variant = (isPair ? VARIANTS[column] : undefined) ?? 'mark';
    const html = cellHtml(inColumn, cell, variant, addressOf);
    const { blocks, lang } = inColumn.article;
    const paragraphCount = blocks.filter(({ start, end }) => start < cell.end && cell.start < end).length;
    return [{ column, html, lang, length: cell.end - cell.start, paragraphCount }];
  });
  return {
    id: rowId(index),
    kind: row.kind,
    place,
    differs: row.cells.some((cell, column) => hasDifference(whole[column], cell)),
    statements: eachOnce(row.wordings.flatMap((id) => statements.get(id) ?? [])),
    commonWordCount: Math.max(...row.cells.map((cell, column) => countShared(whole[column], cell))),
    cells,
    mergedHtml: isPair && isMostlyShared(row, whole) ? mergeRow(row, columnWords) : null,
  };
}

/** By their numbers; statements of one row of the event's page have one number and are told once. */
function eachOnce(statements: readonly NumberedStatement[]): NumberedStatement[] {
  const byNumber = new Map(statements.map((statement) => [statement.number, statement]));
  return [...byNumber.values()].sort((a, b) => a.number - b.number);
}

function mergeRow({ kind, cells: [first, second] }: Row, [a, b]: readonly ColumnWords[]): Html | null {
  if (kind !== 'shared' || !first || !second || !a || !b) return null;
  if (isWithheld(a.article) || isWithheld(b.article)) return null;
  return mergedHtml(a, first, b, second);
}

// Of a text of which the other has less than half, a reader is better served by both.
function isMostlyShared({ cells }: Row, whole: readonly Article[]): boolean {
  return cells.every((cell, column) => {
    const text = whole[column]?.text.slice(cell?.start, cell?.end) ?? '';
    return cell !== null && countShared(whole[column], cell) * 2 >= countWords(text);
  });
}

/** The id of a row, from its index. */
export function rowId(index: number): string {
  return `row-${index + 1}`;
}

function hasDifference(article: Article | undefined, cell: Row['cells'][number] | undefined): boolean {
  if (!article || !cell) return false;
  return cell.parts.some(
    ({ kind, start, end }) =>
      kind !== 'same' && kind !== 'trivial' && /[\p{L}\p{N}]/u.test(article.text.slice(start, end)),
  );
}

function countShared(article: Article | undefined, cell: Row['cells'][number] | undefined): number {
  if (!article || !cell) return 0;
  return cell.parts
    .filter(({ kind }) => kind === 'same' || kind === 'trivial')
    .reduce((sum, { start, end }) => sum + countWords(article.text.slice(start, end)), 0);
}

function countWords(text: string): number {
  return words(tokenize(text)).length;
}
