import { type Mention, readForward } from '../grammar/phrases.ts';
import { isDash } from '../grammar/dash.ts';
import { skipAudience, skipCircumstances } from '../grammar/adjuncts.ts';
import { isNameLike } from '../grammar/can-speak.ts';
import { findSubjectBefore } from '../grammar/subjects.ts';
import { isBetween, isVerbHere } from '../grammar/verbs.ts';
import {
  alleging,
  claiming,
  disputedNouns,
  hearsays,
  hedges,
  rejections,
} from '../languages/en/factuality.ts';
import { AUXILIARY, BE, DETERMINER, is, PREPOSITION, PRONOUN, TIME } from '../languages/en/lexicon.ts';
import { joiningWords } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import type { Found } from './found.ts';
import { isRelative } from './verb-subjects.ts';

/**
 * What stands apart in a sentence and says of an attribution in it that somebody else vouches for it: Poe told Lee “no”,
 * *prosecutors allege*; Poe, *it is claimed*, said “no”; Poe said “no”, *an allegation he rejects*.
 */
export interface Allegation {
  /** The indexes of its first word and of the word after it. */
  readonly from: number;
  readonly to: number;
  /** Who alleges it; nobody where nobody is named. */
  readonly by: Mention | null;
}

// What stands apart is near; the bound keeps the search short in a sentence without end.
const REACH = 40;

/** Finds what alleges an attribution, between its subject and its verb or at the end of its sentence. */
export function findAllegation(words: readonly Word[], found: Found): Allegation | undefined {
  return findAmid(words, found) ?? findAtEnd(words, found);
}

/** Poe*, prosecutors allege,* told Lee “no”. */
function findAmid(words: readonly Word[], { mention, verb }: Found): Allegation | undefined {
  if (mention.antecedent) return undefined;
  for (let sign = mention.to; sign < verb && verb - sign < REACH; sign++) {
    if (!isPause(words, sign)) continue;
    const allegation = readAllegation(words, sign + 1, mention);
    if (allegation && isPause(words, allegation.to)) return allegation;
  }
  return undefined;
}

/** “No,” Poe told Lee*, prosecutors allege.* Not the plan, which Poe called “late”, will fail, critics claim. */
function findAtEnd(words: readonly Word[], { mention, verb, length }: Found): Allegation | undefined {
  if (mention.antecedent || (mention.from < verb && isRelative(words, mention))) return undefined;
  const start = Math.max(verb + length, mention.to);
  for (let sign = start; sign < words.length && sign - start < REACH; sign++) {
    if (words[sign]?.sentence !== words[verb]?.sentence || opensAnother(words, sign)) return undefined;
    if (!isPause(words, sign)) continue;
    const allegation =
      readAllegation(words, sign + 1, mention) ?? readDispute(words, sign + 1, { mention, verb, length });
    if (allegation && endsSentence(words, allegation.to)) return allegation;
  }
  return undefined;
}

/** A comma, a dash or a bracket, or quoted words that end in a comma. */
function isPause(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.kind === 'quotation') return word.ending === ',';
  return word?.key === ',' || word?.key === '(' || word?.key === ')' || isDash(word);
}

/** “No,” Poe told Lee*, who*, prosecutors allege, left: a clause of its own. Said “no” *and left*; not said “no” *and “never”*. */
function opensAnother(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word?.key === ';' || relatives.has(word?.key ?? '')) return true;
  if (!joiningWords.has(word?.key ?? '')) return false;
  const [before, next] = [words[at - 1], words[at + 1]];
  if (before?.kind !== 'quotation' && before?.key !== ',') return false;
  return next?.kind !== 'quotation' && next?.key !== 'to';
}

const relatives: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which']);

/** *Prosecutors allege*; *it is claimed*; *allegedly*; what the speaker claims is the speaker's own. */
function readAllegation(words: readonly Word[], at: number, speaker: Mention): Allegation | undefined {
  const from = words[at]?.key === 'as' ? at + 1 : at;
  if (hedges.has(words[from]?.key ?? '')) return { from, to: from + 1, by: null };
  if (words[from]?.key === 'it') return readHearsay(words, from);
  for (let verb = from + 1; verb - from < ALLEGER_MOST && words[verb]?.kind === 'word'; verb++) {
    if (!isAlleging(words, verb)) continue;
    const by = findSubjectBefore(words, verb);
    if (by?.from !== from || isSame(words, by, speaker) || !isNameLike(words, by)) return undefined;
    return { from, to: skipRest(words, verb + 1), by };
  }
  return undefined;
}

