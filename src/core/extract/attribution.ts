import type { Span } from '../model.ts';
import { findCueVerb } from './lexicon/cues.ts';
import { auxiliaries, betweenWords, determiners, prepositions, timeWords } from './lexicon/words.ts';
import { type Mention, readForward } from './phrases.ts';
import {
  findNearPronoun,
  findSentenceSubject,
  findSubjectBefore,
  isAdverb,
  isNameLike,
  isPassive,
  isSubject,
  isVerbHere,
  skipBetween,
} from './subjects.ts';
import type { Word } from './words.ts';

/** What one sentence says about who said a quotation in it. */
export interface Lead {
  readonly mention: Mention;
  readonly cue: Span | null;
  readonly via: Mention | null;
  /** `cue`: a verb carries it; `label`: a name with a colon or a dash; `subject`: the sentence is about them. */
  readonly by: 'cue' | 'label' | 'subject';
}

// An attribution stands near its words; the bound keeps the search short in a sentence without end.
const REACH = 60;

/**
 * Reads the sentence around a quotation for its speaker. `pieces` are the indexes of its pieces among the words.
 * The nearest grammar wins: a cue that touches the words, then the attribution after them, then the last cue before
 * them, then one that ends the sentence.
 */
export function findLead(words: readonly Word[], pieces: readonly number[]): Lead | undefined {
  const first = pieces[0] ?? 0;
  const last = pieces.at(-1) ?? first;
  const label = findLabel(words, first) ?? findSignature(words, last);
  if (label) return label;
  const before = findBefore(words, first);
  if (before && isTouching(words, before, first))
    return toLead(words, before, findSource(words, last + 1, before.mention));
  for (const piece of pieces) {
    const after = findAfter(words, piece);
    if (after) return toLead(words, after, findSource(words, after.verb + 1, after.mention));
  }
  const lastBefore = last > first ? findBefore(words, last) : undefined;
  if (lastBefore && isTouching(words, lastBefore, last)) return toLead(words, lastBefore);
  const closing = findClosing(words, last);
  if (before)
    return toLead(
      words,
      before,
      closing && closing.mention.from !== before.mention.from ? closing.mention : null,
    );
  return closing && toLead(words, closing);
}

/** Reads the sentence that ends with the word at `last` for who is about to speak: He said this: */
export function findAnnouncement(words: readonly Word[], last: number): Lead | undefined {
  const found = findBefore(words, last);
  if (found) return toLead(words, found);
  const mention = findSentenceSubject(words, last);
  return mention && { mention, cue: null, via: null, by: 'subject' };
}

interface Found {
  readonly mention: Mention;
  /** The index of the cue among the words. */
  readonly verb: number;
  /** How many words the cue has. */
  readonly length: number;
}

function toLead(words: readonly Word[], { mention, verb, length }: Found, via: Mention | null = null): Lead {
  const first = words[verb];
  const last = words[verb + length - 1];
  return { mention, cue: first && last ? { start: first.start, end: last.end } : null, via, by: 'cue' };
}

/** `Name: “…”` with nothing else before it in its sentence. */
function findLabel(words: readonly Word[], quotation: number): Lead | undefined {
  const colon = words[quotation - 1];
  if (colon?.key !== ':') return undefined;
  let start = quotation - 1;
  while (start > 0 && words[start - 1]?.sentence === colon.sentence && quotation - start < 10) start--;
  const mention = readForward(words, start);
  if (!mention || mention.to !== quotation - 1 || !isNameLike(words, mention)) return undefined;
  return { mention, cue: null, via: null, by: 'label' };
}

/** `“…” — Name` at the end of a paragraph. */
function findSignature(words: readonly Word[], quotation: number): Lead | undefined {
  let at = quotation + 1;
  while (isDash(words[at])) at++;
  if (at === quotation + 1) return undefined;
  const mention = readForward(words, at);
  if (!mention || !isNameLike(words, mention)) return undefined;
  const next = words[mention.to];
  if (next && next.key !== ',' && next.key !== '.' && next.key !== '(') return undefined;
  return { mention, cue: null, via: null, by: 'label' };
}

function isDash(word: Word | undefined): boolean {
  return word?.kind === 'sign' && (word.key === '—' || word.key === '–' || word.key === '-');
}

