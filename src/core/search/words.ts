import type { Span } from '../content-model.ts';
import { fold } from '../text/fold.ts';
import { tokenize } from '../text/tokens.ts';

/** A word as search compares it, and its place in the text. */
export interface SearchWord extends Span {
  readonly key: string;
}

/**
 * The words of a text with the keys that search compares: the normal form of `core/text` without accents, without a
 * possessive ending and without the signs of an amount, and with the halves of `10-lorry` apart.
 */
export function searchWords(text: string): SearchWord[] {
  const found: SearchWord[] = [];
  for (const token of tokenize(text)) {
    if (token.kind !== 'word') continue;
    if (token.key.includes('-')) pushHalves(token.text, token.start, found);
    else push(token.key, token.start, token.end, found);
  }
  return found;
}

function pushHalves(word: string, start: number, found: SearchWord[]): void {
  let from = 0;
  for (let at = 0; at <= word.length; at += 1) {
    if (at < word.length && !'-‐‑'.includes(word[at] as string)) continue;
    if (at > from) push(fold(word.slice(from, at)), start + from, start + at, found);
    from = at + 1;
  }
}

function push(folded: string, start: number, end: number, found: SearchWord[]): void {
  const key = bare(folded);
  if (key !== '') found.push({ key, start, end });
}

function bare(folded: string): string {
  if (/^[a-z]+$/.test(folded)) return folded;
  const plain = folded.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i');
  if (/\d/.test(plain)) return plain.replace(/[^\p{L}\p{N}.:/]/gu, '');
  return plain.replace(/'s?$/, '');
}
