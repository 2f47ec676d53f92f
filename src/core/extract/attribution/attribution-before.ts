import { isNameLike, isSubject } from '../grammar/can-speak.ts';
import { type Mention, readForward, readOwner } from '../grammar/phrases.ts';
import { findSubjectBefore } from '../grammar/subjects.ts';
import { isPassive, isVerbHere } from '../grammar/verbs.ts';
import { findCueVerb, isNounToo } from '../languages/en/cues.ts';
import { explaining } from '../languages/en/labels.ts';
import { AUXILIARY, BE, CLAUSE, is, PREPOSITION, SAYING, TIME } from '../languages/en/lexicon.ts';
import { takes } from '../languages/en/verbs.ts';
import type { Word } from '../tagging/words.ts';
import { findAccording, findInverted, REACH } from './attribution-after.ts';
import type { Found } from './found.ts';
import { isNamedSo, isReduced } from './naming-passives.ts';
import { findSubjectOf, heardPronouns, isObjectNoun, isRelative, isReported } from './verb-subjects.ts';

// What is called something stands between “called” and the words; farther off they are the object of something else. The
// longest accusation in the sample articles has 15 words between; any bound from 14 on serves the tuning articles as well.
const NAMING_REACH = 20;

/** The last cue before a quotation in its sentence; a verb of thought only where none of saying is. */
export function findBefore(words: readonly Word[], quotation: number): Found | undefined {
  const sentence = words[quotation]?.sentence;
  const beginsClause = is(words[quotation + 1], AUXILIARY);
  const carriesOn = findCarryingOn(words, quotation);
  if (carriesOn) return carriesOn;
  const called = findCalled(words, quotation);
  if (called) return called;
  let weak: Found | undefined;
  let reports = false;
  let isDoubtful = false;
  let nearer: Found | undefined;
  for (let at = quotation - 1; at >= 0 && quotation - at < REACH; at--) {
    const word = words[at];
    if (!word || word.sentence !== sentence) break;
    // “…, the “Arab Spring” was”: the quoted words begin a clause of their own.
    if (beginsClause && word.key === ',' && quotation - at < 4 && !isSpeech(words[at - 1])) break;
    if (word.key === 'that' && !isDemonstrative(words, at, quotation)) {
      reports = true;
      weak ??= findUnknownCue(words, at - 1);
    }
    if (word.key === 'according') {
      const found = findAccording(words, at);
      // “said that according to its count …”: the speaker stands before.
      if (found && words[at - 1]?.key === 'that') weak ??= found;
      else if (found) return weak ?? found;
    }
    const owned = words[quotation - 1]?.key === 'as' ? undefined : findOwned(words, at);
    if (owned && isCapitalName(words, owned.mention)) return owned;
    weak ??= owned;
    const verb = word.cue;
    if (!verb || (word.capital && !opensPassive(words, at)) || !isVerbHere(words, at)) continue;
    if (verb.sense === 'naming' && quotation - at > NAMING_REACH && !reports) continue;
    if (verb.sense === 'thinking' && isClauseBetween(words, at, quotation)) continue;
    if (takes(word.key, 'pause') && !isPause(words, at, quotation)) continue;
    const inserted = findInserted(words, at);
    if (inserted) return inserted;
    const mention =
      isPassive(words, at) || isReduced(words, at, quotation)
        ? findAgent(words, at, quotation)
        : findSubjectOf(words, at);
    if (!mention) continue;
    if (!isHeard(words, mention, at)) {
      if (!(isSurelyVerb(word.key) || isNameLike(words, mention))) continue;
      if (isObjectNoun(words, at, mention) || isNamedSo(words, at, mention, quotation)) continue;
    }
    if (mention.antecedent && isRelativeOver(words, at, quotation)) continue;
    // Pressed Poe to explain his *claim* that it was “late”: the claim is nearer, and its owner's.
    if (weak && explaining.has(word.key) && words[at - 1]?.key === 'to') return weak;
    if (isSpent(words, mention, at, quotation)) return undefined;
    const found = { mention: findAfterRelative(words, mention, at, quotation), verb: at, length: 1 };
    if (isUnsure(words, mention, at)) {
      isDoubtful = true;
      if (ofNoun.has(words[mention.from - 1]?.key ?? '')) nearer ??= found;
      continue;
    }
    if (verb.sense !== 'thinking' && !isEmbedded(words, found))
      return nearer ?? (weak && isEmbedded(words, weak) ? { ...found, inner: weak } : found);
    weak ??= found;
  }
  return isDoubtful ? undefined : weak;
}

