import {
  auxiliaries,
  betweenWords,
  clauseWords,
  courtesyTitles,
  determiners,
  documentNouns,
  isSpeakerNoun,
  objectPronouns,
  prepositions,
  subjectPronouns,
  timeWords,
} from './lexicon/words.ts';
import { findCueVerb } from './lexicon/cues.ts';
import { isAdverb } from './verbs.ts';
import { type Mention, readBackward, readForward } from './phrases.ts';
import type { Word } from './words.ts';

// No name with its apposition is longer; the bound also keeps every search short.
const REACH = 40;

/** Finds the subject of the finite verb at `verb`, before it in its sentence. */
export function findSubjectBefore(words: readonly Word[], verb: number): Mention | undefined {
  const at = skipBetween(words, verb - 1);
  const word = words[at];
  if (!word || word.sentence !== words[verb]?.sentence || word.kind === 'quotation') return undefined;
  if (isAsideEnd(word)) return findBeforeAside(words, at, verb);
  if (isRelativePronoun(word)) return findRelative(words, at);
  const mention = readBackward(words, at);
  if (mention && isSubject(words, mention) && isNameLike(words, mention)) return mention;
  return findBeforeRelative(words, at) ?? (mention && isSubject(words, mention) ? mention : undefined);
}

// A clause that tells which one is meant is no longer than this.
const RELATIVE_MOST = 16;

/** *An official* who spoke to explain the plan said: over a clause that no comma sets off. */
function findBeforeRelative(words: readonly Word[], end: number): Mention | undefined {
  for (let at = end; at > 0 && end - at < RELATIVE_MOST; at--) {
    const word = words[at];
    if (word?.sentence !== words[end]?.sentence || word?.kind === 'sign' || word?.kind === 'quotation')
      return undefined;
    if (word?.key !== 'who') continue;
    const mention = readBackward(words, at - 1);
    return mention && isSubject(words, mention) && isNameLike(words, mention) ? mention : undefined;
  }
  return undefined;
}

function isRelativePronoun(word: Word | undefined): boolean {
  return word?.key === 'who' || word?.key === 'which' || word?.key === 'that';
}

function isAsideEnd(word: Word): boolean {
  return word.key === ',' || word.key === ')' || word.key === '—' || word.key === '–';
}

/** Over adverbs, auxiliaries and days: Baku *on Thursday* condemned, she *has also* said. */
export function skipBetween(words: readonly Word[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 10 && at >= 0; steps++) {
    const word = words[at];
    if (!word || word.kind === 'sign' || word.kind === 'quotation' || word.possessive) return at;
    if (betweenWords.has(word.key) || auxiliaries.has(word.key) || isAdverb(word)) at--;
    else if (timeWords.has(word.key) || word.kind === 'number') {
      const before = skipTime(words, at);
      if (before === at) return at;
      at = before;
    } else {
      const before = skipAdjunct(words, at);
      if (before === at) return at;
      at = before;
    }
  }
  return at;
}

const adjunctPrepositions: ReadonlySet<string> = new Set(
  'in on during at over via after before through'.split(' '),
);

/** Over where it was said: the board *in a letter* accused, who has *in the past* called. */
function skipAdjunct(words: readonly Word[], end: number): number {
  const head = words[end];
  if (!head || head.capital || !(documentNouns.has(head.key) || head.key === 'past')) return end;
  for (let at = end - 1; at >= 0 && end - at < 6; at--) {
    const word = words[at];
    if (word?.kind !== 'word' || word.sentence !== head.sentence) return end;
    if (adjunctPrepositions.has(word.key)) return at - 1;
    if (prepositions.has(word.key) || clauseWords.has(word.key) || auxiliaries.has(word.key)) return end;
  }
  return end;
}

const timePrepositions: ReadonlySet<string> = new Set('on in at since by during before after of'.split(' '));

/** From the end of “on Thursday”, “in May 2015”, “last week” to the word before it. */
function skipTime(words: readonly Word[], end: number): number {
  let at = end;
  while (at > 0 && end - at < 5 && isTimePart(words[at])) at--;
  if (at === end) return end;
  if (timePrepositions.has(words[at]?.key ?? '')) return at - 1;
  return words[end]?.kind === 'word' ? at : end;
}

