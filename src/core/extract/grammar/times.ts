import { DETERMINER, is, TIME } from '../languages/en/lexicon.ts';
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
  return word !== undefined && (is(word, TIME) || isTimeOrCount(word));
}

/** *A few days later*, Poe said; *Three years ago*, Poe said. */
export function isTimePhrase(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at - from < 6 && isTimeOrCount(words[at])) at++;
  return words[at]?.key === ',' && is(words[at - 1], TIME);
}

function isTimeOrCount(word: Word | undefined): boolean {
  if (!word) return false;
  return word.kind === 'number' || is(word, TIME | DETERMINER) || word.key === 'few';
}
