import { byCodeUnits } from '../text/order.ts';
import type { SearchIndex } from './index/search-index.ts';
import { type Filters, makeRowCheck, namesOf } from './query/filter.ts';
import { ROW_TREATMENTS } from './records.ts';
import { FILTERS, type FilterName } from './state.ts';

/** What a value of a filter would leave, with the other filters as they are. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly isSet: boolean;
}

export type Facets = Readonly<Record<FilterName, readonly FacetValue[]>>;

export interface FoundGroup {
  readonly group: number;
  readonly score: number;
  /** The rows that are found, the best first. */
  readonly rows: readonly number[];
}

export interface FoundGroups {
  readonly groups: readonly FoundGroup[];
  readonly groupCount: number;
  readonly rowCount: number;
  /** Those of the rows, a group each, that are clauses without quotation marks. */
  readonly clauseCount: number;
  readonly facets: Facets;
}

/** The best groups among the rows that have a score and pass the filters, and what each filter's values would leave. */
export function collectGroups(
  index: SearchIndex,
  scores: Float32Array,
  filters: Filters,
  limit: number,
): FoundGroups {
  const counts = Object.fromEntries(
    FILTERS.map((name) => [name, new Uint32Array(namesOf(index, name).length)]),
  ) as unknown as Record<FilterName, Uint32Array>;
  const check = makeRowCheck(index, filters);
  const best = new BestGroups(index, limit);
  const columns = FILTERS.map((name, place) => ({
    // The count of a value is what choosing it would find: every filter applies but its own.
    others: ~(1 << place),
    places: index.places[name],
    counts: counts[name],
  }));
  const clause = ROW_TREATMENTS.indexOf('clause');
  let rowCount = 0;
  let clauseCount = 0;
  let groupCount = 0;
  let group = -1;
  let top = 0;
  for (let row = 0; row < scores.length; row += 1) {
    const score = scores[row] as number;
    if (score === 0) continue;
    const failed = check(row);
    for (const column of columns) {
      if ((failed & column.others) === 0) addOne(column.counts, column.places[row] as number);
    }
    if (failed !== 0) continue;
    rowCount += 1;
    if (index.treatments[row] === clause) clauseCount += 1;
    if (index.groups[row] !== group) {
      if (group >= 0) best.add(group, top);
      group = index.groups[row] as number;
      groupCount += 1;
      top = score;
    } else if (score > top) top = score;
  }
  if (group >= 0) best.add(group, top);
  return {
    groups: best.list.map(({ group, score }) => ({
      group,
      score,
      rows: rowsOf(index, scores, check, group),
    })),
    groupCount,
    rowCount,
    clauseCount,
    facets: Object.fromEntries(
      FILTERS.map((name) => [name, valuesOf(index, name, counts[name], filters)]),
    ) as unknown as Facets,
  };
}

/** The best groups, `limit` at the most; of equals, those in more outlets come first, then the newer ones. */
class BestGroups {
  readonly #index: SearchIndex;
  readonly #limit: number;
  readonly list: { group: number; score: number; outlets: number; date: string }[] = [];

  constructor(index: SearchIndex, limit: number) {
    this.#index = index;
    this.#limit = limit;
  }

  add(group: number, score: number): void {
    const last = this.list.at(-1);
    if (last && this.list.length >= this.#limit && score < last.score) return;
    const first = this.#index.groupStarts[group] as number;
    const article = this.#index.facts.articles[this.#index.articles[first] as number];
    const found = {
      group,
      score,
      outlets: this.#index.outletCounts[group] as number,
      date: article?.date ?? '',
    };
    let place = this.list.length;
    while (place > 0 && isBefore(found, this.list[place - 1] as typeof found)) place -= 1;
    if (place >= this.#limit) return;
    this.list.splice(place, 0, found);
    if (this.list.length > this.#limit) this.list.pop();
  }
}

function isBefore(
  a: { score: number; outlets: number; date: string },
  b: { score: number; outlets: number; date: string },
): boolean {
  if (Math.abs(a.score - b.score) > 1e-4) return a.score > b.score;
  if (a.outlets !== b.outlets) return a.outlets > b.outlets;
  return a.date > b.date;
}

function rowsOf(
  index: SearchIndex,
  scores: Float32Array,
  check: (row: number) => number,
  group: number,
): number[] {
  const rows: number[] = [];
  const last = index.groupStarts[group + 1] as number;
  for (let row = index.groupStarts[group] as number; row < last; row += 1) {
    if (scores[row] !== 0 && check(row) === 0) rows.push(row);
  }
  return rows.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
}

// More than anybody looks through; whatever is further down a filter in the query reaches.
const MOST_VALUES = 50;

function valuesOf(index: SearchIndex, name: FilterName, counts: Uint32Array, filters: Filters): FacetValue[] {
  const set = filters.wanted[name];
  const values: FacetValue[] = [];
  namesOf(index, name).forEach((named, place) => {
    const isSet = set?.has(place) === true;
    const count = counts[place] as number;
    if (count > 0 || isSet) values.push({ id: named.id, name: named.name, count, isSet });
  });
  if (name === 'treatment') return values;
  return values
    .sort((a, b) => Number(b.isSet) - Number(a.isSet) || b.count - a.count || byCodeUnits(a.name, b.name))
    .slice(0, MOST_VALUES);
}

function addOne(counts: Uint32Array, place: number): void {
  if (place >= 0) counts[place] = (counts[place] as number) + 1;
}
