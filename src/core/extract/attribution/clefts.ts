import { isSubject } from '../grammar/can-speak.ts';
import { readForward } from '../grammar/phrases.ts';
import { isBetween, isPassive } from '../grammar/verbs.ts';
import { AUXILIARY, BE, is } from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import type { Found } from './found.ts';

/** “A farce” was how *Lee* described it; “…” is what *the notice* says. */
export function findCleft(words: readonly Word[], at: number): Found | undefined {
  if (!isCleft(words, at)) return undefined;
  const mention = readForward(words, at + 2);
  if (!mention || !isSubject(words, mention)) return undefined;
  let verb = mention.to;
  while (isBetween(words[verb]) || is(words[verb], AUXILIARY)) verb++;
  const cue = words[verb]?.cue;
  return cue && cue.sense !== 'thinking' && !isPassive(words, verb)
    ? { mention, verb, length: 1 }
    : undefined;
}

export function isCleft(words: readonly Word[], at: number): boolean {
  return is(words[at], BE) && clefts.has(words[at + 1]?.key ?? '');
}

const clefts: ReadonlySet<string> = new Set(['how', 'what']);
