import { clauseWords, prepositions, pronouns } from '../languages/en/words.ts';
import type { Word } from '../tagging/words.ts';
import type { EntityType } from './entity-types.ts';
import type { NameMention } from './name-mentions.ts';

/**
 * What he and she say of the person whom a sentence names first, by the mention of a name's index, as long as it names no other:
 * above 0 for he, below for she.
 */
export function* countPronouns(
  nameMentions: readonly NameMention[],
  getSort: (index: number) => EntityType,
): Generator<readonly [number, number]> {
  for (let at = 0; at < nameMentions.length;) {
    let first: number | undefined;
    let until: number | undefined;
    let to = at;
    for (; to < nameMentions.length && isSameSentence(nameMentions[to], nameMentions[at]); to++) {
      if (until !== undefined || !isPerson(nameMentions[to], getSort(to), to === at)) continue;
      if (first === undefined) first = to;
      else until = nameMentions[to]?.start;
    }
    const nameMention = first === undefined ? undefined : nameMentions[first];
    const votes = nameMention ? countAfter(nameMention, until) : 0;
    if (first !== undefined && votes !== 0) yield [first, votes];
    at = to;
  }
}

function isSameSentence(a: NameMention | undefined, b: NameMention | undefined): boolean {
  return a?.context === b?.context && a?.sentence === b?.sentence;
}

/** Someone known to be a person, or named first in the sentence if nothing tells what it is. */
function isPerson(nameMention: NameMention | undefined, sort: EntityType, isFirst: boolean): boolean {
  return (
    sort === 'person' ||
    (isFirst && sort === 'unknown' && nameMention !== undefined && !actsOnHim(nameMention))
  );
}

/** Port Ellery traded *him*: who does something to him is somebody else. */
function actsOnHim({ context, to }: NameMention): boolean {
  return [0, 1, 2].some((step) => context.words[to + step]?.key === 'him');
}

/** *After Lee came*, she left: who is named in what introduces a clause may be somebody else, as may who owns. */
function countAfter({ context, sentence, from, to, owns }: NameMention, until = Infinity): number {
  if (owns || !isBeginning(context.words, from)) return 0;
  let votes = 0;
  for (let at = to; context.words[at]?.sentence === sentence; at++) {
    const { key = '', start = 0 } = context.words[at] ?? {};
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
