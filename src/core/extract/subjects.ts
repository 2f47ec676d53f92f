import { findCueVerb, isNounToo } from './lexicon/cues.ts';
import {
  auxiliaries,
  beForms,
  betweenWords,
  clauseWords,
  courtesyTitles,
  determiners,
  isSpeakerNoun,
  prepositions,
  pronouns,
  subjectPronouns,
  timeWords,
} from './lexicon/words.ts';
import type { Word } from './words.ts';

/** A noun phrase that may name a speaker: `words[from]` to `words[to - 1]`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
}

// No name with its apposition is longer; the bound also keeps every search short.
const REACH = 40;
const NAME_WORDS = 14;

/** Finds the subject of the verb at `verb`, before it in its sentence. */
export function findSubjectBefore(words: readonly Word[], verb: number): Mention | undefined {
  const at = skipBetween(words, verb - 1);
  const word = words[at];
  if (!word || !isSameSentence(words, at, verb)) return undefined;
  if (word.key === ',' || word.key === ')' || word.key === '—' || word.key === '–')
    return findBeforeAside(words, at, verb);
  if (word.key === 'who' || word.key === 'which' || word.key === 'that') return findAntecedent(words, at);
  if (word.kind === 'quotation') return undefined;
  return readBackward(words, at);
}

/** Over adverbs, auxiliaries and days: Baku *on Thursday* condemned, she *has also* said. */
function skipBetween(words: readonly Word[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 10 && at >= 0; steps++) {
    const word = words[at];
    if (!word || word.kind === 'sign' || word.kind === 'quotation' || word.possessive) return at;
    if (betweenWords.has(word.key) || auxiliaries.has(word.key) || isAdverb(word)) at--;
    else if (timeWords.has(word.key) || word.kind === 'number') {
      const before = skipTime(words, at);
      if (before === at) return at;
      at = before;
    } else return at;
  }
  return at;
}

/** From the end of “on Thursday”, “in May 2015”, “last week” to the word before it. */
function skipTime(words: readonly Word[], end: number): number {
  let at = end;
  while (
    at > 0 &&
    end - at < 5 &&
    (timeWords.has(words[at]?.key ?? '') || words[at]?.kind === 'number' || words[at]?.key === 'the')
  )
    at--;
  if (at === end) return end;
  if (timePrepositions.has(words[at]?.key ?? '')) return at - 1;
  const last = words[end];
  return last?.kind === 'word' ? at : end;
}

const timePrepositions: ReadonlySet<string> = new Set([
  'on',
  'in',
  'at',
  'since',
  'by',
  'during',
  'before',
  'after',
  'of',
]);

function isAdverb(word: Word): boolean {
  return (
    word.kind === 'word' &&
    !word.capital &&
    word.key.length > 4 &&
    word.key.endsWith('ly') &&
    word.key !== 'family' &&
    word.key !== 'assembly' &&
    word.key !== 'ally'
  );
}

/** Over what commas, brackets or dashes enclose: Hikmet Hajiyev, a presidential aide, wrote. */
function findBeforeAside(words: readonly Word[], close: number, verb: number): Mention | undefined {
  const closing = words[close]?.key ?? '';
  const opening = closing === ')' ? '(' : closing;
  let best: Mention | undefined;
  for (let at = close - 1; at > 0 && close - at < REACH; at--) {
    const word = words[at];
    if (!word || !isSameSentence(words, at, verb) || word.kind === 'quotation') break;
    if (word.key !== opening) continue;
    const before = words[at - 1];
    if (!before || before.kind === 'quotation' || before.kind === 'sign') break;
    const mention = readBackward(words, at - 1);
    if (mention && isNameLike(words, mention) && !startsWithPreposition(words, mention)) {
      best = mention;
      if (opening === '(' || isAside(words, at + 1)) return mention;
    } else if (opening === '(') break;
  }
  return best;
}

/** Whether what follows a comma tells about the name before it. */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return (
    determiners.has(word.key) ||
    word.key === 'who' ||
    word.key === 'which' ||
    word.kind === 'number' ||
    word.key.endsWith('ing') ||
    isSpeakerNoun(word.key) ||
    prepositions.has(word.key) ||
    (!word.capital && word.kind === 'word')
  );
}

function findAntecedent(words: readonly Word[], pronoun: number): Mention | undefined {
  let at = pronoun - 1;
  if (words[at]?.key === ',') at--;
  const word = words[at];
  if (!word || word.kind !== 'word' || word.sentence !== words[pronoun]?.sentence) return undefined;
  return readBackward(words, at);
}

