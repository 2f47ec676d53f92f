import type { Span } from '../model.ts';
import { findCueVerb, isNounToo } from './lexicon/cues.ts';
import {
  auxiliaries,
  beForms,
  betweenWords,
  determiners,
  prepositions,
  pronouns,
  timeWords,
} from './lexicon/words.ts';
import {
  findSentenceSubject,
  findSubjectBefore,
  isNameLike,
  isPassive,
  type Mention,
  readForward,
} from './subjects.ts';
import type { Word } from './words.ts';

/** What one sentence says about who said a quotation in it. */
export interface Lead {
  readonly mention: Mention;
  readonly cue: Span | null;
  readonly via: Mention | null;
  readonly label: boolean;
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
  if (before && isTouching(words, before.verb, first)) return toLead(words, before);
  for (const piece of pieces) {
    const after = findAfter(words, piece);
    if (after) return toLead(words, after, findSource(words, after.verb + 1, after.mention));
  }
  const closing = findClosing(words, last);
  if (before)
    return toLead(
      words,
      before,
      closing && closing.mention.from !== before.mention.from ? closing.mention : null,
    );
  return closing && toLead(words, closing);
}

interface Found {
  readonly mention: Mention;
  /** The index of the cue among the words, -1 without one. */
  readonly verb: number;
  /** How many words the cue has. */
  readonly length: number;
}

function toLead(words: readonly Word[], { mention, verb, length }: Found, via: Mention | null = null): Lead {
  const first = words[verb];
  const last = words[verb + length - 1];
  return { mention, cue: first && last ? { start: first.start, end: last.end } : null, via, label: false };
}

/** `Name: “…”` with nothing else before it in its sentence. */
function findLabel(words: readonly Word[], quotation: number): Lead | undefined {
  const colon = words[quotation - 1];
  if (colon?.key !== ':') return undefined;
  let start = quotation - 1;
  while (start > 0 && words[start - 1]?.sentence === colon.sentence && quotation - start < 10) start--;
  const mention = readForward(words, start);
  if (!mention || mention.to !== quotation - 1 || !isNameLike(words, mention)) return undefined;
  return { mention, cue: null, via: null, label: true };
}

/** `“…” — Name` at the end of a paragraph. */
function findSignature(words: readonly Word[], quotation: number): Lead | undefined {
  const dash = words[quotation + 1];
  if (dash?.key !== '—' && dash?.key !== '–' && dash?.key !== '-') return undefined;
  let at = quotation + 2;
  while (words[at]?.key === '-' || words[at]?.key === '—') at++;
  const mention = readForward(words, at);
  if (!mention || !isNameLike(words, mention)) return undefined;
  const next = words[mention.to];
  if (next && next.key !== ',' && next.key !== '.' && next.key !== '(') return undefined;
  return { mention, cue: null, via: null, label: true };
}

/** “…,” she said. “…,” said the mayor. “…,” according to the mayor. */
function findAfter(words: readonly Word[], quotation: number): Found | undefined {
  let at = quotation + 1;
  const sentence = words[at]?.sentence;
  if (sentence !== words[quotation]?.sentence) return undefined;
  while (
    words[at]?.key === ',' ||
    words[at]?.key === 'as' ||
    words[at]?.key === '—' ||
    words[at]?.key === '–'
  )
    at++;
  if (words[at]?.sentence !== sentence) return undefined;
  return findAccording(words, at) ?? findInverted(words, at) ?? findPlain(words, at, at + 1);
}

function findAccording(words: readonly Word[], at: number): Found | undefined {
  if (words[at]?.key !== 'according' || words[at + 1]?.key !== 'to') return undefined;
  const mention = readForward(words, at + 2);
  return mention && { mention, verb: at, length: 2 };
}

function findInverted(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  const verb = findCueVerb(word?.key ?? '');
  if (!word || verb?.sense !== 'saying' || verb.form === 'participle') return undefined;
  let subject = at + 1;
  while (betweenWords.has(words[subject]?.key ?? '')) subject++;
  const mention = readForward(words, subject);
  return mention && (isNameLike(words, mention) || determiners.has(words[mention.from]?.key ?? ''))
    ? { mention, verb: at, length: 1 }
    : undefined;
}

/** A subject at `from` and its verb. */
function findPlain(words: readonly Word[], from: number, latest: number): Found | undefined {
  const sentence = words[from]?.sentence;
  for (let at = from + 1; at < words.length && at - from < REACH; at++) {
    const word = words[at];
    if (!word || word.sentence !== sentence || word.kind === 'quotation') return undefined;
    const verb = findCueVerb(word.key);
    if (!verb || verb.form === 'participle' || !isVerbHere(words, at) || isPassive(words, at)) continue;
    const mention = findSubjectBefore(words, at);
    if (!mention) continue;
    if (mention.from < from || mention.from > latest + 4) continue;
    if (!isIntroduction(words, from, mention.from)) return undefined;
    return { mention, verb: at, length: 1 };
  }
  return undefined;
}

function isIntroduction(words: readonly Word[], from: number, until: number): boolean {
  for (let at = from; at < until; at++) {
    const key = words[at]?.key ?? '';
    if (
      !betweenWords.has(key) &&
      !timeWords.has(key) &&
      !prepositions.has(key) &&
      !determiners.has(key) &&
      key !== ','
    )
      return false;
  }
  return true;
}

