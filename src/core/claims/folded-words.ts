import type { Article, Span } from '../content-model.ts';
import { onceForLast } from '../once.ts';
import { diffTokens } from '../text/diff.ts';

/** A word of a text in the form that it is searched by. */
export interface FoldedWord extends Span {
  readonly form: string;
  /** Whether a sentence or a block ends before it. */
  readonly isFirst: boolean;
  /** In small letters, and no contraction: no name, and a word that the frequency table can tell of. */
  readonly isPlain: boolean;
}

// Signs that no reader sees belong to the word they stand in.
const WORD = /[\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060\ufeff]+(?:['’ʼ`´][\p{L}\p{M}\p{N}]+)*/gu;
const SIMPLE = /^[A-Za-z0-9]+$/u;
const ENDS_SENTENCE = /[.!?…][^\s.!?…]*\s|\n/u;

/** The words of a text without case, accents, apostrophes and invisible signs; what stands between them says where sentences end. */
export function foldWords(text: string, { start: from, end: until }: Span): FoldedWord[] {
  const words: FoldedWord[] = [];
  let before = from;
  for (const { 0: word, index } of text.slice(from, until).matchAll(WORD)) {
    const start = from + index;
    const form = foldWord(word);
    if (form === '') continue;
    const gap = text.slice(before, start);
    const isFirst = words.length === 0 || (gap !== ' ' && ENDS_SENTENCE.test(gap));
    before = start + word.length;
    words.push({ form, start, end: before, isFirst, isPlain: /^\p{Ll}[\p{Ll}\p{M}]*$/u.test(word) });
  }
  return words;
}

function foldWord(word: string): string {
  if (SIMPLE.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]|\u02bc/gu, '');
}

/** What two rows of words have not in common, as `diffTokens` tells it. */
export function diffFolded(
  a: readonly FoldedWord[],
  b: readonly FoldedWord[],
): ReturnType<typeof diffTokens> {
  return diffTokens(a.map(toKeyed), b.map(toKeyed));
}

function toKeyed({ form }: FoldedWord): { readonly key: string } {
  return { key: form };
}

/** A field of an article read for searches: its words, and where each stands by its form. */
export interface FoldedField {
  readonly text: string;
  readonly words: readonly FoldedWord[];
  readonly places: ReadonlyMap<string, readonly number[]>;
}

/** An article's headline and body, read once for all that is searched for in them. */
export function foldFields({ text, headline = '' }: Pick<Article, 'text' | 'headline'>): FoldedField[] {
  return [foldField(headline), foldField(text)];
}

// The articles of a large event with their headlines: every two of them are compared.
const KEPT = 256;

/** A whole text, read once. */
export const foldField: (text: string) => FoldedField = onceForLast(KEPT, (text) => {
  const words = foldWords(text, { start: 0, end: text.length });
  return { text, words, places: Map.groupBy(words.keys(), (at) => words[at]?.form ?? '') };
});

/** The sentence around a word, as the places of its first word and of the first of the next sentence. */
export function sentenceAround({ words }: FoldedField, at: number): readonly [from: number, until: number] {
  let [from, until] = [at, at + 1];
  while (from > 0 && words[from]?.isFirst === false) from--;
  while (until < words.length && words[until]?.isFirst === false) until++;
  return [from, until];
}