// Lawyers for the families of the dead have repeatedly alleged.
const ALLEGER_MOST = 12;

/** *It has been alleged*. */
function readHearsay(words: readonly Word[], from: number): Allegation | undefined {
  const verb = skipVerbGroup(words, from + 1);
  if (!is(words[verb - 1], BE) || !hearsays.has(words[verb]?.key ?? '')) return undefined;
  return { from, to: skipRest(words, verb + 1), by: null };
}

/** Whether the word at `verb` is a verb whose subject vouches for what others say. */
export function isAlleging(words: readonly Word[], verb: number): boolean {
  const word = words[verb];
  if (word?.kind !== 'word' || word.capital) return false;
  return alleging.has(word.key) || (claiming.has(word.key) && isVerbHere(words, verb));
}

/** Whether two phrases may be one person: Ann *Poe* and *Poe*, *he* and *he*. */
export function isSame(words: readonly Word[], a: Mention, b: Mention): boolean {
  return words[a.to - 1]?.key === words[b.to - 1]?.key;
}

/** An allegation *he* rejects; a claim *that Poe has always* denied. */
function readDispute(words: readonly Word[], at: number, found: Found): Allegation | undefined {
  if (!is(words[at], DETERMINER) || !isPlainlySaid(words, found, at)) return undefined;
  let noun = at + 1;
  while (noun < at + NOUN_REACH && !disputedNouns.has(words[noun]?.key ?? '')) noun++;
  if (!disputedNouns.has(words[noun]?.key ?? '')) return undefined;
  const isLinked = words[noun + 1]?.key === 'that' || words[noun + 1]?.key === 'which';
  const denier = readForward(words, isLinked ? noun + 2 : noun + 1);
  if (!denier || !isSpeaker(words, denier, found.mention)) return undefined;
  const verb = skipVerbGroup(words, denier.to);
  if (!rejections.has(words[verb]?.key ?? '')) return undefined;
  return { from: at, to: skipRest(words, verb + 1), by: null };
}

// An old and often repeated allegation.
const NOUN_REACH = 5;

/** Whether who denies it is who is said to have spoken: by name, or by a pronoun that can be no one else's. */
function isSpeaker(words: readonly Word[], denier: Mention, speaker: Mention): boolean {
  if (isSame(words, denier, speaker)) return true;
  return denier.to - denier.from === 1 && is(words[denier.from], PRONOUN) && words[denier.from]?.key !== 'it';
}

/**
 * Whether the words follow their cue, or the cue them, with nothing but a hearer between: told Lee “no”. What is said of
 * somebody may be what they deny: said the board had “lied”, a claim it denies.
 */
function isPlainlySaid(words: readonly Word[], { verb, length }: Found, until: number): boolean {
  if (words[verb]?.cue?.sense !== 'saying') return false;
  let quotation = verb;
  while (quotation < until && words[quotation]?.kind !== 'quotation') quotation++;
  if (quotation === until) return true;
  let at = skipCircumstances(words, skipAudience(words, verb, quotation) ?? verb + length, quotation);
  while (words[at]?.kind === 'sign' || words[at]?.key === 'to') at++;
  return at === quotation;
}

/** Over *have always*, *has*: to the verb of a group that begins at `from`. */
function skipVerbGroup(words: readonly Word[], from: number): number {
  let at = from;
  while (at - from < GROUP_MOST && (isBetween(words[at]) || is(words[at], AUXILIARY))) at++;
  return at;
}

const GROUP_MOST = 5;

/** Over *in court papers*, *on Monday*: where what stands apart ends. */
function skipRest(words: readonly Word[], from: number): number {
  let at = from;
  if (!is(words[from], PREPOSITION | TIME) && !isBetween(words[from])) return from;
  while (at - from < REST_MOST && words[at]?.sentence === words[from - 1]?.sentence) {
    const word = words[at];
    if (!word || word.kind === 'sign' || word.kind === 'quotation' || is(word, AUXILIARY)) break;
    at++;
  }
  return at;
}

const REST_MOST = 15;

/** The sentence's end, or a comma behind which the same words go on. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const [last, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!word || word.sentence !== last?.sentence || '.!?)'.includes(word.key)) return true;
  return isPause(words, at) && next?.kind === 'quotation';
}
