import { isNameLike, isSubject } from '../grammar/can-speak.ts';
import { findBareName } from '../grammar/name-phrases.ts';
import { type Mention, readForward } from '../grammar/phrases.ts';
import { isBetween } from '../grammar/verbs.ts';
import {
  AUXILIARY,
  BETWEEN,
  DETERMINER,
  DOCUMENT,
  IRREGULAR_PAST,
  is,
  PREPOSITION,
} from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';
import type { Found } from './found.ts';

/** Verbs that the lexicon of cues does not know, where what stands around them makes them cues all the same. */

/** “…,” he thundered: any verb that directly follows a name after the words. */
export function findUnknownVerb(words: readonly Word[], from: number): Found | undefined {
  const mention = readForward(words, from);
  if (!mention || !isPerson(words, mention) || !isSubject(words, mention)) return undefined;
  // “…”, a word *Lee* used.
  if (findBareName(words, mention.from, mention.to - 1) > mention.from) return undefined;
  let at = mention.to;
  while (isBetween(words[at])) at++;
  const verb = words[at];
  if (verb?.kind !== 'word' || verb.capital || verb.sentence !== words[from]?.sentence) return undefined;
  // “late,” Lee called it “a mess”: what is called something follows.
  if (verb.cue?.sense === 'naming' && !endsClause(words, at)) return undefined;
  const isVerb =
    verb.key.endsWith('ed') ||
    phrasalCues.has(`${verb.key} ${words[at + 1]?.key ?? ''}`) ||
    (endsClause(words, at) && (is(verb, IRREGULAR_PAST) || /[^s]s$/.test(verb.key)));
  return isVerb ? { mention, verb: at, length: 1 } : undefined;
}

/** “…,” scolded Ann Poe: any verb between words that pause and a name that ends the clause. */
export function findUnknownInverted(words: readonly Word[], at: number): Found | undefined {
  const verb = words[at];
  if (verb?.kind !== 'word' || verb.capital || !/(?:ed|[^s]s)$/.test(verb.key)) return undefined;
  if (is(verb, AUXILIARY | BETWEEN | PREPOSITION)) return undefined;
  if (is(verb, DETERMINER)) return undefined;
  const mention = readForward(words, at + 1);
  const first = words[mention?.from ?? -1];
  if (!mention || !first || !(first.capital || first.key === 'the') || !isPerson(words, mention))
    return undefined;
  return endsClause(words, mention.to - 1) && isSubject(words, mention)
    ? { mention, verb: at, length: 1 }
    : undefined;
}

/** “…,” Lee *believes*. */
export function endsClause(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return !next || next.sentence !== words[at]?.sentence || next.key === '.' || next.key === ',';
}

/** The mayor thundered; the plan failed. */
function isPerson(words: readonly Word[], mention: Mention): boolean {
  const last = words[mention.to - 1];
  return isNameLike(words, mention) && !(is(last, DOCUMENT) && !last?.capital);
}

const phrasalCues: ReadonlySet<string> = new Set([
  'went on',
  'goes on',
  'put it',
  'puts it',
  'shot back',
  'fired back',
  'hit back',
  'began .',
  'broke in',
  'cut in',
  'chimed in',
  'made clear',
]);