function isTimePart(word: Word | undefined): boolean {
  return word !== undefined && (timeWords.has(word.key) || isTimeOrCount(word));
}

/** Over what commas, brackets or dashes enclose: Hikmet Hajiyev, a presidential aide, wrote. */
function findBeforeAside(words: readonly Word[], close: number, verb: number): Mention | undefined {
  // Sen. Ann Poe (D-Ohio), said: the comma closes nothing.
  if (words[close]?.key === ',' && words[close - 1]?.key === ')')
    return findBeforeAside(words, close - 1, verb);
  const opening = words[close]?.key === ')' ? '(' : words[close]?.key;
  let best: Mention | undefined;
  for (let at = close - 1; at > 0 && close - at < REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== words[verb]?.sentence) break;
    if (word.key !== opening || word.kind !== 'sign') continue;
    if (isRelativePronoun(words[at - 1])) return findRelative(words, at - 1);
    const mention = readBackward(words, at - 1);
    if (!mention || !isNameLike(words, mention) || followsPreposition(words, mention)) {
      if (opening === '(') return undefined;
      continue;
    }
    if (opening === '(' || isAside(words, at + 1) || isSpeakerNoun(words[mention.to - 1]?.key ?? ''))
      return isNamed(words, at + 1) ? mention : findBeforeApposition(words, mention);
    best ??= mention;
  }
  return best;
}

/** The mayor, *Ann Poe*, said: whether an aside is nothing but a name. */
function isNamed(words: readonly Word[], at: number): boolean {
  const name = readForward(words, at);
  return name !== undefined && words[name.to]?.key === ',' && isCapitalized(words, name);
}

/** *Ann Poe*, the mayor, who opposed it, said: a phrase that tells about the name before it gives way to the name. */
function findBeforeApposition(words: readonly Word[], mention: Mention): Mention {
  const comma = words[mention.from - 1];
  if (comma?.key !== ',' || comma.sentence !== words[mention.from]?.sentence) return mention;
  if (isCapitalized(words, mention)) return mention;
  const name = readBackward(words, mention.from - 2);
  if (!name || !isCapitalized(words, name) || !isNameLike(words, name)) return mention;
  return followsPreposition(words, name) || words[name.from - 1]?.key === ',' ? mention : name;
}

function isCapitalized(words: readonly Word[], { from, to }: Mention): boolean {
  return (
    words[from]?.capital === true && words[to - 1]?.capital === true && !determiners.has(words[from].key)
  );
}

/** Whether what follows a comma tells about the name before it. */
function isAside(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  return determiners.has(word.key) || prepositions.has(word.key) || isSpeakerNoun(word.key) || !word.capital;
}

function followsPreposition(words: readonly Word[], { from }: Mention): boolean {
  // As Ann Poe, the mayor, put it.
  if (words[from - 1]?.key === 'as' && words[from - 2]?.kind !== 'word') return false;
  return prepositions.has(words[from]?.key ?? '') || prepositions.has(words[from - 1]?.key ?? '');
}

/** “Who”, “which” or “that”, with whom it stands for: Ann Poe, the mayor, *who* said. */
function findRelative(words: readonly Word[], pronoun: number): Mention | undefined {
  const at = words[pronoun - 1]?.key === ',' ? pronoun - 2 : pronoun - 1;
  const word = words[at];
  if (word?.kind !== 'word' || word.sentence !== words[pronoun]?.sentence) return undefined;
  const phrase = readBackward(words, at);
  const person = phrase && words[pronoun]?.key === 'who' ? findLastName(words, phrase) : phrase;
  if (!person || !isSubject(words, person)) return undefined;
  return { from: pronoun, to: pronoun + 1, antecedent: findBeforeApposition(words, person) };
}

