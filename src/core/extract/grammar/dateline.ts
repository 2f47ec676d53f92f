import { DETERMINER, is } from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import { isDash } from './dash.ts';

// PORT ELLERY, N.B., March 3 (Wire) —
const DATELINE_MOST = 12;
// Ann Poe — the captain of the old ferry — came.
const ASIDE_MOST = 8;

/**
 * The index where the sentence that begins at `begin` goes on behind the place and the agency that a report opens with:
 * PORT ELLERY, March 3 (Wire) — *The board* came. `begin` where it opens with none, where no clause
 * begins behind the dash, and where a second dash soon closes
 * what the first one opens: Ann Poe — the mayor — came.
 */
export function skipDateline(words: readonly Word[], begin: number): number {
  const sentence = words[begin]?.sentence;
  let dash = begin;
  while (dash - begin < DATELINE_MOST && words[dash]?.sentence === sentence && isPart(words[dash])) dash++;
  if (dash === begin || words[dash]?.sentence !== sentence || !opensReport(words[dash])) return begin;
  for (let at = dash + 1; at <= dash + ASIDE_MOST && words[at]?.sentence === sentence; at++)
    if (opensReport(words[at])) return begin;
  const next = words[dash + 1];
  return next?.capital || is(next, DETERMINER) || next?.kind === 'quotation' ? dash + 1 : begin;
}

function isPart(word: Word | undefined): boolean {
  if (!word) return false;
  return word.capital || word.kind === 'number' || (word.kind === 'sign' && ',().'.includes(word.key));
}

function opensReport(word: Word | undefined): boolean {
  return isDash(word) || word?.key === '―';
}
