import type { Span } from '../../content-model.ts';
import { type AmountPart, readAmount } from '../amounts.ts';
import { tokenize } from '../tokens.ts';
import { houseForm, type Word } from '../words.ts';

/** A letter that a reporter masked: `bulls**t`. */
const MASKED = '\ua78f';

/**
 * The words of a stretch in the form that two outlets' wordings of one utterance are compared by: what is only printed
 * otherwise is one form (look-alikes of the apostrophe, invisible characters, numbers and their words, percent, money,
 * times and dates, house style; in English accents too). Words in brackets (`insertions`) are left out, but for a letter
 * that a reporter set in brackets at the start of a word: `[W]e` is "we". Positions are in the whole text; a word may
 * cover several printed ones (`5 p.m.`).
 */
export function spokenWords(
  text: string,
  stretch: Span = { start: 0, end: text.length },
  insertions: readonly Span[] = [],
  lang = 'en',
): Word[] {
  const { cleaned, at } = clean(text, stretch, insertions);
  const isEnglish = lang === 'en' || lang.startsWith('en-');
  const raw = tokenize(cleaned).flatMap(({ kind, start, end, key }) =>
    kind === 'word' ? splitAtHyphens(start, end, key) : [],
  );
  const parts: AmountPart[] = raw.map(({ start, key }, index) => ({
    key,
    capital: /^\p{Lu}/u.test(cleaned.slice(start, start + 2)),
    between: betweenOf(cleaned.slice(raw[index - 1]?.end ?? start, start)),
  }));
  const words: Word[] = [];
  for (let index = 0; index < raw.length;) {
    const amount = isEnglish ? readAmount(parts, index) : undefined;
    const length = amount?.length ?? 1;
    const [first, last] = [raw[index], raw[index + length - 1]];
    if (first && last) {
      const start = at(first.start);
      const end = at(last.end - 1) + 1;
      const form = amount?.form ?? (isEnglish ? englishForm(first.key) : first.key);
      words.push({ start, end, text: text.slice(start, end), form });
    }
    index += length;
  }
  return words;
}

/** Whether two forms are of one word, letters that one of them masks being any. */
export function isSameForm(a: string, b: string): boolean {
  if (a === b) return true;
  if (!a.includes(MASKED) && !b.includes(MASKED)) return false;
  const [x, y] = [[...a], [...b]];
  return (
    x.length === y.length &&
    x.every((letter, index) => letter === y[index] || letter === MASKED || y[index] === MASKED)
  );
}

function betweenOf(text: string): AmountPart['between'] {
  const marks = text.replace(/[\s-]/g, '');
  return marks === '' ? 'none' : marks === '.' ? 'stop' : 'else';
}

function englishForm(key: string): string {
  // Nearly every word; what follows changes none of these.
  if (/^[a-z]+$/.test(key)) return houseForm(key);
  const plain = key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l');
  return houseForm(plain.replace(/s's$/, 's'));
}

/** `10-lorry` and `1939-1945` as two words each; words without digits come apart already. */
function splitAtHyphens(
  start: number,
  end: number,
  key: string,
): { start: number; end: number; key: string }[] {
  if (!/\d/.test(key) || !key.includes('-') || key.length !== end - start) return [{ start, end, key }];
  let from = 0;
  return key.split('-').flatMap((part) => {
    const place = { start: start + from, end: start + from + part.length, key: part };
    from += part.length + 1;
    return part === '' ? [] : [place];
  });
}

const APOSTROPHES = /(?<=\p{L})[´`ʼʻ′ʹ‘’ˈ＇](?=\p{L})/gu;
const INVISIBLE = /\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u2060-\u2064\ufeff]/;
const MASK = /(?<=\p{L})\*+|(?<=(?<!\p{L})\p{L})-{2,4}(?=\p{L}?(?!\p{L}))/gu;

/** The stretch with look-alikes folded and what is no speaker's word taken out, and where each character comes from. */
function clean(
  text: string,
  { start, end }: Span,
  insertions: readonly Span[],
): { cleaned: string; at: (index: number) => number } {
  const own = insertions
    .filter((span) => span.start < end && start < span.end)
    .sort((a, b) => a.start - b.start);
  let part = text.slice(start, end);
  if (/[´`ʼʻ′ʹ‘’ˈ＇*-]/.test(part)) {
    part = part.replace(APOSTROPHES, "'").replace(MASK, (mask) => MASKED.repeat(mask.length));
  }
  if (own.length === 0 && !INVISIBLE.test(part)) return { cleaned: part, at: (index) => start + index };
  const places: number[] = [];
  let cleaned = '';
  let next = 0;
  for (let index = 0; index < part.length; index++) {
    const place = start + index;
    const character = part.charAt(index);
    if (INVISIBLE.test(character)) continue;
    while ((own[next]?.end ?? Infinity) <= place) next++;
    const current = own[next];
    const insertion = current && current.start <= place ? current : undefined;
    const isLetter = insertion !== undefined && isChangedLetter(text, insertion);
    if (isLetter && (place === insertion.start || place === insertion.end - 1)) continue;
    cleaned += insertion !== undefined && !isLetter ? ' ' : character;
    places.push(place);
  }
  return { cleaned, at: (index) => places[index] ?? end };
}

/** `[W]e`: one letter in brackets that begins a word. */
function isChangedLetter(text: string, { start, end }: Span): boolean {
  return end - start === 3 && /^\[\p{L}\]\p{L}/u.test(text.slice(start, end + 1));
}