/** An attack on *Ann Poe*, who: the name that a preposition adds is nearer than what it is added to. */
function findLastName(words: readonly Word[], { from, to }: Mention): Mention {
  for (let at = to - 1; at > from; at--) {
    if (!prepositions.has(words[at]?.key ?? '')) continue;
    const last = { from: at + 1, to };
    return words[at]?.key !== 'of' && isCapitalized(words, last) ? last : { from, to };
  }
  return { from, to };
}

/** Whether a phrase can be somebody who speaks at all: neither an object nor a torn-off word. */
export function isSubject(words: readonly Word[], mention: Mention): boolean {
  const { from, to } = mention.antecedent ?? mention;
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last || last.possessive || last.kind !== 'word')
    return last?.kind === 'number' && to - from > 1;
  if (
    objectPronouns.has(last.key) ||
    prepositions.has(last.key) ||
    clauseWords.has(last.key) ||
    last.key === 'and'
  )
    return false;
  if (last.key === 'you' || last.key === 'we') return false;
  if (!first.capital && first.key.endsWith('ed') && !participleAdjectives.has(first.key)) return false;
  if (to - from === 1 && determiners.has(first.key)) return aloneDeterminers.has(first.key);
  if (determiners.has(last.key)) return false;
  if (indefinites.has(first.key)) return true;
  if (to - from === 1 && !first.capital && !subjectPronouns.has(first.key))
    return isSpeakerNoun(first.key) || first.key.endsWith('s');
  return isNameLike(words, mention) || determiners.has(first.key) || last.key.endsWith('s');
}

const participleAdjectives: ReadonlySet<string> = new Set(
  'retired embattled disgraced convicted accused exiled jailed ousted renowned noted united unidentified unnamed elected'.split(
    ' ',
  ),
);

const aloneDeterminers: ReadonlySet<string> = new Set(
  'one two three four five six seven eight nine ten another some many others those both several most few all'.split(
    ' ',
  ),
);

/** Whether a phrase names someone: a name, a pronoun, or a noun for people, bodies or documents. */
export function isNameLike(words: readonly Word[], mention: Mention): boolean {
  const { from, to } = mention.antecedent ?? mention;
  if (isCount(words, from, to)) return true;
  for (let at = from; at < to; at++) {
    const word = words[at];
    if (!word) continue;
    if (at > from && prepositions.has(word.key)) return false;
    if (word.possessive && to - at > 1) continue;
    if (word.key === 'there' || word.key === 'here') continue;
    if (subjectPronouns.has(word.key) || isSpeakerNoun(word.key) || courtesyTitles.has(word.key)) return true;
    if (!word.capital || word.kind !== 'word' || timeWords.has(word.key) || determiners.has(word.key))
      continue;
    if (!isSentenceOpening(words, at) || words[at + 1]?.capital) return true;
  }
  return false;
}

/** *Some* said; *many in the town* said; *four in 10* said; *73 percent of voters* said. */
function isCount(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first) return false;
  if (indefinites.has(first.key)) return true;
  const next = to - from > 1 ? words[from + 1] : undefined;
  if (first.key === 'those')
    return !next || prepositions.has(next.key) || next.key === 'close' || next.key === 'familiar';
  if (aloneDeterminers.has(first.key) && (!numerals.has(first.key) || !next))
    return !next || next.key === 'of' || next.key === 'in';
  if (first.kind !== 'number' && !numerals.has(first.key)) return false;
  return (
    next?.key === 'percent' ||
    (next?.key === 'in' && (words[from + 2]?.kind === 'number' || numerals.has(words[from + 2]?.key ?? '')))
  );
}

const indefinites: ReadonlySet<string> = new Set(['someone', 'somebody', 'everyone', 'everybody']);
const numerals: ReadonlySet<string> = new Set('one two three four five six seven eight nine ten'.split(' '));

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
    word.key.endsWith('ly')
  );
}

/**
 * Finds whom the sentence around `at` is about: its first noun phrase after what introduces it, if that names
 * someone.
 */
