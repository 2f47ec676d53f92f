import type { SearchIndex } from '../index/search-index.ts';
import { type NamedSpeaker, ROW_TREATMENTS } from '../records.ts';
import { FILTERS, type FilterName, type SearchState } from '../state.ts';
import { searchWords } from '../words.ts';
import type { Likeness } from './fuzzy.ts';
import type { Query } from './query.ts';

/** The filters of a search as places in the index's lists; `undefined` where a filter is not set. */
export interface Filters {
  readonly wanted: Readonly<Record<FilterName, ReadonlySet<number> | undefined>>;
  readonly unwanted: Readonly<Record<FilterName, ReadonlySet<number>>>;
  readonly from: string;
  readonly to: string;
  /** Values that name nothing the index knows. */
  readonly unknown: readonly { readonly name: FilterName; readonly value: string }[];
}

/** Reads the filters of the query and of the controls; each may be set by either, and a row satisfies both. */
export function readFilters(
  index: SearchIndex,
  query: Query,
  state: SearchState,
  likeness: Likeness | undefined,
): Filters {
  const unknown: { name: FilterName; value: string }[] = [];
  const find = (name: FilterName, value: string): number[] => {
    const places = findNamed(index, name, value, likeness);
    if (places.length === 0) unknown.push({ name, value });
    return places;
  };
  const read = (name: FilterName): ReadonlySet<number> | undefined => {
    const typed = query.filters.filter((filter) => filter.name === name && !filter.isNot);
    const byQuery = new Set(typed.flatMap(({ value }) => find(name, value)));
    const byControl = new Set(state.filters[name].flatMap((value) => find(name, value)));
    if (typed.length === 0) return state.filters[name].length === 0 ? undefined : byControl;
    if (state.filters[name].length === 0) return byQuery;
    return new Set([...byQuery].filter((place) => byControl.has(place)));
  };
  const readNot = (name: FilterName): ReadonlySet<number> =>
    new Set(
      query.filters
        .filter((filter) => filter.name === name && filter.isNot)
        .flatMap(({ value }) => find(name, value)),
    );
  return {
    wanted: {
      outlet: read('outlet'),
      event: read('event'),
      speaker: read('speaker'),
      treatment: read('treatment'),
    },
    unwanted: {
      outlet: readNot('outlet'),
      event: readNot('event'),
      speaker: readNot('speaker'),
      treatment: readNot('treatment'),
    },
    from: later(query.from, state.from),
    to: earlier(query.to, state.to),
    unknown,
  };
}

/** Whether a filter's value is not a name of the list exactly, so that similar names have to be looked for. */
export function needsLikeNames(index: SearchIndex, query: Query): boolean {
  return query.filters.some(({ name, value }) => findNamed(index, name, value, undefined).length === 0);
}

/** What a filter can be set to. */
export function namesOf(index: SearchIndex, name: FilterName): readonly NamedSpeaker[] {
  if (name === 'outlet') return index.facts.outlets;
  if (name === 'event') return index.facts.events;
  if (name === 'speaker') return index.facts.speakers;
  return ROW_TREATMENTS.map((treatment) => ({ id: treatment, name: treatment }));
}

/** Which filters a row fails: a bit for each of `FILTERS` in order, and one more for the dates; 0 when it passes. */
export function makeRowCheck(index: SearchIndex, filters: Filters): (row: number) => number {
  const hasDates = filters.from !== '' || filters.to !== '';
  const { articles } = index.facts;
  const isOut = Uint8Array.from(hasDates ? articles : [], ({ date }) =>
    isWithin(date, filters) ? 0 : DATES,
  );
  const tests = FILTERS.flatMap((name, place) => {
    const wanted = filters.wanted[name];
    const unwanted = filters.unwanted[name];
    if (!wanted && unwanted.size === 0) return [];
    return [{ bit: 1 << place, column: index.places[name], wanted, unwanted }];
  });
  return (row) => {
    let failed = hasDates ? (isOut[index.articles[row] as number] as number) : 0;
    for (const { bit, column, wanted, unwanted } of tests) {
      const place = column[row] as number;
      if (wanted?.has(place) === false || unwanted.has(place)) failed |= bit;
    }
    return failed;
  };
}

const DATES = 1 << FILTERS.length;

function isWithin(date: string, { from, to }: Filters): boolean {
  return date.slice(0, from.length) >= from && date.slice(0, to.length) <= to;
}

/** By id or a whole name, else by words of a name, else by what is most like it. */
function findNamed(
  index: SearchIndex,
  filter: FilterName,
  value: string,
  likeness: Likeness | undefined,
): number[] {
  const names = namesOf(index, filter);
  const exact = names.findIndex(({ id, name }) => id === value || name === value);
  if (exact >= 0) return [exact];
  const wanted = searchWords(value.replaceAll('-', ' ')).map(({ key }) => key);
  if (wanted.length === 0) return [];
  const called = names.map(({ id, name, aliases = [] }) =>
    [`${name} ${id.replaceAll('-', ' ')}`, ...aliases].map((one) => searchWords(one).map(({ key }) => key)),
  );
  const alias = called.findIndex(([, ...others]) =>
    others.some((keys) => keys.join(' ') === wanted.join(' ')),
  );
  if (alias >= 0) return [alias];
  const found = called.flatMap((all, place) =>
    all.some((keys) => wanted.every((word) => keys.some((key) => key.startsWith(word)))) ? [place] : [],
  );
  if (found.length > 0 || !likeness) return found;
  return likeness.names(
    value,
    names.map(({ name }) => name),
  );
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

function earlier(a: string, b: string): string {
  if (a === '' || b === '') return a || b;
  return a < b ? a : b;
}
