import { isNameLike } from '../grammar/can-speak.ts';
import { type Mention, readBackward, readForward } from '../grammar/phrases.ts';
import { findSentenceSubject } from '../grammar/sentence-subjects.ts';
import { findSubjectBefore, skipBetween } from '../grammar/subjects.ts';
import { findHearing, isPassive, isVerbHere } from '../grammar/verbs.ts';
import { charging } from '../languages/en/factuality.ts';
import { BE, CLAUSE, is, NOUN_TOO, PREPOSITION, TIME } from '../languages/en/lexicon.ts';
import { clauseWords, irregularPasts, joiningWords, prepositions } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { findInverted, REACH } from './attribution-after.ts';

/** The subject of a verb in any form: a participle or an infinitive has that of the clause it belongs to. */
export function findSubjectOf(
  words: readonly Word[],
  verb: number,
  form = words[verb]?.cue?.form,
): Mention | undefined {
  // Accused of *having called* it so.
  if (words[verb - 1]?.key === 'having') return findSubjectOf(words, verb - 1, 'participle');
  const at = skipBetween(words, verb - 1);
  const before = words[at];
  const hearing = findHearing(words, verb);
  if (hearing >= 0) return findSubjectBefore(words, hearing);
  const infinitive = form === 'base' && before?.key === 'to';
  if (form !== 'participle' && !infinitive && !isConjunction(before)) return findSubjectBefore(words, verb);
  if (form !== 'participle' && !infinitive && before?.key === ',') {
    const mention = findSubjectBefore(words, verb);
    if (mention) return mention;
  }
  if (form === 'participle' && at < verb - 1 && isAuxiliaryBetween(words, at, verb))
    return findSubjectBefore(words, verb);
  if (
    form === 'participle' &&
    before?.kind === 'word' &&
    !isConjunction(before) &&
    !is(before, PREPOSITION)
  ) {
    const mention = findSubjectBefore(words, verb);
    if (mention && words[mention.from - 1]?.key === 'with') return mention;
  }
  // A video of *him* saying so.
  if (form === 'participle' && at === verb - 1 && heardPronouns.has(before?.key ?? ''))
    return { from: at, to: verb };
  const told =
    form === 'participle'
      ? (findHeard(words, at) ?? findBlamed(words, at) ?? findCharged(words, at, verb))
      : undefined;
  if (told) return told;
  const accompanying = findAccompanying(words, at);
  if (accompanying) return accompanying;
  const tried = infinitive
    ? findTried(words, at - 1)
    : form === 'participle'
      ? findKept(words, at)
      : undefined;
  if (tried) return tried;
  const pronoun = findNearPronoun(words, at);
  return (
    findGoverning(words, at) ??
    (pronoun && beginsClause(words, pronoun) ? pronoun : undefined) ??
    findDoer(words, verb) ??
    pronoun
  );
}

export const heardPronouns: ReadonlySet<string> = new Set(['him', 'her', 'them']);

function isConjunction(word: Word | undefined): boolean {
  return word?.key === ',' || joiningWords.has(word?.key ?? '');
}

function isAuxiliaryBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++)
    if (['is', 'was', 'are', 'were', 'been', "'s", "'re", "'m", 'am'].includes(words[at]?.key ?? ''))
      return true;
  return false;
}

/** Poe recalled *Lee* telling her; Poe quoted *Lee* as saying */
function findHeard(words: readonly Word[], before: number): Mention | undefined {
  const end = words[before]?.key === 'as' ? before - 1 : before;
  const mention = readBackward(words, end);
  if (!mention || !isNameLike(words, mention)) return undefined;
  return recalling.has(words[mention.from - 1]?.key ?? '') ? mention : undefined;
}

const recalling: ReadonlySet<string> = new Set(
  'recalled recalls remembered remembers heard hears quoted quotes quoting cited cites showed shows filmed recorded overheard saw had has imagine'.split(
    ' ',
  ),
);

/** Lee accused *Poe* of calling it a mess */
function findCharged(words: readonly Word[], before: number, verb: number): Mention | undefined {
  if (words[before]?.key !== 'of' || words[verb]?.key === 'asking') return undefined;
  const mention = readBackward(words, before - 1);
  return mention && isNameLike(words, mention) && charging.has(words[mention.from - 1]?.key ?? '')
    ? mention
    : undefined;
}

/** Lee criticized *Poe* for calling it a mess */
function findBlamed(words: readonly Word[], before: number): Mention | undefined {
  if (words[before]?.key !== 'for') return undefined;
  const mention = readBackward(words, before - 1);
  if (!mention || !isNameLike(words, mention)) return undefined;
  const verb = mention.from - 1;
  return words[verb]?.cue?.sense === 'naming' && isVerbHere(words, verb) ? mention : undefined;
}

/** …, with *Lee* taking to the air to call it “a mess” */
function findAccompanying(words: readonly Word[], end: number): Mention | undefined {
  for (let at = end; at > 1 && end - at < 12 && words[at]?.kind === 'word'; at--) {
    if (words[at]?.key !== 'with' || words[at - 1]?.key !== ',') continue;
    const mention = readForward(words, at + 1);
    return mention && isNameLike(words, mention) && words[mention.to]?.key.endsWith('ing')
      ? mention
      : undefined;
  }
  return undefined;
}

