import { determiners, timeWords } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';

/** From the end of “on Thursday”, “in May 2015”, “last week” to the word before it. */
export function skipTime(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0 && end - at < 5 && isTimePart(words[at])) at--;
  if (at === end) return end;
  if (timePrepositions.has(words[at]?.key ?? '')) return at - 1;
  return words[end]?.kind === 'word' ? at : end;
}

const timePrepositions: ReadonlySet<string> = new Set('on in at since by during before after of'.split(' '));

function isTimePart(word: Word | undefined): boolean {
  return word !== undefined && (timeWords.has(word.key) || isTimeOrCount(word));
}

/** *A few days later*, Poe said; *Three years ago*, Poe said. */
export function isTimePhrase(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at - from < 6 && isTimeOrCount(words[at])) at++;
  return words[at]?.key === ',' && timeWords.has(words[at - 1]?.key ?? '');
}

function isTimeOrCount(word: Word | undefined): boolean {
  if (!word) return false;
  return word.kind === 'number' || timeWords.has(word.key) || determiners.has(word.key) || word.key === 'few';
}
