import { isFiniteVerb } from '../grammar/finite-verbs.ts';
import { isAdverb } from '../grammar/verbs.ts';
import { findCueVerb } from '../languages/en/cues.ts';
import { AUXILIARY, BETWEEN, CLAUSE, is, PREPOSITION } from '../languages/en/lexicon.ts';
import type { Word } from '../tagging/words.ts';

// A subject with what tells about it is no longer; the bound keeps every search short.
const REACH = 40;
const STRICT_REACH = 10;

/**
 * Finds the finite verb of a clause whose subject begins at `from`: *costs for the ferry* **continue** to rise. Without a
 * parser it is known by closed classes, endings and common verbs. `strict` takes only what can hardly be a participle or
 * a noun, right after a subject that nothing tells about.
 */
export function findClauseVerb(
  words: readonly Word[],
  from: number,
  end: number,
  strict: boolean,
): number | undefined {
  const opens = opensWithPhrase(words[from]);
  const reach = strict ? STRICT_REACH : REACH;
  let relatives = 0;
  for (let at = from; at < end && at - from < reach; at++) {
    const word = words[at];
    if (!word || word.kind === 'quotation') return undefined;
    if (word.kind === 'sign') {
      if (joiningSigns.has(word.key) || (opens && word.key === ',')) continue;
      // The ferry, which sank, the boats and the quay were: what commas set off is left to the surer reading.
      if (strict || word.key !== ',') return undefined;
      continue;
    }
    if (at > from && isRelative(words, at)) {
      if (strict) return undefined;
      relatives++;
    } else if (relatives > 0 && stopping.has(word.key)) relatives++;
    else if (at > from && !opens && stopping.has(word.key)) return undefined;
    else if (strict && at > from && (strictStops.has(word.key) || isTelling(word))) return undefined;
    else if (at > from && isFiniteVerb(words, at, from, strict)) {
      if (relatives === 0) return at;
      relatives--;
      // has been built, will stay: one verb, however many words.
      while (isVerbPart(words[at + 1])) at++;
    }
  }
  return undefined;
}

/** Whether the words up to the first comma are a clause of their own: neither “on Monday” nor “while it sailed”. */
export function isWholeClause(words: readonly Word[], from: number, end: number): boolean {
  let start = from;
  while (conjunctions.has(words[start]?.key ?? '')) start++;
  if (subordinators.has(words[start]?.key ?? '')) {
    while (start < end && words[start]?.key !== ',') start++;
    start++;
  }
  return start < end && findClauseVerb(words, start, end, false) !== undefined;
}

const conjunctions: ReadonlySet<string> = new Set(['and', 'but', 'so', 'or', 'yet', 'however', 'still', ',']);

export const subordinators: ReadonlySet<string> = new Set(
  'while when if after before since although though because unless until as once whereas whenever asked speaking'.split(
    ' ',
  ),
);

const joiningSigns: ReadonlySet<string> = new Set(['-', '/', '&', '$', '%', '(', ')', "'", '’', '#']);

/** In cities like Oslo, rents *rise*; while it *sails*, the crew sleeps. */
function opensWithPhrase(word: Word | undefined): boolean {
  return word !== undefined && is(word, PREPOSITION | CLAUSE);
}

/** Words that begin another clause, so that a verb after them is not that of this one. */
const stopping: ReadonlySet<string> = new Set(
  'because when while if although though whereas unless until once whether but so yet nor hence thus lest'.split(
    ' ',
  ),
);

/** Added 4 points *to* 90; added a goal *as* the crew watched: hardly parts of a subject. */
const strictStops: ReadonlySet<string> = new Set(['to', 'as', 'from', 'before', 'after']);

/** Reports *saying* it sank. */
function isTelling({ key }: Word): boolean {
  const verb = findCueVerb(key);
  return verb?.sense === 'saying' && verb.form === 'participle';
}

/** The crew *who* saw it; the food *he* ate. */
function isRelative(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || before?.kind !== 'word') return false;
  if (relativeWords.has(word.key)) return !is(before, PREPOSITION) || word.key !== 'that';
  return nominatives.has(word.key) && !is(before, CLAUSE) && before.key !== 'and' && before.key !== 'or';
}

const relativeWords: ReadonlySet<string> = new Set('who which that whose whom where what how why'.split(' '));
const nominatives: ReadonlySet<string> = new Set(['he', 'she', 'they', 'we', 'i']);

function isVerbPart(word: Word | undefined): boolean {
  return word !== undefined && (is(word, AUXILIARY | BETWEEN) || isAdverb(word) || word.key.endsWith('ed'));
}