/** “…,” she said. “…,” said the mayor. “…,” according to the mayor. */
function findAfter(words: readonly Word[], quotation: number): Found | undefined {
  const sentence = words[quotation]?.sentence;
  let at = quotation + 1;
  while (words[at]?.key === ',' || isDash(words[at]) || words[at]?.key === 'as') at++;
  if (words[at]?.sentence !== sentence) return undefined;
  const found = findAccording(words, at) ?? findInverted(words, at) ?? findPlain(words, at);
  if (!found) return undefined;
  return isPaused(words, quotation) || isPlainSaying(words[found.verb]) ? found : undefined;
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

export function findAccording(words: readonly Word[], at: number): Found | undefined {
  if (words[at]?.key !== 'according' || words[at + 1]?.key !== 'to') return undefined;
  const mention = readForward(words, at + 2);
  return mention && isSubject(words, mention) ? { mention, verb: at, length: 2 } : undefined;
}

function findInverted(words: readonly Word[], at: number): Found | undefined {
  const verb = findCueVerb(words[at]?.key ?? '');
  if (verb?.sense !== 'saying' || verb.form === 'participle') return undefined;
  let subject = at + 1;
  while (betweenWords.has(words[subject]?.key ?? '') && !determiners.has(words[subject]?.key ?? ''))
    subject++;
  if (words[subject]?.sentence !== words[at]?.sentence) return undefined;
  const mention = readForward(words, subject);
  return mention && isSubject(words, mention) ? { mention, verb: at, length: 1 } : undefined;
}

/** A subject that begins at `from`, perhaps after a day, and its verb. */
function findPlain(words: readonly Word[], from: number): Found | undefined {
  const sentence = words[from]?.sentence;
  for (let at = from + 1; at < words.length && at - from < REACH; at++) {
    const word = words[at];
    if (!word || word.sentence !== sentence || word.kind === 'quotation') break;
    const verb = findCueVerb(word.key);
    if (!verb || verb.form === 'participle' || verb.sense === 'thinking' || word.capital) continue;
    if (!isVerbHere(words, at) || isPassive(words, at)) continue;
    if (verb.sense === 'naming' && !isObject(words[at + 1])) continue;
    const mention = findSubjectBefore(words, at);
    if (!mention || mention.from < from || mention.from > from + 5) continue;
    return isLeadIn(words, from, mention.from) ? { mention, verb: at, length: 1 } : undefined;
  }
  return findUnknownVerb(words, from);
}

function isObject(word: Word | undefined): boolean {
  return word !== undefined && ['it', 'him', 'her', 'them'].includes(word.key);
}

/** “…,” he thundered: any verb that directly follows a name after the words. */
function findUnknownVerb(words: readonly Word[], from: number): Found | undefined {
  const mention = readForward(words, from);
  if (!mention || !isNameLike(words, mention) || !isSubject(words, mention)) return undefined;
  let at = mention.to;
  while (betweenWords.has(words[at]?.key ?? '') || isAdverb(words[at] ?? (words[from] as Word))) at++;
  const verb = words[at];
  if (verb?.kind !== 'word' || verb.capital || verb.sentence !== words[from]?.sentence) return undefined;
  return verb.key.endsWith('ed') || phrasalCues.has(`${verb.key} ${words[at + 1]?.key ?? ''}`)
    ? { mention, verb: at, length: 1 }
    : undefined;
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

/** The last cue before a quotation in its sentence; a verb of thought only where none of saying is. */
function findBefore(words: readonly Word[], quotation: number): Found | undefined {
  const sentence = words[quotation]?.sentence;
  const beginsClause = auxiliaries.has(words[quotation + 1]?.key ?? '');
  let weak: Found | undefined;
  for (let at = quotation - 1; at >= 0 && quotation - at < REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== sentence) break;
    // “…, the “Arab Spring” was”: the quoted words begin a clause of their own.
    if (beginsClause && word.key === ',' && quotation - at < 4) break;
    if (word.key === 'according') {
      const found = findAccording(words, at);
      if (found) return weak ?? found;
    }
    const verb = findCueVerb(word.key);
    if (!verb || word.capital || !isVerbHere(words, at)) continue;
    const mention = isPassive(words, at) ? findAgent(words, at, quotation) : findSubjectOf(words, at);
    if (!mention) continue;
    const found = { mention, verb: at, length: 1 };
    if (verb.sense !== 'thinking' && !isEmbedded(words, found)) return found;
    weak ??= found;
  }
  return weak;
}

/** “Cross said he called it”: the pronoun is the speaker that an earlier cue names. */
function isEmbedded(words: readonly Word[], { mention }: Found): boolean {
  const key = words[mention.from]?.key;
  if (mention.to - mention.from !== 1 || (key !== 'he' && key !== 'she' && key !== 'they' && key !== 'it'))
    return false;
  const before = words[mention.from - 1]?.key === 'that' ? mention.from - 2 : mention.from - 1;
  const cue = words[before];
  return (
    cue !== undefined &&
    cue.sentence === words[mention.from]?.sentence &&
    findCueVerb(cue.key)?.sense === 'saying'
  );
}

/** called a “disgrace” by the mayor */
function findAgent(words: readonly Word[], verb: number, until: number): Mention | undefined {
  for (
    let at = verb + 1;
    at < words.length && at < until + 8 && words[at]?.sentence === words[verb]?.sentence;
    at++
  ) {
    if (words[at]?.key !== 'by') continue;
    const mention = readForward(words, at + 1);
    return mention && isSubject(words, mention) && isNameLike(words, mention) ? mention : undefined;
  }
  return undefined;
}

/** The subject of a verb in any form: a participle or an infinitive has that of the clause it belongs to. */
export function findSubjectOf(words: readonly Word[], verb: number): Mention | undefined {
  const form = findCueVerb(words[verb]?.key ?? '')?.form;
  const at = skipBetween(words, verb - 1);
  const before = words[at];
  const infinitive = form === 'base' && before?.key === 'to';
  if (form !== 'participle' && !infinitive && !isConjunction(before)) return findSubjectBefore(words, verb);
  if (form === 'participle' && at < verb - 1 && isAuxiliaryBetween(words, at, verb))
    return findSubjectBefore(words, verb);
  if (
    form === 'participle' &&
    before?.kind === 'word' &&
    !isConjunction(before) &&
    !prepositions.has(before.key)
  ) {
    const mention = findSubjectBefore(words, verb);
    if (mention && words[mention.from - 1]?.key === 'with') return mention;
  }
  return findGoverning(words, at) ?? findNearPronoun(words, at) ?? findSentenceSubject(words, verb);
}

function isConjunction(word: Word | undefined): boolean {
  return (
    word !== undefined && (word.key === 'and' || word.key === 'but' || word.key === 'or' || word.key === ',')
  );
}

function isAuxiliaryBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (['is', 'was', 'are', 'were', 'been', "'s", "'re", "'m", 'am'].includes(words[at]?.key ?? ''))
      return true;
  return false;
}