/** *Continued* that “…”, *continued* on Monday: “…”; not “continued despite “warnings””. */
function isPause(words: readonly Word[], verb: number, quotation: number): boolean {
  const next = words[verb + 1]?.key;
  return (
    verb + 1 === quotation || next === 'that' || next === 'with' || words[quotation - 1]?.kind === 'sign'
  );
}

/** Poe *called* a report of boats “in the harbor” a “distortion”: behind another quotation an article goes back to the naming. */
function findCalled(words: readonly Word[], quotation: number): Found | undefined {
  const article = words[quotation - 1]?.key;
  if ((article !== 'a' && article !== 'an') || words[quotation - 2]?.kind !== 'quotation') return undefined;
  for (let verb = quotation - 3; verb >= 0 && quotation - verb < REACH; verb--) {
    if (words[verb]?.sentence !== words[quotation]?.sentence) return undefined;
    if (words[verb]?.cue?.sense !== 'naming' || !isVerbHere(words, verb)) continue;
    const mention = findSubjectBefore(words, verb);
    return mention && isNameLike(words, mention) ? { mention, verb, length: 1 } : undefined;
  }
  return undefined;
}

/** …, the mayor said, *adding*, “this boat” would do. */
function isSpeech(word: Word | undefined): boolean {
  return word?.cue?.sense === 'saying';
}

/** Poe *went on*, “…” */
function findCarryingOn(words: readonly Word[], quotation: number): Found | undefined {
  const pause = words[quotation - 1]?.key;
  if ((pause !== ',' && pause !== ':') || words[quotation - 2]?.key !== 'on') return undefined;
  const verb = quotation - 3;
  if (words[verb]?.key !== 'went' && words[verb]?.key !== 'goes') return undefined;
  const mention = findSubjectBefore(words, verb);
  return mention && isNameLike(words, mention) ? { mention, verb, length: 2 } : undefined;
}

/** He liked the plan, *but the board* found it “late”: another clause begins before the words. */
function isClauseBetween(words: readonly Word[], verb: number, quotation: number): boolean {
  for (let at = verb + 1; at < quotation - 1; at++)
    if (words[at]?.key === ',' && joining.has(words[at + 1]?.key ?? '')) return true;
  return false;
}

const joining: ReadonlySet<string> = new Set('but and while though although because so yet when'.split(' '));

/** *Ann Poe*, who called it “late,” told the board to “go”: behind the relative clause whom it tells about speaks. */
function findAfterRelative(
  words: readonly Word[],
  mention: Mention,
  verb: number,
  quotation: number,
): Mention {
  if (!mention.antecedent) return mention;
  for (let at = quotation - 2; at > verb; at--) {
    const word = words[at];
    const next = words[at + 1];
    if (word?.kind !== 'quotation' || word.ending !== ',' || next?.kind !== 'word') continue;
    if (next.key !== 'and' && next.key !== 'or') return mention.antecedent;
  }
  return mention;
}

/** Aides, who had called him out, *could* “go”: the clause that tells about them is over before the words. */
function isRelativeOver(words: readonly Word[], verb: number, quotation: number): boolean {
  for (let at = verb + 1; at < quotation - 1; at++)
    if (words[at]?.key === ',' && is(words[at + 1], AUXILIARY)) return true;
  return false;
}

/** Poe passed *that* “old” hall: it points at a noun and begins no clause. */
function isDemonstrative(words: readonly Word[], that: number, quotation: number): boolean {
  const next = words[quotation + 1];
  return (
    that === quotation - 1 &&
    next?.kind === 'word' &&
    next.sentence === words[quotation]?.sentence &&
    !is(next, AUXILIARY | PREPOSITION | CLAUSE) &&
    next.key !== 'and' &&
    !next.cue
  );
}

