import { findAccording } from '../attribution/attribution-after.ts';
import { isDash } from '../grammar/dash.ts';
import type { Found } from '../attribution/found.ts';
import { DETERMINER, is } from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import { isWholeClause } from './clause-verbs.ts';

/** An attribution that opens a sentence, and where what it reports begins. */
export interface Opening extends Found {
  readonly start: number;
}

// As far as the comma may stand: According to the newest figures of the harbor board, …
const REACH = 40;

/** According to the study — which nobody had seen — *the ferry was late*. */
export function findOpening(words: readonly Word[], from: number, to: number): Opening | undefined {
  let at = from;
  while (at < to && at - from < 3 && leading.has(words[at]?.key ?? '')) at++;
  const found = findAccording(words, at);
  if (!found) return undefined;
  let comma = findBreak(words, found.mention.to, to);
  if (isAside(words, comma, to)) comma = findBreak(words, comma + 1, to);
  if (comma >= to || !isWholeClause(words, comma + 1, to)) return undefined;
  return { ...found, start: comma + 1 };
}

const leading: ReadonlySet<string> = new Set(['and', 'but', 'however', 'still', 'also', 'now', ',', 'yet']);

function findBreak(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to && at - from < REACH; at++) {
    if (words[at]?.kind === 'quotation') return to;
    if (words[at]?.key === ',' || (isDash(words[at]) && words[at]?.key !== '-')) return at;
  }
  return to;
}

/** …, *which nobody had seen*, …: what tells about the speaker. */
function isAside(words: readonly Word[], sign: number, to: number): boolean {
  const next = words[sign + 1];
  if (!next || sign >= to) return false;
  if (next.key === 'who' || next.key === 'which' || next.key === 'whose' || isDash(words[sign])) return true;
  const close = findBreak(words, sign + 1, to);
  return is(next, DETERMINER) && close < to && !isWholeClause(words, sign + 1, close);
}