/** The last cue before a quotation in its sentence. */
function findBefore(words: readonly Word[], quotation: number): Found | undefined {
  const sentence = words[quotation]?.sentence;
  const according = findAccordingBefore(words, quotation);
  for (let at = quotation - 1; at >= 0 && quotation - at < REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== sentence) break;
    const verb = findCueVerb(word.key);
    if (!verb || word.capital || word.possessive || !isVerbHere(words, at)) continue;
    if (isPassive(words, at)) {
      const agent = findAgent(words, at, quotation);
      if (agent) return { mention: agent, verb: at, length: 1 };
      continue;
    }
    const mention = findSubjectOf(words, at);
    if (mention) return { mention, verb: at, length: 1 };
  }
  return according;
}

function findAccordingBefore(words: readonly Word[], quotation: number): Found | undefined {
  for (
    let at = quotation - 1;
    at >= 0 && quotation - at < REACH && words[at]?.sentence === words[quotation]?.sentence;
    at--
  ) {
    if (words[at]?.key === 'according') return findAccording(words, at);
  }
  return undefined;
}

/** called a “disgrace” by the mayor */
function findAgent(words: readonly Word[], verb: number, until: number): Mention | undefined {
  for (
    let at = verb + 1;
    at < words.length && at < until + 8 && words[at]?.sentence === words[verb]?.sentence;
    at++
  ) {
    if (words[at]?.key === 'by') return readForward(words, at + 1);
  }
  return undefined;
}

/** The subject of a verb in any form: a participle or an infinitive has that of the clause it belongs to. */
export function findSubjectOf(words: readonly Word[], verb: number): Mention | undefined {
  const word = words[verb];
  const form = findCueVerb(word?.key ?? '')?.form;
  let at = verb - 1;
  while (at >= 0 && verb - at < 5 && betweenWords.has(words[at]?.key ?? '')) at--;
  const before = words[at];
  const infinitive = form === 'base' && before?.key === 'to';
  if (form !== 'participle' && !infinitive) return findSubjectBefore(words, verb);
  if (form === 'participle' && before && beForms.has(before.key)) return findSubjectBefore(words, verb);
  if (form === 'participle' && before?.kind === 'word') {
    const mention = findSubjectBefore(words, verb);
    if (mention && words[mention.from - 1]?.key === 'with') return mention;
  }
  return findGoverning(words, at) ?? findSentenceSubject(words, verb);
}

/** The subject of the last finite cue before `at` in its sentence. */
function findGoverning(words: readonly Word[], from: number): Mention | undefined {
  const sentence = words[from + 1]?.sentence;
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
    const after =
      words[at - 1]?.kind === 'quotation' ||
      (words[at - 1]?.key === ',' && words[at - 2]?.kind === 'quotation')
        ? findInverted(words, at)
        : undefined;
    const mention = after?.mention ?? findSubjectBefore(words, at);
    if (mention) return mention;
  }
  return undefined;
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
    if (!word || (word.key !== ',' && !(word.kind === 'quotation' && at > quotation))) continue;
    const start = words[at + 1]?.key === ',' ? at + 2 : at + 1;
    if (words[start]?.sentence !== sentence) return undefined;
    const found =
      findAccording(words, start) ??
      (word.kind === 'quotation' ? findInverted(words, start) : undefined) ??
      findPlain(words, start, start);
    if (found && !clauseFollows(words, found)) return found;
  }
  return undefined;
}

/** “…, the mayor said he would go” goes on; “…, the mayor said.” looks back. */
function clauseFollows(words: readonly Word[], { verb, length, mention }: Found): boolean {
  const next = words[Math.max(verb + length, mention.to)];
  return (
    next !== undefined &&
    next.kind === 'word' &&
    !prepositions.has(next.key) &&
    !timeWords.has(next.key) &&
    !betweenWords.has(next.key) &&
    !next.key.endsWith('ing')
  );
}

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

/** Nothing but a comma, a colon or “that” between the cue and the words. */
function isTouching(words: readonly Word[], verb: number, quotation: number): boolean {
  for (let at = verb + 1; at < quotation; at++) {
    const key = words[at]?.key ?? '';
    if (
      key !== ',' &&
      key !== ':' &&
      key !== 'that' &&
      key !== 'it' &&
      key !== 'him' &&
      key !== 'her' &&
      key !== 'them'
    )
      return false;
  }
  return verb >= 0;
}

/** Whether a word that is a noun too is a verb where it stands. */
export function isVerbHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || word.possessive) return false;
  if (!isNounToo(word.key)) return true;
  if (!before || before.sentence !== word.sentence) return false;
  if (before.possessive || determiners.has(before.key) || prepositions.has(before.key)) return false;
  const after = words[at + 1];
  if (
    pronouns.has(before.key) ||
    auxiliaries.has(before.key) ||
    before.key === 'who' ||
    before.key === 'to' ||
    before.key === ',' ||
    before.key === '“'
  )
    return true;
  if (
    after &&
    (prepositions.has(after.key) || after.kind === 'sign') &&
    after.key !== 'for' &&
    after.key !== ',' &&
    after.key !== ':'
  )
    return false;
  const form = findCueVerb(word.key)?.form;
  return form === 'finite' || form === 'participle';
}
