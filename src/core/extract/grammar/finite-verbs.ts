import { commonBases, commonFinites, commonPasts, nounVerbs } from '../languages/en/common-verbs.ts';
import {
  AUXILIARY,
  BETWEEN,
  DETERMINER,
  is,
  NOUN_TOO,
  OBJECT_PRONOUN,
  PREPOSITION,
} from '../languages/en/lexicon.ts';
import { irregularPasts } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import { isAdverb } from './verbs.ts';

/**
 * Whether the word at `at` can be the finite verb of a clause whose subject begins at `from`. `strict` takes only what can
 * hardly be a participle or a noun there.
 */
export function isFiniteVerb(words: readonly Word[], at: number, from: number, strict: boolean): boolean {
  const word = words[at];
  if (!word || word.capital || word.possessive) return false;
  const before = words[skipAdverbs(words, at - 1, from)];
  if (is(word, AUXILIARY)) return !nonFinite.has(word.key) && before?.key !== 'and' && before?.key !== 'or';
  if (!before || before.kind === 'sign' || !canEndSubject(before)) return false;
  if (relativePronouns.has(before.key) && at - 1 > from)
    return !is(word, DETERMINER) && !subjects.has(word.key);
  const next = words[at + 1];
  // Towns *like* Northport.
  if (is(word, PREPOSITION)) return subjects.has(before.key);
  if (isPast(word)) return !strict || subjects.has(before.key) || before.capital || isObjectStart(next);
  const form = word.cue?.form;
  const isAmbiguous = is(word, NOUN_TOO) || nounVerbs.has(word.key);
  if (commonFinites.has(word.key) || (form === 'finite' && !is(word, NOUN_TOO)))
    return !isAmbiguous || subjects.has(before.key) || isObjectStart(next) || (!strict && !isPlural(before));
  if (!commonBases.has(word.key) && form !== 'base')
    return isRegular(word) && isVerbByPlace(before, next, strict);
  if (plurals.has(before.key)) return true;
  // The laws around the quay *favor* the owner: the noun before it need not be the subject's.
  return isObjectStart(next) ? isPlural(before) || !strict : isPlural(before) && !isAmbiguous;
}

/** Pronouns that a verb follows. */
const subjects: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i', 'it', 'you', 'there']);

/** The crew who *live* there: what follows them is a verb, whatever it looks like, or a subject. */
const relativePronouns: ReadonlySet<string> = new Set(['who', 'which']);

const nonFinite: ReadonlySet<string> = new Set(['be', 'been', 'being']);

function isPast({ key }: Word): boolean {
  return (key.endsWith('ed') && key.length > 4) || irregularPasts.has(key) || commonPasts.has(key);
}

/** Any verb in -s after a pronoun or between nouns: it *sails*, the idea *emboldens* them. */
function isVerbByPlace(before: Word, next: Word | undefined, strict: boolean): boolean {
  return subjects.has(before.key) || (!strict && !isPlural(before) && isObjectStart(next));
}

function isRegular({ key }: Word): boolean {
  return key.endsWith('s') && !key.endsWith('ss');
}

function skipAdverbs(words: readonly Word[], from: number, until: number): number {
  let at = from;
  while (at > until) {
    const word = words[at];
    if (!word || !((is(word, BETWEEN) && !is(word, DETERMINER)) || isAdverb(word))) break;
    at--;
  }
  return at;
}

function canEndSubject(word: Word): boolean {
  return !(
    (is(word, DETERMINER) && !aloneDeterminers.has(word.key)) ||
    is(word, PREPOSITION | OBJECT_PRONOUN | AUXILIARY) ||
    word.key === 'and' ||
    word.possessive
  );
}

/** *This* shows; *many* leave. */
const aloneDeterminers: ReadonlySet<string> = new Set(
  'this some many most both few all one another each'.split(' '),
);

function isPlural({ key, capital }: Word): boolean {
  return plurals.has(key) || (!capital && key.endsWith('s') && !key.endsWith('ss') && key.length > 3);
}

const plurals: ReadonlySet<string> = new Set(
  'they we i you people children men women police most many'.split(' '),
);

/** The *ferry*, *to* sail, *it*: what stands after a verb and seldom after a noun. */
function isObjectStart(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (is(word, DETERMINER) || objectStarts.has(word.key) || word.kind === 'number' || word.capital)
  );
}

const objectStarts: ReadonlySet<string> = new Set(
  'to it him her them that more up out off back down how why what whether'.split(' '),
);
