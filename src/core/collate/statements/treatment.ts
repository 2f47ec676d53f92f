import { withoutBrackets } from '../../text/ends.ts';
import type { Span, TrivialCounts, Wording } from '../../model.ts';
import { isFunctionWord } from '../../text/function-words.ts';
import { type Pair, pairInOrder } from './pairs.ts';
import { readWords, type Word } from '../../text/words.ts';

/** A base word beside the word that a reading has for it, or either alone. */
export interface Segment {
  /** `same` to the letter; `trivial` but for case or spelling; `left-out` is in the base only, `added` in the reading only. */
  readonly kind: 'same' | 'trivial' | 'left-out' | 'added';
  readonly base: Span | null;
  readonly reading: Span | null;
}

/** What a reading did to the words of its base. */
export interface Treated {
  readonly wording: Wording;
  /** Base words and numbers that the reading keeps, of so many. */
  readonly kept: number;
  readonly of: number;
  readonly trivial: TrivialCounts;
  /** Word by word, in the order of both; where words were exchanged, what was left out stands before what was added. */
  readonly alignment: readonly Segment[];
}

/** Words, and the text they lie in. */
export interface Wordage {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface TreatOptions {
  /** The reporter's words within the reading, brackets included; not counted. */
  readonly insertions?: readonly Span[];
  readonly baseInsertions?: readonly Span[];
}

/** Holds a reading against its base, both given as plain text. */
export function treat(base: string, reading: string, options: TreatOptions = {}): Treated {
  return treatParts({ text: base, words: readWords(base, undefined, options.baseInsertions) }, [
    { text: reading, words: readWords(reading, undefined, options.insertions) },
  ]);
}

/**
 * Holds a reading that an article prints in several places (two quotations, say) against its base. Each part is
 * aligned by itself: their order in the article is the article's and changes no verdict.
 */
export function treatParts(base: Wordage, parts: readonly Wordage[]): Treated {
  const aligned = parts.map((part) => alignPart(base, part));
  const kept = new Set(aligned.flatMap(({ pairs }) => pairs.map((pair) => pair.a)));
  return {
    wording: wordingOf(
      kept,
      base.words.length,
      aligned.every(({ whole }) => whole),
    ),
    kept: kept.size,
    of: base.words.length,
    trivial: aligned.map(({ trivial }) => trivial).reduce(addTrivial, NOTHING_TRIVIAL),
    alignment: aligned.flatMap(({ segments }) => segments),
  };
}

function wordingOf(kept: ReadonlySet<number>, of: number, nothingElse: boolean): Wording {
  if (!nothingElse || kept.size === 0) return 'reworded';
  if (kept.size === of) return 'verbatim';
  const first = Math.min(...kept);
  const last = Math.max(...kept);
  return last - first + 1 === kept.size ? 'trimmed' : 'cut';
}

interface AlignedPart {
  readonly pairs: readonly Pair[];
  /** Every word of the part is a base word. */
  readonly whole: boolean;
  readonly trivial: TrivialCounts;
  readonly segments: readonly Segment[];
}

function alignPart(base: Wordage, part: Wordage): AlignedPart {
  const pairs = pairWords(base.words, part.words);
  return {
    pairs,
    whole: pairs.length === part.words.length,
    trivial: countTrivial(base, part, pairs),
    segments: segmentsOf(base.words, part.words, pairs),
  };
}

// With every word worth 1 and a run next to nothing, the pairing keeps the most words in the fewest runs.
const HARDLY_ANYTHING = 1e-6;
// A run of pairs must hold one word that says something, or three that do not: "of the" alone anchors nothing.
const FUNCTION_WORTH = 0.3;
const RUN_COST = 0.7;

/**
 * Which base word each word of a reading is. Where the reading is nothing but base words all of them are paired, so
 * that the verdict is exact; elsewhere function words are paired only beside words that carry meaning.
 */
export function pairWords(base: readonly Word[], reading: readonly Word[]): Pair[] {
  const same = (i: number, j: number) => base[i]?.form === reading[j]?.form;
  if (isSubsequence(base, reading)) {
    const worth = (i: number, j: number) => (same(i, j) ? 1 : 0);
    return pairInOrder(base.length, reading.length, { worth, open: HARDLY_ANYTHING });
  }
  const worth = (i: number, j: number) => {
    if (!same(i, j)) return 0;
    return isFunctionWord(base[i]?.form ?? '') ? FUNCTION_WORTH : 1;
  };
  const anchors = pairInOrder(base.length, reading.length, { worth, open: RUN_COST });
  return anchors.length === 0 ? [] : fillBetween(anchors, base, reading, same);
}

// So few words on both sides between two runs, or beside one, are an exchange in place, and a function word that both
// sides have there is the same word: "we [will|shall] not rest".
const IN_PLACE = 5;

function fillBetween(
  anchors: readonly Pair[],
  base: readonly Word[],
  reading: readonly Word[],
  same: (i: number, j: number) => boolean,
): Pair[] {
  const filled: Pair[] = [];
  let from: Pair = { a: 0, b: 0 };
  for (const to of [...anchors, { a: base.length, b: reading.length }]) {
    // Beside the outermost runs only the words next to them count, however long the base goes on.
    const start = filled.length > 0 ? from : nearest(from, to);
    const end = to.a < base.length || to.b < reading.length ? to : nearestAfter(from, to);
    const [lengthA, lengthB] = [end.a - start.a, end.b - start.b];
    if (lengthA > 0 && lengthB > 0 && lengthA <= IN_PLACE && lengthB <= IN_PLACE) {
      const worth = (i: number, j: number) => (same(start.a + i, start.b + j) ? 1 : 0);
      const pairs = pairInOrder(lengthA, lengthB, { worth, open: HARDLY_ANYTHING });
      filled.push(...pairs.map((pair) => ({ a: start.a + pair.a, b: start.b + pair.b })));
    }
    if (to.a < base.length && to.b < reading.length) filled.push(to);
    from = { a: to.a + 1, b: to.b + 1 };
  }
  return filled;
}

function nearest(from: Pair, to: Pair): Pair {
  return { a: Math.max(from.a, to.a - IN_PLACE), b: Math.max(from.b, to.b - IN_PLACE) };
}

function nearestAfter(from: Pair, to: Pair): Pair {
  return { a: Math.min(to.a, from.a + IN_PLACE), b: Math.min(to.b, from.b + IN_PLACE) };
}

function isSubsequence(base: readonly Word[], reading: readonly Word[]): boolean {
  let at = 0;
  for (const word of base) if (word.form === reading[at]?.form) at++;
  return at === reading.length;
}

export const NOTHING_TRIVIAL: TrivialCounts = { case: 0, punctuation: 0, spelling: 0, quotes: 0 };

function addTrivial(a: TrivialCounts, b: TrivialCounts): TrivialCounts {
  return {
    case: a.case + b.case,
    punctuation: a.punctuation + b.punctuation,
    spelling: a.spelling + b.spelling,
    quotes: a.quotes + b.quotes,
  };
}

function countTrivial(base: Wordage, part: Wordage, pairs: readonly Pair[]): TrivialCounts {
  const counts = { case: 0, punctuation: 0, spelling: 0, quotes: 0 };
  pairs.forEach((pair, index) => {
    const difference = trivialDifference(base.words[pair.a]?.text ?? '', part.words[pair.b]?.text ?? '');
    if (difference !== null) counts[difference]++;
    const next = pairs[index + 1];
    if (next?.a !== pair.a + 1 || next.b !== pair.b + 1) return;
    const [marks, others] = [marksAfter(base, pair.a), marksAfter(part, pair.b)];
    if (marks === others) return;
    counts[straighten(marks) === straighten(others) ? 'quotes' : 'punctuation']++;
  });
  return counts;
}

/** How two words of one form differ in print, if they do. */
function trivialDifference(a: string, b: string): 'case' | 'spelling' | 'quotes' | null {
  if (a === b) return null;
  const [x, y] = [straighten(a), straighten(b)];
  if (x === y) return 'quotes';
  return x.toLowerCase() === y.toLowerCase() ? 'case' : 'spelling';
}

/** The punctuation between a word and the next, without space and without what stands in brackets. */
function marksAfter({ text, words }: Wordage, index: number): string {
  const between = text.slice(words[index]?.end, words[index + 1]?.start);
  return withoutBrackets(between).replace(/\s+/g, '');
}

function straighten(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[–—]/g, '-');
}

function segmentsOf(base: readonly Word[], part: readonly Word[], pairs: readonly Pair[]): Segment[] {
  const segments: Segment[] = [];
  let a = 0;
  let b = 0;
  for (const pair of [...pairs, { a: base.length, b: part.length }]) {
    for (; a < pair.a; a++) segments.push({ kind: 'left-out', base: spanOf(base[a]), reading: null });
    for (; b < pair.b; b++) segments.push({ kind: 'added', base: null, reading: spanOf(part[b]) });
    const [word, other] = [base[a++], part[b++]];
    if (!word || !other) break;
    const difference = trivialDifference(word.text, other.text);
    const kind = difference === null || difference === 'quotes' ? 'same' : 'trivial';
    segments.push({ kind, base: spanOf(word), reading: spanOf(other) });
  }
  return segments;
}

function spanOf(word: Word | undefined): Span | null {
  return word ? { start: word.start, end: word.end } : null;
}
