import { highlight, type Marking, type Segment } from './highlight.ts';
import type { SearchIndex } from './index/search-index.ts';
import { type IndexSource, loadPostings, loadTexts } from './loading.ts';
import { expandQuery, needsLikeness, type Term } from './query/expand.ts';
import { needsLikeNames, readFilters } from './query/filter.ts';
import type { Likeness } from './query/fuzzy.ts';
import { type Matches, matchRows } from './query/match.ts';
import { findPhrase, hasPhrase } from './query/phrase.ts';
import { parseQuery, type Query } from './query/query.ts';
import { type NotSaid, ROW_TREATMENTS, type RowTreatment } from './records.ts';
import { collectGroups, type Facets, type FoundGroup } from './results.ts';
import type { FilterName, SearchState } from './state.ts';

export interface SearchResult {
  readonly hits: readonly Hit[];
  readonly groupCount: number;
  readonly rowCount: number;
  /** Those of the rows, a group each, that are clauses without quotation marks. */
  readonly clauseCount: number;
  /** False when no quotation has every word of the query, and the hits have most of them. */
  readonly isComplete: boolean;
  /** Words that no quotation has so spelt, and those that were taken for them. */
  readonly respelt: readonly { readonly typed: string; readonly read: readonly string[] }[];
  readonly unknown: readonly { readonly name: FilterName; readonly value: string }[];
  readonly facets: Facets;
}

/** A statement, with the words of it that are found. */
export interface Hit {
  readonly statement: string | null;
  readonly event: { readonly id: string; readonly name: string; readonly date: string };
  readonly speaker: string | null;
  readonly outletCount: number;
  readonly rows: readonly HitRow[];
}

export interface HitRow {
  readonly quotation: string | null;
  readonly article: string;
  readonly outlet: { readonly id: string; readonly name: string } | null;
  readonly date: string;
  /** BCP 47, where it is not English. */
  readonly lang: string | undefined;
  readonly treatment: RowTreatment;
  /** How the article tells the words, where it does not tell them as said. */
  readonly factuality: NotSaid | undefined;
  readonly line: string | undefined;
  readonly segments: readonly Segment[];
}

/** Finds the statements for a state of the search page, the best `limit` of them. */
export async function search(
  index: SearchIndex,
  source: IndexSource,
  state: SearchState,
  limit: number,
): Promise<SearchResult> {
  const query = parseQuery(state.q);
  const asksLikeness = needsLikeness(index, query) || needsLikeNames(index, query);
  const likeness = asksLikeness ? await source.likeness() : undefined;
  const filters = readFilters(index, query, state, likeness);
  const { terms, matches } = await findMatches(index, source, query, likeness);
  await keepPhrases(index, source, query, matches.scores);
  dropWholes(index, matches.scores);
  const found = collectGroups(index, matches.scores, filters, limit);
  await loadTexts(
    index,
    source,
    found.groups.map(({ group }) => group),
  );
  const marking = markingOf(index, query, terms);
  return {
    hits: found.groups.map((group) => toHit(index, group, marking)),
    groupCount: found.groupCount,
    rowCount: found.rowCount,
    clauseCount: found.clauseCount,
    isComplete: matches.isComplete,
    respelt: terms.filter(({ isRespelt }) => isRespelt).map((term) => respelling(index, term)),
    unknown: filters.unknown,
    facets: found.facets,
  };
}

interface TermsAndMatches {
  readonly terms: readonly Term[];
  readonly matches: Matches;
}

/** As typed first; where no row has all the words, those that could be misspelt for another are respelt too. */
async function findMatches(
  index: SearchIndex,
  source: IndexSource,
  query: Query,
  likeness: Likeness | undefined,
): Promise<TermsAndMatches> {
  const terms = expandQuery(index, query, likeness, false);
  await loadPostings(index, source, wordsOf(index, query, terms));
  const matches = matchRows(index, query, terms);
  if (matches.isComplete) return { terms, matches };
  const forgiving = expandQuery(index, query, likeness ?? (await source.likeness()), true);
  await loadPostings(index, source, wordsOf(index, query, forgiving));
  return { terms: forgiving, matches: matchRows(index, query, forgiving) };
}

