import { foldSpelling } from './english/spelling.ts';

/** The normal form of a word: NFKC, case, quote style, dots of initials and US/UK spelling folded; accents stay. */
export function fold(word: string): string {
  const known = folded.get(word);
  if (known !== undefined) return known;
  if (folded.size >= CACHE_SIZE) folded.clear();
  const key = word === '&' ? 'and' : foldSpelling(foldCharacters(word));
  if (word.length <= LONGEST_CACHED) folded.set(word, key);
  return key;
}

/** A text for searching: as the words' keys, without accents, white space as one space; for looking up, never for spans. */
export function foldForSearch(text: string): string {
  return foldCase(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑–—]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\p{L}\p{N}]+/gu, foldSpelling);
}

/** The words of a text in small letters, without the signs between them; accents stay. */
export function plainWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Punctuation for comparing: quotes of one level alike, dashes alike, dots as an ellipsis. */
export function foldPunctuation(mark: string): string {
  if (mark.length > 1 && mark.startsWith('..')) return '…';
  if (mark.length > 1 && mark.startsWith('--')) return '—';
  return punctuation[mark] ?? mark;
}

// Bounds memory on a large archive; a newsroom's vocabulary is a few tens of thousands of forms.
const CACHE_SIZE = 200_000;
// A longer word is no word of a language, and must not fill the memory.
const LONGEST_CACHED = 64;
const folded = new Map<string, string>();

const punctuation: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‹': "'",
  '›': "'",
  '`': "'",
  '–': '—',
  '―': '—',
  '−': '—',
  '‐': '-',
  '‑': '-',
};

function foldCharacters(word: string): string {
  const lower = foldCase(word);
  if (!lower.includes('.') && !lower.includes('-')) return lower;
  if (/^\p{L}(?:\.\p{L})+\.?$/u.test(lower)) return lower.replaceAll('.', '');
  return /^(?:e|co)-/.test(lower) ? lower.replace('-', '') : lower;
}

function foldCase(text: string): string {
  if (/^[a-z]*$/.test(text)) return text;
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u00ad|\u200c|\u200d|\u2060/g, '')
    .replace(/[‘’‚‹›`ʼ]/g, "'")
    .replace(/[‐‑]/g, '-');
}
