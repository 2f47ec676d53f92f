import { type Found, findAccording, findInverted, REACH } from './attribution-after.ts';
import { findCueVerb, isNounToo, isSaying } from './lexicon/cues.ts';
import {
  auxiliaries,
  beForms,
  clauseWords,
  irregularPasts,
  prepositions,
  timeWords,
} from './lexicon/words.ts';
import { type Mention, readForward, readOwner } from './phrases.ts';
import {
  findNearPronoun,
  findSentenceSubject,
  findSubjectBefore,
  isNameLike,
  isSubject,
  skipBetween,
} from './subjects.ts';
import { findHearing, isPassive, isVerbHere } from './verbs.ts';
import type { Word } from './words.ts';

// What is called something stands between “called” and the words; farther off they are the object of something else.
const NAMING_REACH = 20;

/** The last cue before a quotation in its sentence; a verb of thought only where none of saying is. */
export function findBefore(words: readonly Word[], quotation: number): Found | undefined {
  const sentence = words[quotation]?.sentence;
  const beginsClause = auxiliaries.has(words[quotation + 1]?.key ?? '');
  let weak: Found | undefined;
  let reports = false;
  for (let at = quotation - 1; at >= 0 && quotation - at < REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== sentence) break;
    // “…, the “Arab Spring” was”: the quoted words begin a clause of their own.
    if (beginsClause && word.key === ',' && quotation - at < 4) break;
    if (word.key === 'that') reports = true;
    if (word.key === 'according') {
      const found = findAccording(words, at);
      // “said that according to its count …”: the speaker stands before.
      if (found && words[at - 1]?.key === 'that') weak ??= found;
      else if (found) return weak ?? found;
    }
    const owned = words[quotation - 1]?.key === 'as' ? undefined : findOwned(words, at);
    if (owned && isCapitalName(words, owned.mention)) return owned;
    weak ??= owned;
    const verb = findCueVerb(word.key);
    if (!verb || word.capital || !isVerbHere(words, at)) continue;
    if (verb.sense === 'naming' && quotation - at > NAMING_REACH && !reports) continue;
    const inserted = findInserted(words, at);
    if (inserted) return inserted;
    const mention = isPassive(words, at) ? findAgent(words, at, quotation) : findSubjectOf(words, at);
    if (!mention || !(isSurelyVerb(word.key) || isNameLike(words, mention))) continue;
    const found = { mention, verb: at, length: 1 };
    if (verb.sense !== 'thinking' && !isEmbedded(words, found)) return found;
    weak ??= found;
  }
  return weak;
}

/** the mayor’s recent *claim* that the plan is “a mess” */
function findOwned(words: readonly Word[], noun: number): Found | undefined {
  if (!isSaying(words[noun]?.key ?? '') || words[noun + 1]?.key !== 'that') return undefined;
  for (let at = noun - 1; at >= noun - 4; at--) {
    const word = words[at];
    if (word?.kind !== 'word' || word.sentence !== words[noun]?.sentence) return undefined;
    const mention = readOwner(words, at);
    if (mention)
      return isNameLike(words, mention) || mention.to - mention.from === 1
        ? { mention, verb: noun, length: 1 }
        : undefined;
    if (prepositions.has(word.key) || clauseWords.has(word.key) || auxiliaries.has(word.key))
      return undefined;
  }
  return undefined;
}

function isCapitalName(words: readonly Word[], { from, to }: Mention): boolean {
  return words[from]?.capital === true || to - from > 1;
}

/**
 * Whether a word says by itself that its subject speaks, whatever noun that is: the narrator *continues*. Beside “her
 * recovered *emails*” and “a snappy *retort*” only a name will do.
 */
function isSurelyVerb(key: string): boolean {
  const verb = findCueVerb(key);
  if (!verb || isNounToo(key)) return false;
  return verb.sense === 'saying'
    ? verb.form === 'past' || verb.form === 'finite'
    : verb.sense === 'naming' && verb.form === 'past';
}

/** The plan, *said Poe*, was “a mess”; In short, *explained the mayor*: “…” */
function findInserted(words: readonly Word[], at: number): Found | undefined {
  if (words[at - 1]?.key !== ',' || !speaksAlone.has(words[at]?.key ?? '')) return undefined;
  const found = findInverted(words, at);
  const next = found && words[found.mention.to];
  return next?.key === ',' || next?.key === ':' ? found : undefined;
}

// What follows these verbs is never whom the words were said to, as it may be after “told” or “asked”.
const speaksAlone: ReadonlySet<string> = new Set(
  (
    'said says say added adds explained explains wrote writes noted notes argued argues insisted insists claimed claims recalled ' +
    'recalls conceded concedes admitted admits acknowledged continued concluded declared quipped joked observed observes remarked ' +
    'suggested stated states'
  ).split(' '),
);

/** “Cross said he called it”: the pronoun is the speaker that an earlier cue names. */
function isEmbedded(words: readonly Word[], { mention }: Found): boolean {
  const key = words[mention.from]?.key;
  if (mention.to - mention.from !== 1 || (key !== 'he' && key !== 'she' && key !== 'they' && key !== 'it'))
    return false;
  return isReported(words, mention);
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
    !prepositions.has(before.key)
  ) {
    const mention = findSubjectBefore(words, verb);
    if (mention && words[mention.from - 1]?.key === 'with') return mention;
  }
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

/** The sentence’s subject, unless it stands for nothing: it was left to Poe to say. */
function findDoer(words: readonly Word[], verb: number): Mention | undefined {
  const mention = findSentenceSubject(words, verb);
  const isEmpty = mention && words[mention.from]?.key === 'it' && beForms.has(words[mention.to]?.key ?? '');
  return isEmpty ? undefined : mention;
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

/** though *he* said; as *he* keeps talking; not “rumors *he* was planning”. */
function beginsClause(words: readonly Word[], { from }: Mention): boolean {
  const before = words[from - 1];
  if (!before || before.kind === 'sign') return true;
  return (
    (clauseWords.has(before.key) && !relatives.has(before.key)) ||
    timeWords.has(before.key) ||
    before.key === 'and'
  );
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
    if (mention && !isReported(words, mention) && !isRelative(words, mention))
      return mention.antecedent && isMainSubject(words, mention.antecedent, from)
        ? mention.antecedent
        : mention;
  }
  return undefined;
}

/** *Ann Poe*, who spoke late, went home, saying: what follows the relative clause belongs to the sentence's subject. */
function isMainSubject(words: readonly Word[], { from }: Mention, at: number): boolean {
  return findSentenceSubject(words, at)?.from === from;
}

/** said on Monday that *they* rejected it, told Poe that *they* had: what is reported of others. */
function isReported(words: readonly Word[], { from }: Mention): boolean {
  let at = from - 1;
  const most = words[at]?.key === 'that' ? 6 : 1;
  if (most > 1) at--;
  for (const last = at; last - at < most && words[at]?.kind === 'word'; at--) {
    const cue = words[at];
    if (cue?.sentence !== words[from]?.sentence) return false;
    if (findCueVerb(cue?.key ?? '')?.sense === 'saying' && isVerbHere(words, at)) return true;
  }
  return false;
}

/** videos *he* calls news; what *he* called a mess: a clause that only tells about a noun. */
function isRelative(words: readonly Word[], { from }: Mention): boolean {
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

function followsQuotation(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return before?.kind === 'quotation' || (before?.key === ',' && words[at - 2]?.kind === 'quotation');
}
