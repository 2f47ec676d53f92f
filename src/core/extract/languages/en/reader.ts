import type { Reader } from '../../attribution/pattern-matching.ts';
import { isNameLike, isSubject } from '../../grammar/can-speak.ts';
import { readForward, readOwner } from '../../grammar/phrases.ts';
import type { Word } from '../../tagging/words.ts';
import { findCueVerb, isNounToo } from './cues.ts';
import { rubrics } from './labels.ts';
import { CLAUSE, DETERMINER, is, PERSON, PREPOSITION, PRONOUN } from './lexicon.ts';
import { auxiliaries, personNouns } from './words.ts';

/** How English reads phrases for its rows. */
export const enReader: Reader = {
  readForward,
  readOwner,
  isSource: (words, mention) => {
    const first = words[mention.from];
    // Live: a heading for what follows.
    if (mention.to - mention.from === 1 && first?.capital && isHeading(first.key)) return false;
    if (first?.kind !== 'word' || is(first, PREPOSITION | CLAUSE)) return false;
    return isNameLike(words, mention) && isSubject(words, mention);
  },
  isVerb,
  isRubric: (words, from, end) => {
    for (let at = from; at <= end; at++) if (!isRubricPart(words[at], at === from)) return false;
    let head = from;
    while (head < end && !is(words[head + 1], PREPOSITION)) head++;
    return isRubricHead(words, head, from);
  },
};

function isHeading(key: string): boolean {
  return rubrics.has(key) && !personNouns.has(key);
}

function isVerb({ key }: Word): boolean {
  if (auxiliaries.has(key)) return true;
  const cue = findCueVerb(key);
  return cue !== undefined && cue.form !== 'base' && !isNounToo(key);
}

/** A heading has no verb and no name: *Quote of the day*. */
function isRubricPart(word: Word | undefined, isFirst: boolean): boolean {
  if (!word || isVerb(word) || is(word, PRONOUN)) return false;
  return !word.capital || isFirst || rubrics.has(word.key);
}

function isRubricHead(words: readonly Word[], head: number, from: number): boolean {
  const first = words[from];
  const noun = words[head]?.kind === 'number' && head > from ? words[head - 1] : words[head];
  if (!noun || !first || is(first, DETERMINER) || first.possessive) return false;
  return rubrics.has(noun.key) && !is(noun, PERSON);
}
