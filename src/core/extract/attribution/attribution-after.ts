import { isNameLike, isSubject } from '../grammar/can-speak.ts';
import { isDash } from '../grammar/dash.ts';
import { type Mention, readForward } from '../grammar/phrases.ts';
import { findSubjectBefore } from '../grammar/subjects.ts';
import { findHearing, isPassive, isVerbHere } from '../grammar/verbs.ts';
import {
  AUXILIARY,
  BETWEEN,
  DETERMINER,
  is,
  PREPOSITION,
  PRONOUN,
  SPEAKER,
  TIME,
} from '../languages/en/lexicon.ts';
import { needsHearer } from '../languages/en/verbs.ts';
import { betweenWords, determiners, prepositions, timeWords } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { findCleft, isCleft } from './clefts.ts';
import type { Found } from './found.ts';
import { endsClause, findUnknownInverted, findUnknownVerb } from './unknown-verbs.ts';

// An attribution stands near its words; the bound keeps the search short in a sentence without end.
export const REACH = 60;

/** “…,” she said. “…,” said the mayor. “…,” according to the mayor. */
export function findAfter(words: readonly Word[], quotation: number): Found | undefined {
  const sentence = words[quotation]?.sentence;
  let at = quotation + 1;
  // Lee sighed – “late again” – and the board said so: between dashes the words belong to what stands before them.
  if (isDash(words[quotation - 1]) && isDash(words[at])) return undefined;
  while (words[at]?.key === ',' || isDash(words[at]) || words[at]?.key === 'as') at++;
  // “…,” and Poe said no: another clause.
  if (words[at]?.key === 'and' || words[at]?.key === 'or') return undefined;
  if (words[at]?.sentence !== sentence) return findBareSentence(words, quotation, at);
  const found =
    findCleft(words, at) ?? findAccording(words, at) ?? findInverted(words, at) ?? findPlain(words, at);
  if (!found) {
    // The remark, “…,” shocked Poe: the words stand beside a noun, and what follows is the noun's.
    const isBeside = words[quotation - 1]?.key === ',' && words[quotation - 1]?.sentence === sentence;
    return !isBeside && isCommaBetween(words, quotation, at) ? findUnknownInverted(words, at) : undefined;
  }
  const isSaid =
    isPaused(words, quotation) ||
    (isPlainSaying(words[found.verb]) && !isToldOf(words, found)) ||
    isCleft(words, at) ||
    isWholeSentence(words, quotation, found);
  return isSaid ? found : undefined;
}

/** “One of many lies” she told throughout the trial: without anybody to tell it to, a clause about the words. */
function isToldOf(words: readonly Word[], { verb, mention }: Found): boolean {
  const next = words[verb + 1];
  if (!needsHearer(words[verb]?.key ?? '') || mention.from > verb) return false;
  if (next?.kind !== 'word') return true;
  const isAudience = next.capital || is(next, SPEAKER | PRONOUN | DETERMINER);
  return !isAudience;
}

/** “It is late” she replied. A forgotten comma: the words open a sentence that is else nothing but the attribution. */
function isWholeSentence(
  words: readonly Word[],
  quotation: number,
  { verb, length, mention }: Found,
): boolean {
  const quoted = words[quotation];
  if (!quoted?.capital || words[quotation - 1]?.sentence === quoted.sentence) return false;
  if (words[verb]?.cue?.sense === 'thinking') return false;
  const next = words[Math.max(verb + length, mention.to)];
  return !next || next.sentence !== quoted.sentence || next.key === '.';
}

/** “….” Ann Poe said. A full stop where a comma belongs: the next sentence is nothing but the attribution. */
function findBareSentence(words: readonly Word[], quotation: number, from: number): Found | undefined {
  if (from !== quotation + 1 || !'.?!'.includes(words[quotation]?.ending || ' ')) return undefined;
  const found = findInverted(words, from) ?? findPlain(words, from);
  if (!found || !isPlainSaying(words[found.verb])) return undefined;
  const next = words[Math.max(found.verb + 1, found.mention.to)];
  return !next || next.sentence !== words[from]?.sentence || next.key === '.' ? found : undefined;
}

