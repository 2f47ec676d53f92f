import { isLower, isSpace, isTerminal } from '../../../text/code-units.ts';
import type { QuotedSpan } from '../../marks/quoted-spans.ts';
import { findCueVerb, isCueWord } from './cues.ts';
import { workNouns } from './works.ts';

// Words of the reporter's between two pieces of one sentence: “no aid can get into” Karabakh “in violation …”.
const BRIDGE_WORDS = 3;
const ATTRIBUTION_WORDS = 14;
const LONGEST_BETWEEN = 160;

/** Whether what stands between two pieces is an attribution, or a few words that complete their sentence. */
export function isInterruptedInEnglish(text: string, a: QuotedSpan, b: QuotedSpan): boolean {
  if (!a.closed || a.block !== b.block || a.family !== b.family) return false;
  const from = a.outer.end;
  const until = b.outer.start;
  if (until - from > LONGEST_BETWEEN || until <= from) return false;
  const between = text.slice(from, until).trim();
  const last = text.charCodeAt(a.end - 1);
  const first = text.charCodeAt(b.start);
  const words = between
    .toLowerCase()
    .split(/[^\p{L}\p{N}'’.-]+/u)
    .filter(Boolean);
  if (words.length === 0) return false;
  const endsSentence = isTerminal(last) && last !== 0x2026;
  if (workNouns.has(words.at(-1) ?? '')) return false;
  const cues = words.filter((word) => isCueWord(word)).length;
  if (cues > 0)
    return (
      words.length <= ATTRIBUTION_WORDS &&
      !beginsAnew(between, words, last, cues) &&
      isAttributionBetween(between, last) &&
      (!endsSentence || isLower(first))
    );
  if (last === 44 && between.endsWith(',') && isLower(first)) return isShortClause(words);
  if (endsSentence || last === 44 || !isLower(first)) return false;
  // Called the film “in the navy” a “distortion”: what something is called is another quotation.
  if (words.length === 1 && isArticle(words[0]) && isCalledBefore(text, a.outer.start)) return false;
  if (words.length > BRIDGE_WORDS || listWords.has(words[0] ?? '') || words.some((word) => verbs.has(word)))
    return false;
  return !hasPunctuation(between);
}

const listWords: ReadonlySet<string> = new Set('and or but nor then versus yet while as'.split(' '));
const verbs: ReadonlySet<string> = new Set(
  'is was are were be been has had have will would could should can may might must do does did not which who that'.split(
    ' ',
  ),
);

function isArticle(word: string | undefined): boolean {
  return word === 'a' || word === 'an';
}

// A sentence's beginning is seldom farther; the bound keeps the search short.
const SENTENCE_MOST = 240;

/** Whether the sentence before `end` says what something is called. */
function isCalledBefore(text: string, end: number): boolean {
  const before = text.slice(Math.max(0, end - SENTENCE_MOST), end);
  const sentence = before.slice(Math.max(...['. ', '! ', '? '].map((stop) => before.lastIndexOf(stop))) + 1);
  return sentence.split(' ').some((word) => findCueVerb(word)?.sense === 'naming');
}

/** “I am,” she smiles, “a friend.” */
function isShortClause(words: readonly string[]): boolean {
  return (
    words.length > 1 &&
    words.length <= BRIDGE_WORDS &&
    !words.some((word) => listWords.has(word) || verbs.has(word))
  );
}

/**
 * “We will,” Poe said, though she said, “…”; “We will,” but she warned: “…”; “We will.” At that point, she said, “…”: a
 * second attribution is of other words, and both may not have one speaker.
 */
function beginsAnew(between: string, words: readonly string[], last: number, cues: number): boolean {
  const opens = words[0] ?? '';
  if (opens !== 'as' && listWords.has(opens)) return true;
  // Poe, asked if it was “late,” replied: “No.” A verb alone has its subject farther off.
  if (words.length === 1 && !opens.endsWith('ing')) return true;
  if (last === 46 && between.slice(0, -1).includes(',')) return true;
  if (words.includes('which') || words.includes('whom')) return true;
  // “The risk,” said Poe, a critic who wrote a book, “is …” goes on; “Go,” Poe told Lee, who replied: “…” does not.
  if (words.includes('who')) return cues > 1 && between.endsWith(':');
  return cues > 1 && words.some((word) => secondClause.has(word));
}

const secondClause: ReadonlySet<string> = new Set(
  'though although and but while before after then'.split(' '),
);

/** “We will,” she said, “go”: a comma on either side of the words between. */
function isAttributionBetween(between: string, last: number): boolean {
  const closes =
    between.endsWith(',') || between.endsWith(':') || between.endsWith('—') || between.endsWith('–');
  const comma =
    last === 44 ||
    between.startsWith(',') ||
    isTerminal(last) ||
    last === 0x2014 ||
    last === 0x2013 ||
    between.startsWith('—') ||
    between.startsWith('–');
  return closes && comma && !hasInnerStop(between);
}

function hasInnerStop(between: string): boolean {
  for (let at = 0; at < between.length - 1; at++) {
    if (isTerminal(between.charCodeAt(at)) && isSpace(between.charCodeAt(at + 1)) && at > 4) return true;
  }
  return false;
}

function hasPunctuation(between: string): boolean {
  for (const character of between) if (',;:.!?—–()'.includes(character)) return true;
  return false;
}
