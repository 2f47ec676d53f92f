import { FILTERS, type FilterName, LONGEST_QUERY } from './query.ts';

/** Everything that decides what the search page shows; the page's address holds it whole. */
export interface SearchState {
  readonly q: string;
  readonly filters: Readonly<Record<FilterName, readonly string[]>>;
  readonly from: string;
  readonly to: string;
}

// A hand-made address cannot ask for more than a person could set.
const MOST_VALUES = 40;
const LONGEST_VALUE = 120;

/** Reads the keys it knows and cuts what is too long; whatever else an address holds is left alone. */
export function readState(parameters: URLSearchParams): SearchState {
  const filters = Object.fromEntries(
    FILTERS.map((name) => [
      name,
      [...new Set(parameters.getAll(name))]
        .filter((value) => value !== '' && value.length <= LONGEST_VALUE)
        .slice(0, MOST_VALUES),
    ]),
  ) as unknown as Record<FilterName, string[]>;
  return {
    q: (parameters.get('q') ?? '').slice(0, LONGEST_QUERY),
    filters,
    from: readDay(parameters.get('from')),
    to: readDay(parameters.get('to')),
  };
}

/** The search part of the address, empty when nothing is set, always in the same order. */
export function writeState(state: SearchState): string {
  const parameters = new URLSearchParams();
  if (state.q !== '') parameters.set('q', state.q);
  for (const name of FILTERS) for (const value of state.filters[name]) parameters.append(name, value);
  if (state.from !== '') parameters.set('from', state.from);
  if (state.to !== '') parameters.set('to', state.to);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
}

function readDay(text: string | null): string {
  return text !== null && /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text) ? text : '';
}
