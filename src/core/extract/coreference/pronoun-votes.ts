import { clauseWords, prepositions, pronouns } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import type { Sort } from './entity-types.ts';
import type { Naming } from './name-mentions.ts';

/**
 * What he and she say of the person whom a sentence names first, by the naming's index, as long as it names no other:
 * above 0 for he, below for she.
 */
export function* countPronouns(
  namings: readonly Naming[],
  getSort: (index: number) => Sort,
): Generator<readonly [number, number]> {
  for (let at = 0; at < namings.length;) {
    let first: number | undefined;
    let until: number | undefined;
    let to = at;
    for (; to < namings.length && isSameSentence(namings[to], namings[at]); to++) {
      if (until !== undefined || !isPerson(namings[to], getSort(to), to === at)) continue;
      if (first === undefined) first = to;
      else until = namings[to]?.start;
    }
    const naming = first === undefined ? undefined : namings[first];
    const votes = naming ? countAfter(naming, until) : 0;
    if (first !== undefined && votes !== 0) yield [first, votes];
    at = to;
  }
}

function isSameSentence(a: Naming | undefined, b: Naming | undefined): boolean {
  return a?.scene === b?.scene && a?.sentence === b?.sentence;
}

/** Someone known to be a person, or named first in the sentence if nothing tells what it is. */
function isPerson(naming: Naming | undefined, sort: Sort, isFirst: boolean): boolean {
  return sort === 'person' || (isFirst && sort === 'unknown' && naming !== undefined && !actsOnHim(naming));
}

/** Port Ellery traded *him*: who does something to him is somebody else. */
function actsOnHim({ scene, to }: Naming): boolean {
  return [0, 1, 2].some((step) => scene.words[to + step]?.key === 'him');
}

/** *After Lee came*, she left: who is named in what introduces a clause may be somebody else, as may who owns. */
function countAfter({ scene, sentence, from, to, owns }: Naming, until = Infinity): number {
  if (owns || !isBeginning(scene.words, from)) return 0;
  let votes = 0;
  for (let at = to; scene.words[at]?.sentence === sentence; at++) {
    const { key = '', start = 0 } = scene.words[at] ?? {};
    if (start >= until) break;
    if (masculine.has(key)) votes++;
    if (feminine.has(key)) votes--;
  }
  return Math.sign(votes);
}

// A title before a name is no longer; the bound keeps the search short.
const OPENING_MOST = 8;

/** Whether no preposition, conjunction or pronoun comes between the beginning of the sentence and the name. */
function isBeginning(words: readonly Word[], from: number): boolean {
  const sentence = words[from]?.sentence;
  let at = from - 1;
  while (from - at < OPENING_MOST && words[at]?.sentence === sentence) {
    const key = words[at]?.key ?? '';
    if (prepositions.has(key) || clauseWords.has(key) || pronouns.has(key)) return false;
    at--;
  }
  return words[at]?.sentence !== sentence;
}

const masculine: ReadonlySet<string> = new Set(['he', 'him', 'his', 'himself']);
const feminine: ReadonlySet<string> = new Set(['she', 'her', 'hers', 'herself']);
