import type { Span } from '../../content-model.ts';
import type { TrivialCounts, Wording } from '../../model.ts';
import { withoutBrackets } from '../../text/brackets.ts';
import { spokenWords } from '../../text/english/spoken-words.ts';
import type { Word } from '../../text/words.ts';
import { pairWords } from '../joining/pair-words.ts';
import type { Pair } from '../joining/pairs.ts';

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
  /** Indexes of the base's words that it keeps. */
  readonly keeps: ReadonlySet<number>;
  /** Whether dots or brackets show the places inside where it left words out; `none` where it left out none there. */
  readonly ellipsis: 'shown' | 'partly' | 'unshown' | 'none';
  /** `other`: it prints runs of the base's words in another order. */
  readonly order: 'same' | 'other';
  readonly trivial: TrivialCounts;
  /** Word by word, in the order of both; where words were exchanged, what was left out stands before what was added. */
  readonly alignment: readonly Segment[];
  /** Base words that it prints in another place; the alignment has them as left out and as added. */
  readonly moved: readonly { readonly base: Span; readonly reading: Span }[];
}

/** Words, and the text they lie in. */
export interface WordedText {
  readonly text: string;
  readonly words: readonly Word[];
  /** Indexes of words after which dots or brackets show that words were left out. */
  readonly gapsAfter?: ReadonlySet<number>;
}

export interface TreatOptions {
  /** The reporter's words within the reading, brackets included; not counted. */
  readonly insertions?: readonly Span[];
  readonly baseInsertions?: readonly Span[];
  /** BCP 47; what is only spelt otherwise is the language's. */
  readonly lang?: string;
}

/** Holds a reading against its base, both given as plain text. */
export function treat(base: string, reading: string, options: TreatOptions = {}): Treated {
  const { insertions, baseInsertions, lang } = options;
  return treatParts({ text: base, words: spokenWords(base, undefined, baseInsertions, lang) }, [
    { text: reading, words: spokenWords(reading, undefined, insertions, lang) },
  ]);
}

/**
 * Holds a reading that an article prints in several places (two quotations, say) against its base. Each part is
 * aligned by itself: their order in the article is the article's and changes no verdict.
 */
export function treatParts(base: WordedText, parts: readonly WordedText[]): Treated {
  const aligned = parts.map((part) => alignPart(base, part));
  const keeps = new Set(aligned.flatMap(({ pairs, moved }) => [...pairs, ...moved].map((pair) => pair.a)));
  const cuts = aligned.flatMap(({ cuts }) => cuts);
  return {
    wording: wordingOf(
      keeps,
      base.words.length,
      aligned.every(({ whole }) => whole),
    ),
    kept: keeps.size,
    of: base.words.length,
    keeps,
    ellipsis: ellipsisOf(cuts),
    order: aligned.some(({ moved }) => moved.length > 0) ? 'other' : 'same',
    trivial: aligned.map(({ trivial }) => trivial).reduce(addTrivial, NOTHING_TRIVIAL),
    alignment: aligned.flatMap(({ segments }) => segments),
    moved: aligned.flatMap(({ moved }, number) =>
      moved.flatMap((pair) => {
        const [word, other] = [spanOf(base.words[pair.a]), spanOf(parts[number]?.words[pair.b])];
        return word && other ? [{ base: word, reading: other }] : [];
      }),
    ),
  };
}

/** Of the places inside where words are left out, each with whether the reading shows it. */
function ellipsisOf(cuts: readonly boolean[]): Treated['ellipsis'] {
  if (cuts.length === 0) return 'none';
  if (cuts.every((isShown) => isShown)) return 'shown';
  return cuts.some((isShown) => isShown) ? 'partly' : 'unshown';
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
  /** Runs of base words that the part prints in another place. */
  readonly moved: readonly Pair[];
  /** Every word of the part is a base word. */
  readonly whole: boolean;
  /** For each place inside where base words are left out whether the part shows it. */
  readonly cuts: readonly boolean[];
  readonly trivial: TrivialCounts;
  readonly segments: readonly Segment[];
}

function alignPart(base: WordedText, part: WordedText): AlignedPart {
  const pairs = pairWords(base.words, part.words);
  const moved = findMoved(base.words, part.words, pairs);
  return {
    pairs,
    moved,
    whole: new Set([...pairs, ...moved].map(({ b }) => b)).size === part.words.length,
    cuts: pairs.flatMap((pair, index) => {
      const next = pairs[index + 1];
      // Where it has other words of its own it left nothing out in silence: it replaced.
      const isCut = next !== undefined && next.a > pair.a + 1 && next.b <= pair.b + 1;
      return isCut ? [part.gapsAfter?.has(pair.b) ?? false] : [];
    }),
    trivial: countTrivial(base, part, pairs),
    segments: segmentsOf(base.words, part.words, pairs),
  };
}

// Fewer words in another place are other words that happen to stand in the base too.
export const FEWEST_MOVED = 3;

/** Runs of a reading's words that the base has, in a row, in a place that the reading leaves out there. */
function findMoved(base: readonly Word[], part: readonly Word[], pairs: readonly Pair[]): Pair[] {
  const [inBase, inPart] = [new Set(pairs.map(({ a }) => a)), new Set(pairs.map(({ b }) => b))];
  const moved: Pair[] = [];
  for (let from = 0; from < part.length; from++) {
    if (inPart.has(from)) continue;
    let to = from;
    while (to < part.length && !inPart.has(to)) to++;
    const run = part.slice(from, to).map(({ form }) => form);
    const place = run.length < FEWEST_MOVED ? -1 : findRun(base, run, inBase);
    if (place >= 0) {
      moved.push(...run.map((_, index) => ({ a: place + index, b: from + index })));
      for (let index = 0; index < run.length; index++) inBase.add(place + index);
    }
    from = to;
  }
  return moved;
}

function findRun(base: readonly Word[], run: readonly string[], taken: ReadonlySet<number>): number {
  return base.findIndex((_, at) =>
    run.every((form, index) => base[at + index]?.form === form && !taken.has(at + index)),
  );
}

export const NOTHING_TRIVIAL: TrivialCounts = { case: 0, punctuation: 0, spelling: 0, quotes: 0 };

export function addTrivial(a: TrivialCounts, b: TrivialCounts): TrivialCounts {
  return {
    case: a.case + b.case,
    punctuation: a.punctuation + b.punctuation,
    spelling: a.spelling + b.spelling,
    quotes: a.quotes + b.quotes,
  };
}

function countTrivial(base: WordedText, part: WordedText, pairs: readonly Pair[]): TrivialCounts {
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
function marksAfter({ text, words }: WordedText, index: number): string {
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
    const [word, other] = [base[pair.a], part[pair.b]];
    if (!word || !other) break;
    const last = segments.at(-1);
    if (pair.a < a && last?.reading) {
      // One word of the base that the reading writes as two.
      segments[segments.length - 1] = {
        ...last,
        kind: 'trivial',
        reading: { start: last.reading.start, end: other.end },
      };
    } else {
      const difference = trivialDifference(word.text, other.text);
      const kind = difference === null || difference === 'quotes' ? 'same' : 'trivial';
      segments.push({ kind, base: spanOf(word), reading: spanOf(other) });
    }
    a = pair.a + 1;
    b = pair.b + 1;
  }
  return segments;
}

function spanOf(word: Word | undefined): Span | null {
  return word ? { start: word.start, end: word.end } : null;
}
