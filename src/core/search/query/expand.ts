import type { SearchIndex } from '../index/search-index.ts';
import { findNeighbors, type Neighbor } from '../neighbors.ts';
import { searchWords } from '../words.ts';
import type { Likeness } from './fuzzy.ts';
import type { Query } from './query.ts';

/** A word of the query with the words of the index that match it, the best first. */
export interface Term {
  readonly key: string;
  readonly expansions: readonly Expansion[];
  /** The speakers whose name has the word. */
  readonly speakers: readonly number[];
  /** Whether none of the index's words is spelt so, and others like it were taken. */
  readonly isRespelt: boolean;
}

export interface Expansion {
  /** The place among the index's words. */
  readonly word: number;
  /** 1 for the word as typed. */
  readonly weight: number;
}

// What a match is worth, by how it was found: exact words rank above anything else, however common they are.
const BEGINNING = 0.8;
const BEGINNING_INSIDE = 0.55;
const ONE_EDIT = 0.6;
const TWO_EDITS = 0.45;

// One letter is the beginning of hundreds of words; the most frequent of them are probably meant.
const MOST_BEGINNINGS = 40;
const MOST_RESPELT = 12;
// Two edits make another word of a short one: "regime" is no misspelt "region".
const LONG = 8;

/** The words of the index that match each word of a query; `isForgiving` respells also what the index has. */
export function expandQuery(
  index: SearchIndex,
  query: Query,
  likeness: Likeness | undefined,
  isForgiving: boolean,
): Term[] {
  const inPhrase = new Set(query.phrases.flat());
  return query.words.map((key, place) => {
    const isLast = query.isTyping && place === query.words.length - 1;
    return expandWord(index, key, {
      isLast,
      isExact: inPhrase.has(key),
      isForgiving,
      likeness: inPhrase.has(key) ? undefined : likeness,
    });
  });
}

/** Whether a word of the query is none of the index's, so that how alike words are will be asked. */
export function needsLikeness(index: SearchIndex, query: Query): boolean {
  return query.words.some((key) => index.find(key) === undefined);
}

interface Manner {
  readonly isLast: boolean;
  readonly isExact: boolean;
  readonly isForgiving: boolean;
  readonly likeness: Likeness | undefined;
}

function expandWord(index: SearchIndex, key: string, manner: Manner): Term {
  const expansions = new Map<number, number>();
  const exact = index.find(key);
  if (exact !== undefined) expansions.set(exact, 1);
  const speakers = manner.isExact ? [] : speakersNamed(index, key, manner.isLast);
  if (!manner.isExact && (manner.isLast || (exact === undefined && key.length >= 3))) {
    const weight = manner.isLast ? BEGINNING : BEGINNING_INSIDE;
    for (const word of wordsBeginning(index, key)) {
      if (!expansions.has(word)) expansions.set(word, weight);
    }
  }
  const isKnown = expansions.size > 0 || speakers.length > 0;
  const respells = manner.likeness && (exact === undefined || manner.isForgiving) && /^\p{L}{3,}/u.test(key);
  // While a word is being typed its beginning is enough; it is respelt once nothing begins so.
  if (respells && (!isKnown || !manner.isLast || manner.isForgiving)) {
    for (const { word, weight } of respell(index, key, manner)) {
      if ((expansions.get(word) ?? 0) < weight) expansions.set(word, weight);
    }
  }
  return {
    key,
    speakers,
    isRespelt: exact === undefined && !isKnown && expansions.size > 0,
    expansions: [...expansions]
      .map(([word, weight]) => ({ word, weight }))
      .sort((a, b) => b.weight - a.weight),
  };
}

function wordsBeginning(index: SearchIndex, key: string): number[] {
  const found: number[] = [];
  const first = index.firstFrom(key);
  for (let word = first; index.words[word]?.startsWith(key); word += 1) found.push(word);
  if (found.length <= MOST_BEGINNINGS) return found;
  const count = (word: number): number => index.counts[word] as number;
  return found.sort((a, b) => count(b) - count(a)).slice(0, MOST_BEGINNINGS);
}

/** The word of the index that a misspelt one most likely is. */
export function findSpelling(index: SearchIndex, key: string, likeness: Likeness): string | undefined {
  const manner = { isLast: false, isExact: false, isForgiving: false, likeness };
  const [best] = key.length < 4 ? [] : respell(index, key, manner);
  return best && index.words[best.word];
}

function respell(index: SearchIndex, key: string, { likeness, isLast }: Manner): Expansion[] {
  if (!likeness) return [];
  const most = key.length < LONG ? 1 : 2;
  const startsAlike = ({ word }: Neighbor): boolean => index.words[word]?.[0] === key[0];
  const near = findNeighbors(index.words, key, most).filter(startsAlike);
  if (isLast && near.length === 0 && key.length >= 4) {
    near.push(...findNeighbors(index.words, key, 1, true).filter(startsAlike));
  }
  if (near.length === 0) return [];
  const alike = likeness.words(
    key,
    near.map(({ word }) => index.words[word] as string),
  );
  return near
    .map(({ word, distance }, place) => ({
      word,
      // Among words as many edits away the one that Fuse finds more alike is the likelier.
      weight: (distance <= 1 ? ONE_EDIT : TWO_EDITS) + 0.12 * (alike[place] as number),
    }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_RESPELT);
}

function speakersNamed(index: SearchIndex, key: string, isLast: boolean): number[] {
  const byWord = speakersByWord(index);
  if (!isLast || key.length < 3) return byWord.get(key) ?? [];
  const found = new Set<number>();
  for (const [word, speakers] of byWord) {
    if (word.startsWith(key)) for (const speaker of speakers) found.add(speaker);
  }
  return [...found];
}

const wordsOfSpeakers = new WeakMap<SearchIndex, Map<string, number[]>>();

function speakersByWord(index: SearchIndex): Map<string, number[]> {
  const known = wordsOfSpeakers.get(index);
  if (known) return known;
  const byWord = new Map<string, number[]>();
  index.facts.speakers.forEach(({ name }, speaker) => {
    for (const { key } of searchWords(name)) byWord.set(key, [...(byWord.get(key) ?? []), speaker]);
  });
  wordsOfSpeakers.set(index, byWord);
  return byWord;
}
