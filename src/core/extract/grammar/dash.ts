import type { Word } from '../tagging/words.ts';

/** A dash, or a hyphen that stands as a word of its own. */
export function isDash(word: Word | undefined): boolean {
  return word?.kind === 'sign' && (word.key === '—' || word.key === '–' || word.key === '-');
}
