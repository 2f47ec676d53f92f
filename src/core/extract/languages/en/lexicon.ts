import { courtesyTitles } from '../../../text/english/titles.ts';
import { type CueVerb, findCueVerb, nounForms, sayings } from './cues.ts';
import { isFinding, takes, verbForms } from './verbs.ts';
import {
  auxiliaries,
  beForms,
  betweenWords,
  bodyNouns,
  clauseWords,
  determiners,
  documentNouns,
  irregularPasts,
  objectPronouns,
  personNouns,
  prepositions,
  pronouns,
  subjectPronouns,
  timeWords,
} from './words.ts';
import { spokenNouns, wordingNouns, workNouns } from './works.ts';

/** What a word may be, a bit for each; one that may be several has them all. */
export interface Tagged {
  readonly tags: number;
  /** What it says as the verb of an attribution. */
  readonly cue: CueVerb | undefined;
}

export const PRONOUN = 2 ** 0;
export const SUBJECT_PRONOUN = 2 ** 1;
export const OBJECT_PRONOUN = 2 ** 2;
export const DETERMINER = 2 ** 3;
export const PREPOSITION = 2 ** 4;
export const CLAUSE = 2 ** 5;
export const AUXILIARY = 2 ** 6;
export const BE = 2 ** 7;
export const BETWEEN = 2 ** 8;
export const TIME = 2 ** 9;
export const PERSON = 2 ** 10;
export const BODY = 2 ** 11;
export const DOCUMENT = 2 ** 12;
export const COURTESY = 2 ** 13;
export const IRREGULAR_PAST = 2 ** 14;
export const NOUN_TOO = 2 ** 15;
export const SAYING = 2 ** 16;
export const SPOKEN = 2 ** 17;
export const WORK = 2 ** 18;
export const WORDING = 2 ** 19;
/** A form that may report a clause: of a verb of saying or naming, what texts do, and *according* to. */
export const REPORTING = 2 ** 20;
/** A noun that can be the subject of an attribution. */
export const SPEAKER = PERSON | BODY | DOCUMENT;

/** Whether a word may be one of what the tags say. */
export function is(word: Tagged | undefined, tags: number): boolean {
  return word !== undefined && (word.tags & tags) !== 0;
}

const lists: readonly (readonly [number, Iterable<string>])[] = [
  [PRONOUN, pronouns],
  [SUBJECT_PRONOUN, subjectPronouns],
  [OBJECT_PRONOUN, objectPronouns],
  [DETERMINER, determiners],
  [PREPOSITION, prepositions],
  [CLAUSE, clauseWords],
  [AUXILIARY, auxiliaries],
  [BE, beForms],
  [BETWEEN, betweenWords],
  [TIME, timeWords],
  [PERSON, personNouns],
  [BODY, bodyNouns],
  [DOCUMENT, documentNouns],
  [COURTESY, courtesyTitles],
  [IRREGULAR_PAST, irregularPasts],
  [NOUN_TOO, nounForms],
  [SAYING, sayings],
  [SPOKEN, spokenNouns],
  [WORK, workNouns],
  [WORDING, wordingNouns],
  [REPORTING, verbForms.filter(mayReport)],
  [REPORTING, ['according']],
];

const lexicon: ReadonlyMap<string, Tagged> = readLexicon();

export const UNTAGGED: Tagged = { tags: 0, cue: undefined };

/** What the lists have of a word. */
export function tag(key: string): Tagged {
  return lexicon.get(key) ?? UNTAGGED;
}

function readLexicon(): Map<string, Tagged> {
  const read = new Map<string, Tagged>();
  const add = (key: string, bit: number) =>
    read.set(key, { tags: (read.get(key)?.tags ?? 0) | bit, cue: findCueVerb(key) });
  for (const [bit, words] of lists) for (const word of words) add(word, bit);
  for (const word of verbForms) add(word, 0);
  return read;
}

function mayReport(key: string): boolean {
  const sense = findCueVerb(key)?.sense;
  if (sense === 'saying' || sense === 'naming' || isFinding(key)) return true;
  return takes(key, 'closing') || takes(key, 'that') || takes(key, 'to');
}
