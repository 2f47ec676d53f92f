import { findFailedStretches } from '../../core/claims/compared.ts';
import { wordsUnder } from '../../core/collate/columns/column-parts.ts';
import { alignColumns, rowFinder } from '../../core/collate/columns/columns.ts';
import { markCommonWords } from '../../core/collate/columns/common-words.ts';
import { compareRow } from '../../core/collate/columns/compare-row.ts';
import { type FoundWords, loneStretches, markFound } from '../../core/collate/columns/found-words.ts';
import type { Cell, Columns, Row, SharedWording } from '../../core/collate/columns/rows.ts';
import { toRows } from '../../core/collate/staves/statement-rows.ts';
import type { Article, Span } from '../../core/content-model.ts';
import type { Statement } from '../../core/model.ts';
import { wordsOfText } from '../../core/text-words.ts';
import { isWithheld } from '../../core/withholding.ts';
import type { Addresses } from '../addresses.ts';
import type { Html } from '../html/html.ts';
import { outletClass } from '../outlet-colors.ts';
import {
  type ColumnWords,
  type ComparedQuotation,
  cellHtml,
  mergedHtml,
  wordsOf,
} from './comparison-html.ts';

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
  /** Words of it that a second search found in another column: that they are here alone is not said. */
  readonly withdrawn: string | undefined;
  /**
   * The row as one text, where two whole articles are compared, have at least half of its words in common, and one
   * text can show the quotation marks of both.
   */
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
  readonly inCommon: InCommon;
}

/**
 * What the words of a cell have in common with other columns: nothing that was found, what is marked, or what a second
 * search alone found.
 */
export type InCommon = 'nothing' | 'marked' | 'not-compared';

/** What a comparison is made of. */
export interface ComparisonSource {
  readonly articles: readonly Article[];
  /** The same articles with whole texts, to align and to count; nothing of these is printed. */
  readonly whole: readonly Article[];
  readonly wordings: readonly SharedWording[];
  readonly quotations: readonly ComparedQuotation[];
  readonly statements: NumberedStatements;
  readonly outletName: (article: Article) => string;
  readonly colorOf: (article: Article) => number;
}

export function viewComparison(source: ComparisonSource): Comparison {
  const { whole } = source;
  const columnWords = source.articles.map((article) =>
    wordsOf(article, source.quotations, outletClass(source.colorOf(article))),
  );
  const { columns, failed } = compareColumns(source, columnWords);
  const places = placeShared(columns.rows);
  const findRow = rowFinder(columns);
  return {
    columns: source.articles.map((article, column) => ({
      article,
      outletName: source.outletName(article),
      colorClass: outletClass(source.colorOf(article)),
      wordCount: wordsOfText(whole[column]?.text ?? '').length,
      sharedWordCount: columns.rows.reduce(
        (sum, row) => sum + countShared(whole[column], row.cells[column]),
        0,
      ),
    })),
    rows: columns.rows.map((row, index) =>
      viewRow({
        findRow,
        row,
        index,
        place: places[index] ?? null,
        columnWords,
        whole,
        statements: source.statements,
        failed,
      }),
    ),
    sharedRowCount: places.filter((place) => place !== null).length,
  };
}

/** The rows, with all words marked that a search finds in another column, and what a second search found beyond. */
function compareColumns(
  { whole, wordings }: ComparisonSource,
  columnWords: readonly ColumnWords[],
): { readonly columns: Columns; readonly failed: readonly FoundWords[] } {
  const aligned = alignColumns(whole, wordings);
  const compared = { ...aligned, rows: aligned.rows.map((row) => compareRow(row, whole)) };
  const said = new Map(columnWords.map((column) => [column.article.id, column.said]));
  const columns = markCommonWords(
    compared,
    whole,
    columnWords.map((column) => column.said),
  );
  const failed = findFailedStretches(loneStretches(columns), whole, (article) => said.get(article) ?? []);
  return { columns: markFound(columns, whole, failed), failed };
}

/** The place of each row among the shared ones, from 1; `null` for another. */
function placeShared(rows: readonly Row[]): (number | null)[] {
  let place = 0;
  return rows.map(({ kind }) => (kind === 'shared' ? ++place : null));
}

/** Statements by id, with the numbers that their event's page gives them. */
export type NumberedStatements = ReadonlyMap<string, NumberedStatement>;

/** All statements of an event, in its order. */
export function numberStatements(statements: readonly Statement[], addresses: Addresses): NumberedStatements {
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
  readonly statements: NumberedStatements;
  /** What a second search alone found in other columns. */
  readonly failed: readonly FoundWords[];
}

function viewRow({
  findRow,
  row,
  index,
  place,
  columnWords,
  whole,
  statements,
  failed,
}: RowContext): ComparedRow {
  const isPair = columnWords.length === 2;
  const addressOf = (article: string, offset: number) => {
    const found = findRow(article, offset);
    return found === undefined || found === index ? undefined : `#${rowId(found)}`;
  };
  const failedIn = (column: number): readonly FoundWords[] => {
    const cell = row.cells[column];
    const own = failed.filter(({ article }) => article === whole[column]?.id);
    return cell ? own.filter(({ start, end }) => start < cell.end && cell.start < end) : [];
  };
  const [first] = row.cells.flatMap((_, column) => failedIn(column));
  const ofFirst = columnWords.find(({ article }) => article.id === first?.article);
  const cells = row.cells.flatMap((cell, column): ComparedCell[] => {
    const inColumn = columnWords[column];
    if (!cell || !inColumn) return [];
    const variant = (isPair ? VARIANTS[column] : undefined) ?? 'mark';
    const html = cellHtml(inColumn, cell, variant, addressOf);
    const { blocks, lang } = inColumn.article;
    const paragraphCount = countParagraphs(blocks, cell);
    const inCommon = wordsInCommon(cell, failedIn(column));
    return [{ column, html, lang, length: cell.end - cell.start, paragraphCount, inCommon }];
  });
  return {
    id: rowId(index),
    kind: row.kind,
    place,
    differs: row.cells.some((cell, column) => hasDifference(whole[column], cell)),
    statements: eachOnce(row.wordings.flatMap((id) => statements.get(id) ?? [])),
    commonWordCount: Math.max(...row.cells.map((cell, column) => countShared(whole[column], cell))),
    cells,
    withdrawn: first && ofFirst?.article.text.slice(first.start, first.end),
    mergedHtml: isPair && isMostlyShared(row, whole) ? mergeRow(row, columnWords) : null,
  };
}

/** The paragraphs that begin in a cell, so that those of all cells are the article's; one where it has a part of one. */
function countParagraphs(blocks: Article['blocks'], { start: from, end: until }: Span): number {
  const own = blocks.filter(({ kind, start }) => kind !== 'heading' && start >= from && start < until);
  return Math.max(1, own.length);
}

function wordsInCommon({ parts }: Cell, failed: readonly FoundWords[]): InCommon {
  if (failed.length > 0) return 'not-compared';
  return parts.some(({ kind }) => kind !== 'own' && kind !== 'variant') ? 'marked' : 'nothing';
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
    const article = whole[column];
    if (!cell || !article) return false;
    return countShared(article, cell) * 2 >= countWords(article, cell);
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
    .reduce((sum, part) => sum + countWords(article, part), 0);
}

function countWords({ text }: Article, span: Span): number {
  return wordsUnder(wordsOfText(text), span).length;
}