/** The subject of the last finite cue before `from` in its sentence. */
function findGoverning(words: readonly Word[], from: number): Mention | undefined {
  const sentence = words[from]?.sentence;
  for (let at = from; at >= 0 && from - at < REACH && words[at]?.sentence === sentence; at--) {
    const word = words[at];
    const verb = findCueVerb(word?.key ?? '');
    if (
      !word ||
      !verb ||
      verb.form === 'participle' ||
      word.capital ||
      !isVerbHere(words, at) ||
      isPassive(words, at)
    )
      continue;
    if (words[at - 1]?.key === 'to') continue;
    const mention =
      (followsQuotation(words, at) ? findInverted(words, at)?.mention : undefined) ??
      findSubjectBefore(words, at);
    if (mention) return mention;
  }
  return undefined;
}

function followsQuotation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.kind === 'quotation' || (before?.key === ',' && words[at - 2]?.kind === 'quotation');
}

/** `…, the ministry said in a statement.` at the end of the sentence, for all that it quotes. */
function findClosing(words: readonly Word[], quotation: number): Found | undefined {
  const sentence = words[quotation]?.sentence;
  for (
    let at = quotation + 1;
    at < words.length && at - quotation < REACH && words[at]?.sentence === sentence;
    at++
  ) {
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
  if (
    next?.kind !== 'word' ||
    next.sentence !== words[verb]?.sentence ||
    tellsSomeone.has(words[verb]?.key ?? '')
  )
    return false;
  return (
    !prepositions.has(next.key) &&
    !timeWords.has(next.key) &&
    !betweenWords.has(next.key) &&
    !next.key.endsWith('ing') &&
    !next.key.endsWith('ly')
  );
}

const tellsSomeone: ReadonlySet<string> = new Set('told tells assured reminded informed advised'.split(' '));

/** “…,” the aide said, according to the paper: who passed it on. */
function findSource(words: readonly Word[], from: number, speaker: Mention): Mention | null {
  const sentence = words[from - 1]?.sentence;
  for (
    let at = Math.max(from, speaker.to);
    at < words.length && at - from < REACH && words[at]?.sentence === sentence;
    at++
  ) {
    if (words[at]?.kind === 'quotation') return null;
    const found = findAccording(words, at);
    if (found) return found.mention;
  }
  return null;
}

/** Nothing but a day, a pronoun or “that” between a cue of saying and the words. */
function isTouching(words: readonly Word[], { verb, length }: Found, quotation: number): boolean {
  if (findCueVerb(words[verb]?.key ?? '')?.sense === 'thinking') return false;
  for (let at = verb + length; at < quotation; at++) {
    const word = words[at];
    if (
      !word ||
      !(
        touching.has(word.key) ||
        timeWords.has(word.key) ||
        word.kind === 'number' ||
        betweenWords.has(word.key)
      )
    )
      return false;
  }
  return true;
}

const touching: ReadonlySet<string> = new Set([
  ',',
  ':',
  'that',
  'it',
  'him',
  'her',
  'them',
  'on',
  'in',
  'at',
  'reporters',
  'me',
  'us',
]);