/** *Lee* refused to say; *Lee* went on to say: the subject of the verb that takes the infinitive. */
function findTried(words: readonly Word[], at: number): Mention | undefined {
  const verb = words[at]?.key === 'on' ? at - 1 : at;
  const key = words[verb]?.key ?? '';
  if (words[verb]?.capital || !(key.endsWith('ed') || irregularPasts.has(key))) return undefined;
  const mention = findSubjectBefore(words, verb);
  return mention && isNameLike(words, mention) ? mention : undefined;
}

/** *Lee* kept asking */
function findKept(words: readonly Word[], at: number): Mention | undefined {
  if (!lasting.has(words[at]?.key ?? '')) return undefined;
  const mention = findSubjectBefore(words, at);
  return mention && isNameLike(words, mention) ? mention : undefined;
}

const lasting: ReadonlySet<string> = new Set(
  'kept keeps keep began begins started starts stopped stops continued continues'.split(' '),
);

/** The subject of the last finite cue before `from` in its sentence. */
function findGoverning(words: readonly Word[], from: number): Mention | undefined {
  const sentence = words[from]?.sentence;
  for (let at = from; at >= 0 && from - at < REACH && words[at]?.sentence === sentence; at--) {
    const word = words[at];
    const verb = word?.cue;
    if (
      !word ||
      !verb ||
      verb.form === 'participle' ||
      verb.sense === 'thinking' ||
      word.capital ||
      !isVerbHere(words, at) ||
      isPassive(words, at)
    )
      continue;
    if (words[at - 1]?.key === 'to') continue;
    const inverted = followsQuotation(words, at) ? findInverted(words, at)?.mention : undefined;
    if (inverted) return inverted;
    const mention = findSubjectBefore(words, at);
    if (mention && isObjectNoun(words, at, mention)) continue;
    if (mention && !isReported(words, mention) && !isRelative(words, mention))
      return mention.antecedent && isMainSubject(words, mention.antecedent, from)
        ? mention.antecedent
        : mention;
  }
  return undefined;
}

function followsQuotation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.kind === 'quotation' || (before?.key === ',' && words[at - 2]?.kind === 'quotation');
}

/** *Ann Poe*, who spoke late, went home, saying: what follows the relative clause belongs to the sentence's subject. */
function isMainSubject(words: readonly Word[], { from }: Mention, at: number): boolean {
  return findSentenceSubject(words, at)?.from === from;
}

/** In a pair of evening *tweets*; given his campaign *promises*: a noun that a preposition governs, and no verb. */
export function isObjectNoun(words: readonly Word[], verb: number, { from, to }: Mention): boolean {
  const before = words[from - 1]?.key ?? '';
  if (!is(words[verb], NOUN_TOO) || words[to - 1]?.capital) return false;
  return before === 'given' || (prepositions.has(before) && !clauseWords.has(before));
}

/** said on Monday that *they* rejected it, told Poe that *they* had: what is reported of others. */
export function isReported(words: readonly Word[], { from }: Mention): boolean {
  let at = from - 1;
  const most = words[at]?.key === 'that' ? 6 : 1;
  if (most > 1) at--;
  for (const last = at; last - at < most && words[at]?.kind === 'word'; at--) {
    const cue = words[at];
    if (cue?.sentence !== words[from]?.sentence) return false;
    if (cue?.cue?.sense === 'saying' && isVerbHere(words, at)) return true;
  }
  return false;
}

/** videos *he* calls news; what *he* called a mess: a clause that only tells about a noun. */
export function isRelative(words: readonly Word[], { from }: Mention): boolean {
  const before = words[from - 1];
  return before !== undefined && before.sentence === words[from]?.sentence && relatives.has(before.key);
}

const relatives: ReadonlySet<string> = new Set([
  'who',
  'whom',
  'which',
  'what',
  'how',
  'where',
  'when',
  'why',
  'if',
  'whether',
]);

/** The nearest “he”, “she” or “they” before `at` that a verb follows, in its sentence. */
function findNearPronoun(words: readonly Word[], at: number): Mention | undefined {
  const sentence = words[at]?.sentence;
  for (let from = at - 1; from >= 0 && at - from < REACH && words[from]?.sentence === sentence; from--) {
    const key = words[from]?.key;
    if (key === 'he' || key === 'she' || key === 'they') return { from, to: from + 1 };
  }
  return undefined;
}

/** though *he* said; as *he* keeps talking; not “rumors *he* was planning”. */
function beginsClause(words: readonly Word[], { from }: Mention): boolean {
  const before = words[from - 1];
  if (!before || before.kind === 'sign') return true;
  return (is(before, CLAUSE) && !relatives.has(before.key)) || is(before, TIME) || before.key === 'and';
}

/** The sentence’s subject, unless it stands for nothing: it was left to Poe to say. */
function findDoer(words: readonly Word[], verb: number): Mention | undefined {
  const mention = findSentenceSubject(words, verb);
  const isEmpty = mention && words[mention.from]?.key === 'it' && is(words[mention.to], BE);
  return isEmpty ? undefined : mention;
}