export function findSentenceSubject(words: readonly Word[], at: number): Mention | undefined {
  const sentence = words[at]?.sentence;
  let begin = at;
  while (begin > 0 && words[begin - 1]?.sentence === sentence && at - begin < REACH * 2) begin--;
  const first = skipOpening(words, begin, at);
  let start = skipOpening(words, skipIntroduction(words, first, at), at);
  let described: Mention | undefined;
  // “In Ames, Iowa, on Sunday, Mrs. Clinton”: what a comma follows still belongs to the introduction, unless what
  // comes then tells about it.
  for (let steps = 0; steps < 5; steps++) {
    const mention = readForward(words, start);
    if (mention && isSubjectName(words, mention, at)) {
      if (words[mention.to]?.key !== ',' || start === first) return described ?? mention;
      if (isAppositive(words, mention.to + 1)) described ??= mention;
    }
    const comma = start > first || described ? findComma(words, start, at) : -1;
    if (comma < 0) break;
    start = skipOpening(words, comma + 1, at);
  }
  return described;
}

/** Ann Poe, *the mayor*; Ann Poe, *who* came; Ann Poe, *43*. */
function isAppositive(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.kind === 'number') return words[at + 1]?.key === ',';
  return determiners.has(word.key) || word.key === 'who' || word.key === 'which' || isSpeakerNoun(word.key);
}

function isSubjectName(words: readonly Word[], mention: Mention, until: number): boolean {
  return mention.to <= until && isNameLike(words, mention) && isSubject(words, mention);
}

function skipOpening(words: readonly Word[], from: number, until: number): number {
  let start = from;
  while (start < until && isOpeningWord(words[start])) start++;
  return start;
}

function findComma(words: readonly Word[], from: number, until: number): number {
  for (let at = from; at < until && at - from < REACH; at++) if (words[at]?.key === ',') return at;
  return -1;
}

/** The subject of each sentence that names one, in order. */
export function listSentenceSubjects(words: readonly Word[]): Mention[] {
  const subjects: Mention[] = [];
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    if (next && next.sentence === word.sentence) continue;
    const mention = findSentenceSubject(words, at);
    if (mention) subjects.push(mention);
  }
  return subjects;
}

function isOpeningWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.kind === 'sign' ||
      (betweenWords.has(word.key) && !prepositions.has(word.key)) ||
      word.key === 'and' ||
      word.key === 'but' ||
      word.key === 'so' ||
      word.key === 'yet')
  );
}

/** Over “On Tuesday,” and “Asked about it,” to the clause that they introduce. */
function skipIntroduction(words: readonly Word[], start: number, until: number): number {
  const first = words[start];
  if (!first || !isIntroduction(words, start)) return start;
  for (let at = start + 1; at < until && at - start < REACH; at++) if (words[at]?.key === ',') return at + 1;
  return start;
}

function isIntroduction(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (prepositions.has(word.key) || clauseWords.has(word.key) || timeWords.has(word.key)) return true;
  // Ted Cruz, Beijing and Kelly are names.
  if (isTimePhrase(words, at)) return true;
  const next = words[at + 1];
  if (!next || next.capital || auxiliaries.has(next.key) || findCueVerb(next.key)?.form === 'past')
    return false;
  return word.key.endsWith('ing') || word.key.endsWith('ed') || word.key.endsWith('ly');
}

/** *A few days later*, Poe said; *Three years ago*, Poe said. */
function isTimePhrase(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at - from < 6 && isTimeOrCount(words[at])) at++;
  return words[at]?.key === ',' && timeWords.has(words[at - 1]?.key ?? '');
}

function isTimeOrCount(word: Word | undefined): boolean {
  if (!word) return false;
  return word.kind === 'number' || timeWords.has(word.key) || determiners.has(word.key) || word.key === 'few';
}

/** The nearest “he”, “she” or “they” before `at` that a verb follows, in its sentence. */
export function findNearPronoun(words: readonly Word[], at: number): Mention | undefined {
  const sentence = words[at]?.sentence;
  for (let from = at - 1; from >= 0 && at - from < REACH && words[from]?.sentence === sentence; from--) {
    const key = words[from]?.key;
    if (key === 'he' || key === 'she' || key === 'they') return { from, to: from + 1 };
  }
  return undefined;
}
