import { languageOf } from '../../../core/text/language.ts';
/**
 * Finds a day as pages print it: *11 March 2024*, *March 11, 2024*, *2024-03-11*, *le 11 mars 2024*. Days in digits alone
 * are read where only one of their numbers can be the day, or where the language says which it is. Returns it as
 * `2024-03-11`.
 */
export function findPrintedDay(words: string, lang: string): string | undefined {
  const text = westernDigits(words.slice(0, LONGEST)).toLowerCase();
  const iso = /\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/.exec(text);
  if (iso) return toDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const yearFirst =
    signedDay.exec(text) ?? /\b((?:19|20)\d\d)[./] ?(\d{1,2})[./] ?(\d{1,2})(?!\d)/.exec(text);
  if (yearFirst) return toDay(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  return findNamedDay(text, lang) ?? findDigits(text, lang);
}

// Chinese, Japanese and Korean write year, month and day after their numbers.
const signedDay = /((?:19|20)\d\d) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日号號일]/;

// A byline is short, and so is what stands before a dateline's dash.
const LONGEST = 400;

/** A number, the name of a month and a year one after the other, in either order, words like “of” left out. */
function findNamedDay(text: string, lang: string): string | undefined {
  const tokens = (text.match(/\d{1,4}(?:st|nd|rd|th|er)?(?!\p{L})|[\p{L}\p{M}]+/gu) ?? []).filter(
    (token) => !between.has(token),
  );
  for (let at = 0; at + 2 < tokens.length; at++) {
    const [a = '', b = '', c = ''] = tokens.slice(at, at + 3);
    const isLast = /^(?:19|20)\d\d$/.test(c);
    // “2025. március 3.”
    const isFirst = !isLast && /^(?:19|20)\d\d$/.test(a) && !/^\d/.test(b);
    if (!isLast && !isFirst) continue;
    const year = Number(isLast ? c : a);
    const [day, name] = isFirst ? [c, b] : /^\d/.test(a) ? [a, b] : [b, a];
    const month = monthOf(name, lang);
    if (month === undefined || !/^\d{1,2}(?!\d)/.test(day)) continue;
    return toDay(year, month, Number.parseInt(day, 10));
  }
  return undefined;
}

const between = new Set(['of', 'the', 'de', 'del', 'd', 'le', 'el', 'den', 'st', 'nd', 'rd', 'th']);

function findDigits(text: string, lang: string): string | undefined {
  const digits = /\b(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)\b/.exec(text);
  if (!digits) return undefined;
  const [a, b, year] = [Number(digits[1]), Number(digits[3]), Number(digits[4])];
  if (a > 12 || a === b) return toDay(year, b, a);
  if (b > 12) return toDay(year, a, b);
  // An American third of April is a British fourth of March, and "en" alone may be either.
  return /^en(?:-US)?$/i.test(lang) ? undefined : toDay(year, b, a);
}

function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** Digits of Arabic, Persian and Devanagari as 0 to 9. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [0x0660, 0x06f0, 0x0966].findLast((each) => each <= code) ?? 0;
    return String(code - zero);
  });
}

const known = new Map<string, ReadonlyMap<string, number>>();

/** The number of the month that a word names; Hebrew writes “in March” as one word. */
function monthOf(word: string, lang: string): number | undefined {
  for (const months of [monthsOf('en'), monthsOf(lang)]) {
    const month = months.get(word) ?? months.get(word.replace(/^ב/, ''));
    if (month !== undefined) return month;
  }
  return undefined;
}

/** The names of the months in a language, long and short, in its regions too: Arabic has three sets. */
function monthsOf(lang: string): ReadonlyMap<string, number> {
  const language = languageOf(lang);
  const have = known.get(language);
  if (have !== undefined) return have;
  const months = new Map<string, number>(language === 'en' ? [['sept', 9]] : []);
  for (const locale of [language, `${language}-LB`, `${language}-DZ`]) {
    for (const month of ['long', 'short'] as const) {
      for (const options of [{ month }, { month, day: 'numeric' }] as const) {
        for (const [name, number] of monthNames(locale, options))
          if (!months.has(name)) months.set(name, number);
      }
    }
  }
  known.set(language, months);
  return months;
}

function monthNames(locale: string, options: Intl.DateTimeFormatOptions): (readonly [string, number])[] {
  let formatter: Intl.DateTimeFormat;
  try {
    formatter = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  } catch {
    return [];
  }
  return Array.from({ length: 12 }, (_, index) => index + 1).flatMap((number) => {
    const parts = formatter.formatToParts(new Date(Date.UTC(2024, number - 1, 15)));
    const name =
      parts
        .find(({ type }) => type === 'month')
        ?.value.toLowerCase()
        .replace(/\.$/, '') ?? '';
    return /^\p{L}/u.test(name) ? [[name, number] as const] : [];
  });
}
