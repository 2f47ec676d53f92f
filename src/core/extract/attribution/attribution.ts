import { isNameLike } from '../grammar/can-speak.ts';
import { readForward, readOwner } from '../grammar/phrases.ts';
import { transmissions } from '../languages/en/labels.ts';
import { BETWEEN, is, PREPOSITION, TIME } from '../languages/en/lexicon.ts';
import { enReader } from '../languages/en/reader.ts';
import { enRows } from '../languages/en/rows.ts';
import type { Word } from '../tagging/words.ts';
import { isAlleging, isSame } from './allegations.ts';
import { findAfter, findClosing, findSource } from './attribution-after.ts';
import { findBefore } from './attribution-before.ts';
import { isDeniedBefore } from './denials.ts';
import type { Found } from './found.ts';
import { findSignature } from './labels.ts';
import { type Lead, toLead, toRowLead } from './lead.ts';
import { findRows, type Rules } from './rows.ts';

const enRules: Rules = { rows: enRows, reader: enReader };

/** Reads the sentence around a quotation for its speaker: the first of what its rules propose. */
export function findLead(
  words: readonly Word[],
  pieces: readonly number[],
  isHeading: boolean,
): Lead | undefined {
  for (const lead of proposeLeads(words, pieces, isHeading))
    // It is not true that “the quay will close,” Poe said.
    return lead.factuality === 'said' && isDeniedBefore(words, pieces[0] ?? 0)
      ? { ...lead, factuality: 'denied' }
      : lead;
  return undefined;
}

/**
 * Everybody whom a rule proposes as the speaker of a quotation, the surest first; the first of a kind alone. `pieces` are
 * the indexes of its pieces among the words. The nearest grammar wins: what a row reads, then a cue that touches the words,
 * then the attribution after them, then the last cue before them, then one that ends the sentence.
 */
export function* proposeLeads(
  words: readonly Word[],
  pieces: readonly number[],
  isHeading: boolean,
): Generator<Lead> {
  const first = pieces[0] ?? 0;
  const last = pieces.at(-1) ?? first;
  const [found] = findRows(words, pieces, isHeading, enRules);
  if (found?.row.by === 'cue') yield toRowLead(words, found.row, found.match, first);
  else {
    const label = found ? toRowLead(words, found.row, found.match, first) : findSignature(words, last);
    const own = label && findAfter(words, last);
    // View from the bank: “…,” Ann Poe said: an attribution of its own makes the label a heading.
    if (own && isNamed(words, own))
      yield toLead(words, own, 'cue after', findSource(words, own.verb + 1, own.mention));
    if (label) yield label;
  }
  const before = findBefore(words, first);
  if (before && isTouching(words, before, first))
    yield toLead(words, before, 'cue before', findSource(words, last + 1, before.mention), first);
  for (const piece of pieces) {
    const after = findAfter(words, piece);
    // Poe said it was “late,” according to a transcript: a text that passes words on says nothing itself.
    if (after && before && isTransmission(words, after))
      yield toLead(words, before, 'cue in the sentence', null, first);
    // Poe said it was “late,” according to the Herald: who passes it on is the one it comes through.
    // Poe told Lee to “go,” prosecutors allege: so are words that somebody else alleges.
    if (after && before && (isPassedOn(words, before, after) || isAlleged(words, before, after, piece)))
      yield toLead(words, before, 'cue in the sentence', after.mention, first);
    if (after && !(before && announcesNext(words, piece, after)))
      yield toLead(words, after, 'cue after', findSource(words, after.verb + 1, after.mention));
  }
  const lastBefore = last > first ? findBefore(words, last) : undefined;
  if (lastBefore && isTouching(words, lastBefore, last)) yield toLead(words, lastBefore, 'cue before');
  const closing = findClosing(words, last);
  // The data indicates a “rise,” Poe said: things say nothing where somebody does.
  if (closing && before && !isNameLike(words, before.mention)) yield toLead(words, closing, 'cue at the end');
  const wording = !before || isThought(words, before) ? findWording(words, first, last) : undefined;
  if (wording) yield wording;
  // It means “…”, researchers said: the one who says so speaks, and not what is thought of.
  if (before && !(closing && isThought(words, before))) {
    const via = closing && closing.mention.from !== before.mention.from ? closing.mention : null;
    yield toLead(words, before, 'cue in the sentence', via, first);
  }
  if (closing) yield toLead(words, closing, 'cue at the end');
}