/** Reads the noun phrase that ends at `end`, with what a preposition adds: a spokesman for the ministry. */
function readBackward(words: readonly Word[], end: number): Mention | undefined {
  const last = words[end];
  if (!last || last.kind === 'sign' || last.kind === 'quotation' || last.possessive) return undefined;
  if (pronouns.has(last.key)) return { from: end, to: end + 1 };
  let from = end;
  while (from > 0 && end - from < NAME_WORDS && joinsPhrase(words, from - 1, from, end)) from--;
  while (from < end && isLeadingWord(words, from)) from++;
  const preposition = findPreposition(words, from, end + 1);
  if (preposition === from) return readHead(words, from + 1, end + 1);
  return from <= end ? { from, to: end + 1 } : undefined;
}

function joinsPhrase(words: readonly Word[], at: number, next: number, end: number): boolean {
  const word = words[at];
  const after = words[next];
  if (!word || !after || word.sentence !== after.sentence || word.kind === 'quotation') return false;
  if (word.kind === 'sign')
    return (word.key === '-' || word.key === '&' || word.key === '/') && word.end === after.start;
  if (word.key === 'and' || word.key === '&') return joinsNames(words, at, end);
  if (
    clauseWords.has(word.key) ||
    auxiliaries.has(word.key) ||
    (pronouns.has(word.key) && word.key !== 'her')
  )
    return false;
  if (determiners.has(after.key) && !prepositions.has(word.key) && !determiners.has(word.key)) return false;
  const verb = findCueVerb(word.key);
  if (verb && !word.capital && !isNounToo(word.key) && verb.form !== 'base' && !isModifier(words, at))
    return false;
  return true;
}

/** A participle before a noun is part of its phrase: the accused man. */
function isModifier(words: readonly Word[], at: number): boolean {
  return determiners.has(words[at - 1]?.key ?? '');
}

function joinsNames(words: readonly Word[], at: number, end: number): boolean {
  const before = words[at - 1];
  const after = words[at + 1];
  if (!before || !after || before.kind !== 'word') return false;
  if (before.capital && after.capital && end - at < 6) return true;
  return isSpeakerNoun(before.key) && isSpeakerNoun(words[end]?.key ?? '');
}

function isLeadingWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'sign') return true;
  return (
    betweenWords.has(word.key) ||
    (isAdverb(word) && !word.capital) ||
    (timeWords.has(word.key) && !determiners.has(word.key)) ||
    word.key === 'and' ||
    word.key === 'there'
  );
}

function findPreposition(words: readonly Word[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (prepositions.has(words[at]?.key ?? '')) return at;
  return -1;
}

/** The last noun phrase in a run that a preposition begins: In Washington *the minister* said. */
function readHead(words: readonly Word[], from: number, to: number): Mention | undefined {
  let start = to - 1;
  while (
    start > from &&
    !determiners.has(words[start]?.key ?? '') &&
    !prepositions.has(words[start - 1]?.key ?? '') &&
    !timeWords.has(words[start - 1]?.key ?? '')
  )
    start--;
  return start > from ? { from: start, to } : undefined;
}

function startsWithPreposition(words: readonly Word[], mention: Mention): boolean {
  return (
    prepositions.has(words[mention.from]?.key ?? '') || prepositions.has(words[mention.from - 1]?.key ?? '')
  );
}

/** Whether a phrase names someone: a name, a pronoun, or a noun for people, bodies or documents. */
export function isNameLike(words: readonly Word[], { from, to }: Mention): boolean {
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (at > from && prepositions.has(word.key)) return false;
    if (subjectPronouns.has(word.key) || isSpeakerNoun(word.key) || courtesyTitles.has(word.key)) return true;
    if (
      word.capital &&
      word.kind === 'word' &&
      !timeWords.has(word.key) &&
      !determiners.has(word.key) &&
      !isSentenceOpening(words, at)
    )
      return true;
    if (word.capital && at + 1 < to && words[at + 1]?.capital) return true;
  }
  return false;
}

/** A capital that the beginning of a sentence gives to an ordinary word. */
function isSentenceOpening(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || (before && before.sentence === word.sentence)) return false;
  return (
    prepositions.has(word.key) ||
    clauseWords.has(word.key) ||
    betweenWords.has(word.key) ||
    auxiliaries.has(word.key) ||
    isAdverb({ ...word, capital: false })
  );
}

