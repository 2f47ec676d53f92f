/** Where the pasted words occur exactly: in quotations, and in the running text that the site prints. */

import { findExactPlaces, textOfRow } from '../search/exact-places.ts';
import type { SearchIndex } from '../search/index/search-index.ts';
import { loadTexts } from '../search/loading.ts';
import { hasPhrase } from '../search/query/phrase.ts';
import { BETWEEN_PIECES, ROW_TREATMENTS, type SearchArticle } from '../search/records.ts';
import type { CheckedStatement, OutletWithout, Texts } from './checked.ts';
import { holdAgainst } from './readings.ts';

/** The most places of each kind that are listed. */
export const MOST_LISTED = 40;
// Words that occur in more paragraphs than this are not checked for marks around them, paragraph by paragraph.
const MOST_SIFTED = 400;

export interface AllStanding {
  /** Groups of the quotations, those in the most outlets first. */
  readonly quoted: readonly number[];
  /** Groups of the running text: clauses that credit the words first; of paragraphs those that have them outside of both. */
  readonly running: readonly number[];
  /** The names of all outlets that print them. */
  readonly outlets: ReadonlySet<string>;
}

export async function findAllExactPlaces(
  keys: readonly string[],
  quotations: Texts,
  running: Texts,
): Promise<AllStanding> {
  const allQuoted = await findExactPlaces(quotations.index, quotations.source, keys);
  // Clauses without marks are in both indexes; here they count as running text.
  const quotedRows = withoutWholes(
    quotations.index,
    allQuoted.filter((row) => !isClause(quotations.index, row)),
  );
  const runningRows = await findExactPlaces(running.index, running.source, keys);
  const clauses = runningRows.filter((row) => isClause(running.index, row));
  const paragraphs = runningRows.filter((row) => !isClause(running.index, row));
  const isSifted = runningRows.length <= MOST_SIFTED;
  if (isSifted) {
    await loadTexts(quotations.index, quotations.source, groupsOf(quotations.index, quotedRows));
    await loadTexts(running.index, running.source, groupsOf(running.index, runningRows));
  }
  const covered = new Map<string, string[]>();
  const cover = (index: SearchIndex, row: number): void => {
    const id = index.facts.articles[index.articles[row] as number]?.id ?? '';
    covered.set(id, [...(covered.get(id) ?? []), ...textOfRow(index, row).split(BETWEEN_PIECES)]);
  };
  if (isSifted) for (const row of quotedRows) cover(quotations.index, row);
  if (isSifted) for (const row of clauses) cover(running.index, row);
  const loose = paragraphs.filter((row) => {
    if (!isSifted) return true;
    const id = running.index.facts.articles[running.index.articles[row] as number]?.id ?? '';
    return hasOutside(textOfRow(running.index, row), covered.get(id) ?? [], keys);
  });
  return {
    quoted: byOutlets(quotations.index, groupsOf(quotations.index, quotedRows)),
    running: groupsOf(running.index, [...clauses, ...loose]),
    outlets: new Set([...outletsOf(quotations.index, quotedRows), ...outletsOf(running.index, runningRows)]),
  };
}

export function isClause({ treatments }: SearchIndex, row: number): boolean {
  return ROW_TREATMENTS[treatments[row] as number] === 'clause';
}

/** Whether the row is a quotation of several statements as a whole. */
export function isWhole({ treatments }: SearchIndex, row: number): boolean {
  return ROW_TREATMENTS[treatments[row] as number] === 'whole';
}

/** Words that stand in one statement of an article stand in the whole quotation too, and are told once. */
function withoutWholes(index: SearchIndex, rows: readonly number[]): number[] {
  const told = new Set(rows.filter((row) => !isWhole(index, row)).map((row) => index.articles[row]));
  return rows.filter((row) => !isWhole(index, row) || !told.has(index.articles[row]));
}

/** Whether a paragraph has the words outside of some of its parts too. */
function hasOutside(paragraph: string, parts: readonly string[], keys: readonly string[]): boolean {
  let rest = [paragraph];
  for (const part of parts) if (part.trim() !== '') rest = rest.flatMap((text) => text.split(part));
  return rest.some((text) => hasPhrase(text, keys));
}

function groupsOf(index: SearchIndex, rows: readonly number[]): number[] {
  return [...new Set(rows.map((row) => index.groups[row] as number))];
}

function byOutlets(index: SearchIndex, groups: readonly number[]): number[] {
  const count = (group: number): number => index.outletCounts[group] as number;
  return [...groups].sort((a, b) => count(b) - count(a));
}

function outletsOf({ articles, facts }: SearchIndex, rows: readonly number[]): string[] {
  return rows.map((row) => nameOf(facts, facts.articles[articles[row] as number]));
}

function nameOf(facts: SearchIndex['facts'], article: SearchArticle | undefined): string {
  return facts.outlets[article?.outlet ?? -1]?.name ?? article?.id ?? '';
}

/** The groups with the words held against them; paragraphs of one event's running text together. */
export async function listStanding(
  words: string,
  { index, source }: Texts,
  groups: readonly number[],
): Promise<CheckedStatement[]> {
  const listed = groups.slice(0, MOST_LISTED);
  await loadTexts(index, source, listed);
  const found: CheckedStatement[] = [];
  for (const group of listed) {
    const { statement } = holdAgainst(words, index, group);
    const { readings, event } = statement;
    if (readings.length === 0) continue;
    const isLoose = ({ id, readings: others }: CheckedStatement): boolean =>
      id === null && others.every(({ marks }) => marks === 'none');
    const place = found.findIndex((other) => isLoose(other) && other.event.id === event.id);
    const same = found[place];
    if (!same || !isLoose(statement)) found.push(statement);
    else found[place] = { ...same, readings: [...same.readings, ...readings] };
  }
  return found;
}

/** The outlets that have an article of an event and are not among those that have the words. */
export function outletsWithout(
  { facts }: SearchIndex,
  event: string | undefined,
  has: ReadonlySet<string>,
): OutletWithout[] {
  const withheld = new Map<string, boolean>();
  for (const article of facts.articles) {
    const name = nameOf(facts, article);
    if (facts.events[article.event]?.id !== event || has.has(name)) continue;
    withheld.set(name, withheld.get(name) === true || article.isWithheld === true);
  }
  return [...withheld].map(([name, isWithheld]) => ({ name, isWithheld }));
}