/** Whether a comma, a question or exclamation mark or a dash closes the quoted words, so that an attribution may follow. */
function isPaused(words: readonly Word[], quotation: number): boolean {
  const ending = words[quotation]?.ending ?? '';
  const next = words[quotation + 1];
  return ',?!—–.…-'.includes(ending) || next?.key === ',' || isDash(next);
}

function isPlainSaying(cue: Word | undefined): boolean {
  return cue !== undefined && plainSaying.has(cue.key);
}

const plainSaying: ReadonlySet<string> = new Set(
  'said says say wrote writes told tells added adds asked asks tweeted according stated'.split(' '),
);

/** `…, the ministry said in a statement.` at the end of the sentence, for all that it quotes. */
export function findClosing(words: readonly Word[], quotation: number): Found | undefined {
  const sentence = words[quotation]?.sentence;
  for (let at = quotation + 1; at - quotation < REACH && words[at]?.sentence === sentence; at++) {
    const word = words[at];
    if (!word || (word.key !== ',' && word.kind !== 'quotation' && !isDash(word))) continue;
    const start = words[at + 1]?.key === ',' ? at + 2 : at + 1;
    if (words[start]?.sentence !== sentence) return undefined;
    const found = findAccording(words, start) ?? findInverted(words, start) ?? findPlain(words, start);
    if (found && !clauseFollows(words, found)) return found;
  }
  return undefined;
}

/** “…, the mayor said he would go” goes on; “…, the mayor said.” and “…, the mayor told reporters” look back. */
function clauseFollows(words: readonly Word[], { verb, length, mention }: Found): boolean {
  const next = words[Math.max(verb + length, mention.to)];
  if (next?.kind !== 'word' || next.sentence !== words[verb]?.sentence || needsHearer(words[verb]?.key ?? ''))
    return false;
  // Said one official *briefed* on it.
  if (mention.from > verb && next.key.endsWith('ed') && is(words[mention.to + 1], PREPOSITION)) return false;
  return !is(next, PREPOSITION | TIME | BETWEEN) && !next.key.endsWith('ing') && !next.key.endsWith('ly');
}

/** “…,” the aide said, according to the paper: who passed it on. */
export function findSource(words: readonly Word[], from: number, speaker: Mention): Mention | null {
  const sentence = words[from - 1]?.sentence;
  for (let at = speaker.to; at < from - 1; at++) {
    const relay = findRelay(words, at);
    if (relay) return relay;
  }
  for (
    let at = Math.max(from, speaker.to);
    at < words.length && at - from < REACH && words[at]?.sentence === sentence;
    at++
  ) {
    if (words[at]?.kind === 'quotation') return null;
    const relay = findAccording(words, at)?.mention ?? findRelay(words, at) ?? findReporter(words, at);
    if (relay) return relay;
  }
  return null;
}

/** The ministry, quoted by *Agence Nord*, said; the aide said in remarks carried by *the paper*. */
function findRelay(words: readonly Word[], at: number): Mention | undefined {
  if (words[at + 1]?.key !== 'by' || !relaying.has(words[at]?.key ?? '')) return undefined;
  const mention = readForward(words, at + 2);
  return mention && isNameLike(words, mention) ? mention : undefined;
}

/** “…,” Poe said, *the Herald* reported. */
function findReporter(words: readonly Word[], at: number): Mention | undefined {
  if (words[at]?.key !== ',') return undefined;
  const mention = readForward(words, at + 1);
  const verb = mention && words[mention.to];
  if (!verb || !reporting.has(verb.key) || !isNameLike(words, mention)) return undefined;
  const next = words[mention.to + 1];
  return !next || next.sentence !== verb.sentence || next.key === '.' ? mention : undefined;
}

const reporting: ReadonlySet<string> = new Set(['reported', 'reports', 'said']);

const relaying: ReadonlySet<string> = new Set([
  'quoted',
  'cited',
  'carried',
  'reported',
  'relayed',
  'published',
]);

export function findAccording(words: readonly Word[], at: number): Found | undefined {
  if (words[at]?.key !== 'according' || words[at + 1]?.key !== 'to') return undefined;
  const mention = readForward(words, at + 2);
  return mention && isSubject(words, mention) ? { mention, verb: at, length: 2 } : undefined;
}

