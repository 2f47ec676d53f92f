import {
  AUXILIARY,
  BE,
  BETWEEN,
  DETERMINER,
  is,
  NOUN_TOO,
  PREPOSITION,
  PRONOUN,
  SPEAKER,
} from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';

/** Whether the verb at `verb` is passive: Le Lan *was told*. */
export function isPassive(words: readonly Word[], verb: number): boolean {
  if (words[verb]?.cue?.form !== 'past') return false;
  if (isByAgent(words, verb)) return true;
  let at = verb - 1;
  while (verb - at < BETWEEN_MOST && isBetween(words[at])) at--;
  return words[at]?.kind === 'word' && is(words[at], BE);
}

// Was not yet once again told.
const BETWEEN_MOST = 5;

/** Poe *was quoted* as saying; some *could be heard* grousing; Poe *is said* to have called: the index of the passive. */
export function findHearing(words: readonly Word[], verb: number): number {
  let at = verb - 1;
  while (at > verb - 5 && (words[at]?.key === 'as' || words[at]?.key === 'to' || is(words[at], AUXILIARY)))
    at--;
  at = skipAgent(words, at);
  if (!hearings.has(words[at]?.key ?? '') || words[at]?.sentence !== words[verb]?.sentence) return -1;
  let be = at - 1;
  while (is(words[be], BETWEEN)) be--;
  return is(words[be], BE) ? at : -1;
}

// By the lawyers of both families.
const AGENT_MOST = 6;

/** Poe is alleged *by the board* to have said so: over who alleges it, back to the passive. */
function skipAgent(words: readonly Word[], end: number): number {
  if (words[end + 1]?.key !== 'to') return end;
  for (let at = end; at > 0 && end - at < AGENT_MOST && words[at]?.kind === 'word'; at--)
    if (words[at]?.key === 'by' && hearings.has(words[at - 1]?.key ?? '')) return at - 1;
  return end;
}

const hearings: ReadonlySet<string> = new Set(
  'quoted heard overheard reported said recorded filmed caught seen shown cited understood alleged claimed purported supposed believed rumored rumoured known expected set due'.split(
    ' ',
  ),
);

/** themes *embraced by* voters; not “said by phone”, “replied by pointing” */
function isByAgent(words: readonly Word[], verb: number): boolean {
  const agent = words[verb + 2];
  if (words[verb + 1]?.key !== 'by' || agent?.kind !== 'word') return false;
  return !neverPassive.has(words[verb]?.key ?? '') && !agent.key.endsWith('ing') && !means.has(agent.key);
}

const neverPassive: ReadonlySet<string> = new Set([
  'said',
  'spoke',
  'wrote',
  'added',
  'replied',
  'responded',
]);
const means: ReadonlySet<string> = new Set([
  'phone',
  'telephone',
  'email',
  'e-mail',
  'text',
  'letter',
  'saying',
]);

const articles: ReadonlySet<string> = new Set(['the', 'a', 'an', 'these', 'his', 'her', 'its', 'their']);
const gerundPrepositions: ReadonlySet<string> = new Set(['before', 'after', 'by', 'without']);