/** Poe asks: Is it “late?” *Lee replies:* “It is.” What ends in a colon looks ahead where another speaks before. */
function announcesNext(words: readonly Word[], quotation: number, { verb, length, mention }: Found): boolean {
  const next = Math.max(verb + length, mention.to);
  return (
    '?!'.includes(words[quotation]?.ending || ' ') &&
    words[next]?.key === ':' &&
    words[next + 1]?.kind === 'quotation'
  );
}

// As far as “in her words” may stand from them.
const WORDING_REACH = 12;

/** in *her* words; in the words of *Ann Lee*: before the quoted words or after them. */
function findWording(words: readonly Word[], first: number, last: number): Lead | undefined {
  for (let at = Math.max(0, first - WORDING_REACH); at < Math.min(words.length, last + WORDING_REACH); at++) {
    if (words[at]?.key !== 'words' || words[at]?.sentence !== words[first]?.sentence) continue;
    const owner = readOwner(words, words[at - 1]?.key === 'own' ? at - 2 : at - 1);
    const mention = owner ?? (words[at + 1]?.key === 'of' ? readForward(words, at + 2) : undefined);
    const into = owner ? owner.from - 1 : at - 2;
    if (words[into]?.key !== 'in' || !mention || !(owner || isNameLike(words, mention))) continue;
    const cue = { start: words[into]?.start ?? 0, end: words[owner ? at : at + 1]?.end ?? 0 };
    return { mention, cue, via: null, by: 'cue', factuality: 'said', rule: 'in their words' };
  }
  return undefined;
}

/** According to *a machine translation*, *a transcript*: who speaks in it is somebody else. */
function isTransmission(words: readonly Word[], { mention, verb }: Found): boolean {
  if (words[verb]?.key !== 'according') return false;
  for (let at = mention.from; at < mention.to; at++) {
    if (at > mention.from && is(words[at], PREPOSITION)) break;
    if (transmissions.has(words[at]?.key ?? '')) return true;
  }
  return false;
}

function isPassedOn(words: readonly Word[], before: Found, after: Found): boolean {
  return (
    words[after.verb]?.key === 'according' &&
    words[before.verb]?.cue?.sense === 'saying' &&
    isNameLike(words, before.mention)
  );
}

/** Whether the cue after the words only alleges the one before them: no clause begins between that cue and the words. */
function isAlleged(words: readonly Word[], before: Found, after: Found, quotation: number): boolean {
  if (!isAlleging(words, after.verb) || isSame(words, before.mention, after.mention)) return false;
  if (isThought(words, before) || !isNameLike(words, before.mention)) return false;
  for (let at = before.verb + before.length; at < quotation; at++)
    if (words[at]?.kind === 'quotation' || otherClauses.has(words[at]?.key ?? '')) return false;
  return true;
}

const otherClauses: ReadonlySet<string> = new Set([
  'and',
  'or',
  'but',
  'while',
  'whereas',
  'although',
  'though',
  ';',
]);

function isNamed(words: readonly Word[], { mention }: Found): boolean {
  return mention.to - mention.from > 1 || words[mention.from]?.capital === true;
}

function isThought(words: readonly Word[], { verb }: Found): boolean {
  return words[verb]?.cue?.sense === 'thinking';
}

/** Nothing but a day, a pronoun or “that” between a cue of saying and the words. */
function isTouching(words: readonly Word[], found: Found, quotation: number): boolean {
  if (isThought(words, found)) return false;
  const { verb, length } = found;
  for (let at = verb + length; at < quotation; at++) {
    const word = words[at];
    if (!word || !(touching.has(word.key) || is(word, TIME) || word.kind === 'number' || is(word, BETWEEN)))
      return false;
  }
  return true;
}

const touching: ReadonlySet<string> = new Set([
  ',',
  ':',
  'that',
  'it',
  'him',
  'her',
  'them',
  'on',
  'in',
  'at',
  'reporters',
  'me',
  'us',
]);