/** The board *recognized* that it was “late”: a verb that takes “that” reports, whatever verb it is. */
function findUnknownCue(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  if (!word?.key.endsWith('ed') || word.capital || word.cue) return undefined;
  if (is(words[at - 1], BE)) return undefined;
  const mention = findSubjectBefore(words, at);
  return mention && isNameLike(words, mention) ? { mention, verb: at, length: 1 } : undefined;
}

/** the mayor’s recent *claim* that the plan is “a mess”; his *claim* is that; the *claim* of the mayor that */
function findOwned(words: readonly Word[], noun: number): Found | undefined {
  if (!is(words[noun], SAYING)) return undefined;
  const that = is(words[noun + 1], BE) ? noun + 2 : noun + 1;
  if (words[that]?.key !== 'that') return findGivenBy(words, noun);
  for (let at = noun - 1; at >= noun - 4; at--) {
    const word = words[at];
    if (word?.kind !== 'word' || word.sentence !== words[noun]?.sentence) return undefined;
    const mention = readOwner(words, at);
    if (mention)
      return isNameLike(words, mention) || mention.to - mention.from === 1
        ? { mention, verb: noun, length: 1 }
        : undefined;
    if (is(word, PREPOSITION | CLAUSE | AUXILIARY)) return undefined;
  }
  return undefined;
}

/** the *claim* of the mayor that the plan is “a mess”; a *statement* by Ann Poe that */
function findGivenBy(words: readonly Word[], noun: number): Found | undefined {
  if (!givers.has(words[noun + 1]?.key ?? '')) return undefined;
  const mention = readForward(words, noun + 2);
  return mention && words[mention.to]?.key === 'that' && isNameLike(words, mention)
    ? { mention, verb: noun, length: 1 }
    : undefined;
}

const givers: ReadonlySet<string> = new Set(['of', 'by', 'from']);

/** A video of *him* saying so. */
function isHeard(words: readonly Word[], { from, to }: Mention, verb: number): boolean {
  return from === verb - 1 && to === verb && heardPronouns.has(words[from]?.key ?? '');
}

/** “We left,” Poe said, hours *after* “a field” was found: the cue has its words, and a side clause tells of others. */
function isSpent(words: readonly Word[], { from }: Mention, verb: number, quotation: number): boolean {
  const before = words[from - 1]?.key === ',' ? words[from - 2] : words[from - 1];
  if (before?.kind !== 'quotation' || before.sentence !== words[verb]?.sentence) return false;
  if (words[quotation - 1]?.kind === 'sign') return false;
  for (let at = verb + 1; at < quotation; at++) {
    const opens = words[at - 1]?.key === ',' || is(words[at - 1], TIME);
    if (opens && sideClauses.has(words[at]?.key ?? '')) return true;
  }
  return false;
}

const sideClauses: ReadonlySet<string> = new Set(['after', 'before', 'when', 'since', 'until', 'once']);

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
  if (words[at - 1]?.key !== ',' || !takes(words[at]?.key ?? '', 'alone')) return undefined;
  const found = findInverted(words, at);
  const next = found && words[found.mention.to];
  return next?.key === ',' || next?.key === ':' ? found : undefined;
}

// “Lee, whom he called …”, “what she describes as …”: measured newspaper by newspaper, the pronoun was whom readers named
// in half of these, and somebody that the sentence names before in the others.
function isUnsure(words: readonly Word[], mention: Mention, verb: number): boolean {
  return words[verb]?.cue?.sense === 'naming' && isThirdPerson(words, mention) && isRelative(words, mention);
}

/** Lee said she met Poe, *whom* she called “late”: the pronoun is nearer than whom the sentence begins with. */
const ofNoun: ReadonlySet<string> = new Set(['whom', 'which']);

function isThirdPerson(words: readonly Word[], { from, to }: Mention): boolean {
  return to - from === 1 && thirdPersons.has(words[from]?.key ?? '');
}

const thirdPersons: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it']);

/** “Cross said he called it”: the pronoun is the speaker that an earlier cue names. */
function isEmbedded(words: readonly Word[], { mention }: Found): boolean {
  return isThirdPerson(words, mention) && isReported(words, mention);
}

/** *Described* by Poe as “late”, the plan failed. */
function opensPassive(words: readonly Word[], at: number): boolean {
  return words[at - 1]?.sentence !== words[at]?.sentence && isPassive(words, at);
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