/** Whether a word that is a noun too is a verb where it stands. */
export function isVerbHere(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || word.possessive) return false;
  if (speech.has(word.key)) return speechObjects.has(words[at + 1]?.key ?? '');
  // A loving look; the accused.
  const form = word.cue?.form;
  if ((form === 'participle' || form === 'past') && articles.has(before?.key ?? '')) return false;
  if (word.key === 'put' || word.key === 'puts') return words[at + 1]?.key === 'it';
  // Poe termed it a mess; “in the strongest terms” has no verb.
  if (word.key === 'term' || word.key === 'terms') return termed.has(words[at + 1]?.key ?? '');
  // Needless to say, that is to say: nobody says so.
  if (before?.key === 'to' && notSubjects.has(words[at - 2]?.key ?? '')) return false;
  if (!is(word, NOUN_TOO)) return true;
  if (form === 'base' && (followsAuxiliary(words, at) || isAsked(words, at))) return true;
  if (!before || before.sentence !== word.sentence) return false;
  if (word.key.startsWith('point') && words[at + 1]?.key !== 'out') return false;
  if (form === 'participle' && gerundPrepositions.has(before.key)) return true;
  if (word.key === 'saying' && is(before, PREPOSITION)) return true;
  if (before.key === 'to' && form === 'base') return true;
  if (before.possessive || is(before, DETERMINER | PREPOSITION)) return false;
  // The early-voting states; his earlier remarks.
  if (before.key.endsWith('ing') && !before.capital && !is(before, SPEAKER | BETWEEN)) return false;
  // Rejecting claims that it was late, an aide left; not “Beijing claims that”.
  if (before.cue?.form === 'participle' && words[at - 2]?.sentence !== word.sentence) return false;
  if (form !== 'base' && former.has(before.key)) return false;
  // An aide rejected claims that it was late.
  if (form !== 'participle' && !before.capital && before.cue?.form === 'past') return false;
  // His May 14 email; the 27-year-old claims.
  if (before.kind === 'number') return before.key.includes('old');
  if (
    is(before, PRONOUN | AUXILIARY) ||
    before.kind !== 'word' ||
    before.key === 'who' ||
    before.key === 'to'
  )
    return true;
  if (form === 'base') return isPlural(before.key);
  const after = words[at + 1];
  // An aide with physical challenges.
  if (after?.key === '.' && form !== 'participle' && !before.capital && !is(before, SPEAKER)) return false;
  return !(
    after &&
    is(after, PREPOSITION) &&
    after.key !== 'for' &&
    after.key !== 'on' &&
    after.key !== 'in'
  );
}

const former: ReadonlySet<string> = new Set(['earlier', 'later', 'recent', 'previous']);

/** The crews, people; not “thunderous”, “press”. */
function isPlural(key: string): boolean {
  return key === 'people' || (key.endsWith('s') && !key.endsWith('ous') && !key.endsWith('ss'));
}

// Did the mayor of Port Ellery call.
const ASKED_MOST = 7;

/** *Did* the mayor *call* it so? An auxiliary opens the clause, and its verb comes after the subject. */
function isAsked(words: readonly Word[], verb: number): boolean {
  for (let at = verb - 2; at >= 0 && verb - at <= ASKED_MOST; at--) {
    const word = words[at];
    if (word?.kind !== 'word' || word.sentence !== words[verb]?.sentence) return false;
    if (!is(word, AUXILIARY) || is(word, BE)) continue;
    const before = words[at - 1];
    return !before || before.sentence !== word.sentence || before.kind !== 'word' || openers.has(before.key);
  }
  return false;
}

const openers: ReadonlySet<string> = new Set(
  'why how when where what who nor never neither once only not nowhere point'.split(' '),
);

const termed: ReadonlySet<string> = new Set(['it', 'him', 'her', 'them', 'this', 'that', 'the', 'such']);

const notSubjects: ReadonlySet<string> = new Set('needless strange sad suffice sorry safe fair'.split(' '));

/** Did not *call*, to publicly *claim*. */
function followsAuxiliary(words: readonly Word[], verb: number): boolean {
  let at = verb - 1;
  for (; verb - at < 4; at--) {
    const word = words[at];
    if (!isBetween(word)) break;
  }
  const word = words[at];
  if (!word || at === verb - 1 || word.sentence !== words[verb]?.sentence) return false;
  return word.key === 'to' || (is(word, AUXILIARY) && !is(word, BE));
}

/** Lee spoke *of* “…”; not “Lee spoke to reporters”. */
const speech: ReadonlySet<string> = new Set(
  'speak speaks spoke spoken speaking talk talks talked talking'.split(' '),
);
const speechObjects: ReadonlySet<string> = new Set(['of', 'about', 'out']);

/** What may stand between a subject and its verb: Lee *also quietly* said. */
export function isBetween(word: Word | undefined): boolean {
  return word !== undefined && (is(word, BETWEEN) || isAdverb(word));
}

export function isAdverb(word: Word): boolean {
  return (
    word.kind === 'word' &&
    !word.capital &&
    word.key.length > 4 &&
    word.key.endsWith('ly') &&
    !notAdverbs.has(word.key)
  );
}

const notAdverbs: ReadonlySet<string> = new Set(
  'family assembly ally supply reply daily weekly monthly quarterly yearly elderly friendly deadly costly lonely ugly'.split(
    ' ',
  ),
);