/** Reads the noun phrase that begins at `at`: said *Chad Bown*, an expert; according to *the ministry*. */
export function readForward(words: readonly Word[], at: number): Mention | undefined {
  const first = words[at];
  if (!first || first.kind === 'sign' || first.kind === 'quotation') return undefined;
  if (pronouns.has(first.key)) return first.possessive ? undefined : { from: at, to: at + 1 };
  let to = at;
  let named = false;
  while (to - at < NAME_WORDS) {
    const word = words[to];
    if (!word || word.sentence !== first.sentence || word.kind === 'quotation') break;
    if (
      word.kind === 'sign' &&
      !((word.key === '-' || word.key === '&' || word.key === '/') && words[to - 1]?.end === word.start)
    )
      break;
    if (clauseWords.has(word.key) || auxiliaries.has(word.key) || pronouns.has(word.key)) break;
    if (
      word.key === 'and' &&
      !(words[to - 1]?.capital && words[to + 1]?.capital && !timeWords.has(words[to + 1]?.key ?? ''))
    )
      break;
    if (
      to > at &&
      prepositions.has(word.key) &&
      !(
        word.key === 'of' ||
        (word.key === 'for' && !named) ||
        (word.key === 'from' && !named) ||
        (word.key === 'at' && !named) ||
        (word.key === 'in' && !named && isSpeakerNoun(words[to - 1]?.key ?? ''))
      )
    )
      break;
    if (to > at && (timeWords.has(word.key) || betweenWords.has(word.key))) break;
    if (to > at && determiners.has(word.key) && !prepositions.has(words[to - 1]?.key ?? '')) break;
    if (
      named &&
      word.kind === 'word' &&
      !word.capital &&
      !prepositions.has(word.key) &&
      word.key !== 'and' &&
      !prepositions.has(words[to - 1]?.key ?? '') &&
      !nameParticles.has(word.key) &&
      !determiners.has(word.key) &&
      !isSpeakerNoun(word.key) &&
      !words[to - 1]?.possessive
    )
      break;
    if (word.capital && !determiners.has(word.key)) named = true;
    to++;
  }
  while (
    to > at &&
    (words[to - 1]?.kind === 'sign' ||
      prepositions.has(words[to - 1]?.key ?? '') ||
      determiners.has(words[to - 1]?.key ?? '') ||
      words[to - 1]?.key === 'and')
  )
    to--;
  return to > at ? { from: at, to } : undefined;
}

const nameParticles: ReadonlySet<string> = new Set(
  'de da di du del della la le van von der den bin ibn al el dos das y ben'.split(' '),
);

/**
 * Finds whom the sentence around `at` is about: its first noun phrase after what introduces it, if that names
 * someone.
 */
export function findSentenceSubject(words: readonly Word[], at: number): Mention | undefined {
  const sentence = words[at]?.sentence;
  let start = at;
  while (start > 0 && words[start - 1]?.sentence === sentence && at - start < REACH * 3) start--;
  start = skipIntroduction(words, start, at);
  while (
    start < at &&
    (betweenWords.has(words[start]?.key ?? '') ||
      words[start]?.key === 'and' ||
      words[start]?.key === 'but' ||
      words[start]?.kind === 'sign')
  )
    start++;
  const mention = readForward(words, start);
  if (!mention || mention.to > at || !isNameLike(words, mention)) return undefined;
  return words[mention.to - 1]?.possessive ? undefined : mention;
}

/** Over “On Tuesday,” and “Asked about it,” to the clause that they introduce. */
function skipIntroduction(words: readonly Word[], start: number, until: number): number {
  const first = words[start];
  if (!first) return start;
  const introduces =
    prepositions.has(first.key) ||
    clauseWords.has(first.key) ||
    timeWords.has(first.key) ||
    first.key.endsWith('ing') ||
    first.key.endsWith('ed') ||
    isAdverb({ ...first, capital: false });
  if (!introduces) return start;
  for (let at = start + 1; at < until && at - start < REACH; at++) {
    if (words[at]?.key === ',') return at + 1;
  }
  return start;
}

/** Whether the verb at `verb` is passive: Le Lan *was told*. */
export function isPassive(words: readonly Word[], verb: number): boolean {
  const form = findCueVerb(words[verb]?.key ?? '')?.form;
  if (form !== 'past') return false;
  let at = verb - 1;
  while (at >= 0 && verb - at < 5 && (betweenWords.has(words[at]?.key ?? '') || isAdverb(words[at] as Word)))
    at--;
  const word = words[at];
  return (
    word !== undefined &&
    word.kind === 'word' &&
    (beForms.has(word.key) || (word.possessive && pronouns.has(word.key)))
  );
}

function isSameSentence(words: readonly Word[], a: number, b: number): boolean {
  return words[a]?.sentence === words[b]?.sentence;
}
