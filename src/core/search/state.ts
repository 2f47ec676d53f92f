import { cutAt } from '../text/cut.ts';

/** What a filter can be set on, in a query as `name:value` and in the address as `name=value`. */
export const FILTERS = ['outlet', 'event', 'speaker', 'treatment'] as const;
export type FilterName = (typeof FILTERS)[number];

/** Longer than any query that means something: quotations of 280 characters are common. */
export const LONGEST_QUERY = 600;

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

/** Whether nothing is asked. */
export function isEmptyState(state: SearchState): boolean {
  return writeState(state) === '';
}

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
    q: cutAt(parameters.get('q') ?? '', LONGEST_QUERY),
    filters,
    from: readDay(parameters.get('from'), '-01', '-01'),
    to: readDay(parameters.get('to'), '-12', '-31'),
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

/** A day; of a year or a month its first or its last. */
function readDay(text: string | null, month: string, day: string): string {
  if (text === null || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(text)) return '';
  const whole = text.length === 4 ? text + month : text;
  if (whole.length === 10) return isDay(whole) ? whole : '';
  const last = ['-31', '-30', '-29', '-28'].find((end) => isDay(whole + end));
  return last === undefined ? '' : whole + (day === '-01' ? day : last);
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
