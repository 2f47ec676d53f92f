import type { Token } from '../text/tokens.ts';
import { parseNumber } from './figures/number-words.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const FULL_MONTHS =
  'january february march april may june july august september october november december'.split(' ');

/** A date that begins at a token: its value and the index after its last token. */
export interface DateMatch {
  /** `11-30`, `2023-08-31`, `2023-08`, `2020`, `1990s`. */
  readonly value: string;
  readonly end: number;
}

/** Reads "Nov. 30", "30 November 2022", "August 31, 2023", "2020", "the 1990s"; a lone month is no figure. */
export function findDate(tokens: readonly Token[], at: number): DateMatch | undefined {
  return dayAndMonth(tokens, at) ?? monthAndDay(tokens, at) ?? yearAlone(tokens, at);
}

function monthAndDay(tokens: readonly Token[], at: number): DateMatch | undefined {
  const month = monthOf(tokens[at]);
  if (month === undefined) return undefined;
  const afterMonth = skip(tokens, at + 1, /^[.\s]+$/u);
  const year = yearOf(tokens[afterMonth]);
  if (year !== undefined) return { value: `${year}-${month}`, end: afterMonth + 1 };
  const day = dayOf(tokens[afterMonth]);
  if (day === undefined) return undefined;
  return withYear(tokens, afterMonth + 1, `${month}-${day}`);
}

function dayAndMonth(tokens: readonly Token[], at: number): DateMatch | undefined {
  const day = dayOf(tokens[at]);
  if (day === undefined) return undefined;
  let next = skip(tokens, at + 1, /^\s+$/u);
  if (tokens[next]?.text === 'of') next = skip(tokens, next + 1, /^\s+$/u);
  const month = monthOf(tokens[next]);
  return month === undefined ? undefined : withYear(tokens, next + 1, `${month}-${day}`);
}

function withYear(tokens: readonly Token[], from: number, value: string): DateMatch {
  const at = skip(tokens, from, /^[,.\s]+$/u);
  const year = yearOf(tokens[at]);
  return year === undefined ? { value, end: from } : { value: `${year}-${value}`, end: at + 1 };
}

function yearAlone(tokens: readonly Token[], at: number): DateMatch | undefined {
  const text = tokens[at]?.text ?? '';
  if (/^(?:1[6-9]|20)\d0s$/u.test(text)) return { value: text, end: at + 1 };
  const year = yearOf(tokens[at]);
  const before = tokens[at - 1]?.text ?? '';
  return year === undefined || /^[$€£¥.,-]$/u.test(before) ? undefined : { value: year, end: at + 1 };
}

// "May" is a month only beside a day or a year, which both callers ask for.
function monthOf(token: Token | undefined): string | undefined {
  const name = token?.text.replace(/\.$/u, '') ?? '';
  if (!/^\p{Lu}/u.test(name)) return undefined;
  const lower = name.toLowerCase();
  const full = FULL_MONTHS.indexOf(lower);
  const index = full >= 0 ? full : MONTHS.indexOf(lower === 'sept' ? 'sep' : lower);
  return index < 0 ? undefined : String(index + 1).padStart(2, '0');
}

function dayOf(token: Token | undefined): string | undefined {
  const day = parseNumber(token?.text ?? '');
  const isDay = day !== undefined && /^\d{1,2}(?:st|nd|rd|th)?$/u.test(token?.text ?? '');
  return isDay && day.value >= 1 && day.value <= 31 ? String(day.value).padStart(2, '0') : undefined;
}

function yearOf(token: Token | undefined): string | undefined {
  return /^(?:1[6-9]|20)\d\d$/u.test(token?.text ?? '') ? token?.text : undefined;
}

function skip(tokens: readonly Token[], from: number, what: RegExp): number {
  let at = from;
  while (at < tokens.length && what.test(tokens[at]?.text ?? '')) at += 1;
  return at;
}