function wordsOf(index: SearchIndex, query: Query, terms: readonly Term[]): number[] {
  const typed = [...query.notWords, ...query.phrases.flat(), ...query.notPhrases.flat()];
  return [
    ...terms.flatMap(({ expansions }) => expansions.map(({ word }) => word)),
    ...typed.flatMap((key) => index.find(key) ?? []),
  ];
}

/** Takes out what lacks a phrase or has what is not wanted. */
async function keepPhrases(
  index: SearchIndex,
  source: IndexSource,
  query: Query,
  scores: Float32Array,
): Promise<void> {
  for (const key of query.notWords) {
    const word = index.find(key);
    if (word !== undefined) for (const row of index.rowsOf(word)) scores[row] = 0;
  }
  for (const phrase of query.phrases) {
    if (phrase.length < 2 && index.find(phrase[0] as string) === undefined) scores.fill(0);
    if (phrase.length < 2) continue;
    const rows = await rowsWithPhrase(index, source, phrase, scores);
    for (let row = 0; row < scores.length; row += 1) if (!rows.has(row)) scores[row] = 0;
  }
  for (const phrase of query.notPhrases) {
    for (const row of await rowsWithPhrase(index, source, phrase, scores)) scores[row] = 0;
  }
}

/** A quotation of several statements is found as a whole only where none of its article's statements is. */
function dropWholes({ articles, treatments }: SearchIndex, scores: Float32Array): void {
  const whole = ROW_TREATMENTS.indexOf('whole');
  const found = new Set<number>();
  scores.forEach((score, row) => {
    if (score > 0 && treatments[row] !== whole) found.add(articles[row] as number);
  });
  treatments.forEach((treatment, row) => {
    if (treatment === whole && found.has(articles[row] as number)) scores[row] = 0;
  });
}

async function rowsWithPhrase(
  index: SearchIndex,
  source: IndexSource,
  phrase: readonly string[],
  scores: Float32Array,
): Promise<Set<number>> {
  const { rows, isCertain } = findPhrase(index, phrase);
  if (isCertain) return rows;
  const open = [...rows].filter((row) => scores[row] !== 0);
  await loadTexts(
    index,
    source,
    open.map((row) => index.groups[row] as number),
  );
  return new Set(
    open.filter((row) => {
      const group = index.groups[row] as number;
      const place = row - (index.groupStarts[group] as number);
      return hasPhrase(index.textsOf(group).rows[place]?.text ?? '', phrase);
    }),
  );
}

function markingOf(index: SearchIndex, query: Query, terms: readonly Term[]): Marking {
  const last = query.isTyping ? terms.at(-1) : undefined;
  const keys = terms.flatMap(({ key, expansions }) => [
    key,
    ...expansions.map(({ word }) => index.words[word] as string),
  ]);
  return { keys: new Set(keys), beginning: last && !last.isRespelt ? last.key : '' };
}

function respelling(index: SearchIndex, { key, expansions }: Term): { typed: string; read: string[] } {
  return { typed: key, read: expansions.slice(0, 3).map(({ word }) => index.words[word] as string) };
}

function toHit(index: SearchIndex, { group, rows }: FoundGroup, marking: Marking): Hit {
  const { facts } = index;
  const first = index.groupStarts[group] as number;
  const texts = index.textsOf(group);
  const event = facts.events[index.places.event[first] as number];
  if (!event) throw new Error(`Group ${group} is of no event.`);
  return {
    statement: texts.statement,
    event: { id: event.id, name: event.name, date: event.date },
    speaker: facts.speakers[index.places.speaker[first] as number]?.name ?? null,
    outletCount: index.outletCounts[group] as number,
    rows: rows.map((row): HitRow => {
      const article = facts.articles[index.articles[row] as number];
      const words = texts.rows[row - first];
      return {
        quotation: words?.quotation ?? null,
        article: article?.id ?? '',
        outlet: facts.outlets[index.places.outlet[row] as number] ?? null,
        date: article?.date ?? '',
        lang: article?.lang,
        treatment: ROW_TREATMENTS[index.treatments[row] as number] ?? 'single',
        factuality: index.factualities.get(row),
        line: words?.line,
        segments: highlight(words?.text ?? '', marking),
      };
    }),
  };
}