export function findInverted(words: readonly Word[], at: number): Found | undefined {
  const verb = words[at]?.cue;
  if (verb?.sense !== 'saying' || verb.form === 'participle' || words[at]?.capital) return undefined;
  if (needsHearer(words[at]?.key ?? '')) return undefined;
  let subject = words[at]?.key.startsWith('point') && words[at + 1]?.key === 'out' ? at + 2 : at + 1;
  while (is(words[subject], BETWEEN) && !is(words[subject], DETERMINER)) subject++;
  if (words[subject]?.sentence !== words[at]?.sentence) return undefined;
  const mention = readForward(words, subject);
  if (!mention || !isSubject(words, mention) || words[mention.from]?.key === 'it') return undefined;
  // Poe, who called it “weak,” said Lee *was* wrong: what is said begins, and nobody is named.
  const next = words[mention.to];
  return next && is(next, AUXILIARY) ? undefined : { mention, verb: at, length: 1 };
}

/** A subject that begins at `from`, perhaps after a day, and its verb. */
function findPlain(words: readonly Word[], from: number): Found | undefined {
  const sentence = words[from]?.sentence;
  for (let at = from + 1; at < words.length && at - from < REACH; at++) {
    const word = words[at];
    if (!word || word.sentence !== sentence || word.kind === 'quotation') break;
    const verb = word.cue;
    if (!verb || word.capital || (verb.sense === 'thinking' && !endsClause(words, at))) continue;
    // “…,” Poe continues to show why.
    if (word.key.startsWith('continu') && words[at + 1]?.key === 'to') continue;
    const heard = findHearing(words, at);
    if (heard < 0 && verb.form === 'participle') continue;
    const hearing = heard < 0 ? at : heard;
    if (hearing < from || !isVerbHere(words, at) || isPassive(words, at)) continue;
    if (verb.sense === 'naming' && !endsClause(words, at) && !isCalledSo(words, at)) continue;
    const mention = findSubjectBefore(words, hearing);
    if (!mention || mention.from < from) continue;
    const speaker = findFirstOfTwo(words, from, mention) ?? mention;
    if (speaker.from > from + 5) continue;
    if (isLeadIn(words, from, speaker.from)) return { mention: speaker, verb: at, length: 1 };
    // Poe, *who* denies it, told the court: the sentence's verb is still to come.
    if (!mention.antecedent) return undefined;
  }
  return findUnknownVerb(words, from) ?? findPastComma(words, from);
}

/** “…,” Ann Poe of Our Lady of Ellery, *told* the paper: a comma that opens nothing and closes nothing. */
function findPastComma(words: readonly Word[], from: number): Found | undefined {
  const mention = readForward(words, from);
  if (!mention || words[mention.to]?.key !== ',' || !isNameLike(words, mention)) return undefined;
  const verb = mention.to + 1;
  return words[verb]?.sentence === words[from]?.sentence && isPlainSaying(words[verb])
    ? { mention, verb, length: 1 }
    : undefined;
}

/** “…,” *Ann Poe (D)* and Jo Lee (R) said: the first of two who speak. */
function findFirstOfTwo(words: readonly Word[], from: number, second: Mention): Mention | undefined {
  const first = readForward(words, from);
  if (!first || !isNameLike(words, first) || words[first.to]?.key !== '(') return undefined;
  let at = first.to;
  while (at < second.from && words[at]?.key !== ')') at++;
  return words[at + 1]?.key === 'and' && at + 2 === second.from ? first : undefined;
}

/** “…,” Lee called it; not “…,” Lee called it “a mess”. */
function isCalledSo(words: readonly Word[], verb: number): boolean {
  return objects.has(words[verb + 1]?.key ?? '') && words[verb + 2]?.kind !== 'quotation';
}

const objects: ReadonlySet<string> = new Set(['it', 'him', 'her', 'them']);

function isCommaBetween(words: readonly Word[], quotation: number, at: number): boolean {
  return at === quotation + 1 ? ',?!'.includes(words[quotation]?.ending || ' ') : words[at - 1]?.key === ',';
}

function isLeadIn(words: readonly Word[], from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    const key = words[at]?.key ?? '';
    if (
      !betweenWords.has(key) &&
      !timeWords.has(key) &&
      !prepositions.has(key) &&
      !determiners.has(key) &&
      key !== ',' &&
      words[at]?.kind !== 'number'
    )
      return false;
  }
  return true;
}
