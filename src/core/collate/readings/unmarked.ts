import type { Span } from '../../content-model.ts';
import { isFunctionWord } from '../../text/english/function-words.ts';
import type { Word } from '../../text/words.ts';
import type { JoiningLimits } from '../joining/limits.ts';
import { type Overlap, overlap } from '../joining/overlap.ts';
import { stemIndex } from '../joining/stem-index.ts';
import type { Weights } from '../joining/weights.ts';
import type { SetWords } from '../notes/statement-notes.ts';
import type { CompareSpeakers } from '../statements/speakers.ts';
import type { OwnUnit } from '../units/own-units.ts';
import type { Sentence } from './running-text.ts';

/** A statement as words without marks are looked for. */
export interface Sought {
  readonly words: readonly Word[];
  readonly units: readonly OwnUnit[];
  /** Words that an editor says are none of it. */
  readonly barred: readonly SetWords[];
}

/** Words of a statement that an article uses without marks. */
export interface Unmarked {
  readonly sought: number;
  readonly sentence: Sentence;
  readonly words: readonly Word[];
  /** Whether the sentence prints others of the statement's words in marks. */
  readonly isAttached: boolean;
}

/**
 * Finds where articles use a statement's words without quotation marks. Each stretch of text is a reading of the one
 * statement that it shares most with. Nothing found here changes units, statements or bases.
 */
export function findUnmarked(
  statements: readonly Sought[],
  sentences: readonly Sentence[],
  weights: Weights,
  compare: CompareSpeakers,
  limits: JoiningLimits,
): Unmarked[] {
  const candidates = stemIndex(sentences, weights, LEAST);
  const finds = statements.flatMap((statement, sought) =>
    candidates(statement.words).flatMap(({ item: sentence }) => {
      const find = findIn(sentence, statement, weights, compare, limits);
      return find && !isBarred(statement.barred, sentence, find.words) ? [{ sought, sentence, ...find }] : [];
    }),
  );
  finds.sort((a, b) => b.bits - a.bits || a.sought - b.sought || startOf(a) - startOf(b));
  const taken = new Map<Sentence, Span[]>();
  return finds.filter(({ sentence, words }) => {
    const span = { start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0 };
    const others = taken.get(sentence) ?? [];
    if (others.some((other) => other.start < span.end && span.start < other.end)) return false;
    taken.set(sentence, [...others, span]);
    return true;
  });
}

function isBarred(barred: readonly SetWords[], sentence: Sentence, words: readonly Word[]): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return barred.some(
    (place) =>
      place.article === sentence.article &&
      place.field === sentence.field &&
      place.start < end &&
      start < place.end,
  );
}

function startOf({ sentence, words }: { sentence: Sentence; words: readonly Word[] }): number {
  return sentence.rank * 2 ** 30 + (words[0]?.start ?? 0);
}

// Below the least that is enough, since a cheap look misses what only a report changes (I, he).
const LEAST = 13;

// Words without marks are a reading only when they are many or say much, less where the sentence lets the same speaker
// speak, or prints some of the statement's words in marks.
export const FEWEST_WORDS = 4;
// Where nobody is named, so many times as much.
const UNKNOWN_TIMES = 1.8;
// Of the statement's weight so much has to be there.
const CONTAINED = { same: 0.2, unknown: 0.6 } as const;
// Of a few quoted words nearly all, reported of the same speaker, are a reading though one was exchanged.
const MOST = 0.7;
// What a sentence takes from a statement stands close together; a word that it has elsewhere too is chance.
const WIDEST_GAP = 4;

type Ground = keyof typeof CONTAINED;

function findIn(
  sentence: Sentence,
  { words: base, units }: Sought,
  weights: Weights,
  compare: CompareSpeakers,
  limits: JoiningLimits,
): { words: readonly Word[]; isAttached: boolean; bits: number } | undefined {
  const speakers = sentence.near.flatMap(({ speaker }) => speaker ?? []);
  const said = units.map(({ speaker }) => speaker);
  const verdicts = speakers.flatMap((speaker) => said.map((other) => compare(other, speaker)));
  const isSame = verdicts.includes('same');
  if (!isSame && verdicts.includes('different')) return undefined;
  const own: ReadonlySet<unknown> = new Set(
    units.flatMap(({ article, quotation }) => (article === sentence.article ? (quotation ?? []) : [])),
  );
  const isOwn = (at: number) => own.has(sentence.marked[at]);
  const whole = overlap(sentence.words, base, weights);
  const isAttached = whole.pairs.some(({ a }) => isOwn(a));
  const ground: Ground = isAttached || isSame ? 'same' : 'unknown';
  const enough = whole
    .parts(WIDEST_GAP)
    .filter((shared) => isEnough(shared, sentence, isOwn, ground, limits));
  const shared = enough.sort((a, b) => b.bits - a.bits)[0];
  if (!shared) return undefined;
  const places = shared.pairs.map((pair) => pair.a);
  const words = sentence.words.slice(Math.min(...places), Math.max(...places) + 1);
  return isUnsaid(sentence, words) ? undefined : { words, isAttached, bits: shared.bits };
}

/** Holt denied *that the pier was closed*: the words are there, and not as hers. */
function isUnsaid({ near }: Sentence, words: readonly Word[]): boolean {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  return near.some(
    (quotation) => quotation.factuality === 'denied' && quotation.start < end && start < quotation.end,
  );
}

function isEnough(
  shared: Overlap,
  { marked, words }: Sentence,
  isOwn: (at: number) => boolean,
  ground: Ground,
  limits: JoiningLimits,
): boolean {
  const isMost = ground === 'same' && shared.contained >= MOST;
  if (shared.pairs.length < (isMost ? FEWEST_WORDS - 1 : FEWEST_WORDS)) return false;
  if (
    shared.bits < limits.unmarked * (ground === 'same' ? 1 : UNKNOWN_TIMES) ||
    shared.contained < CONTAINED[ground]
  )
    return false;
  const unmarked = shared.pairs.filter(({ a }) => marked[a] === null);
  const telling = unmarked.filter(({ a }) => !isFunctionWord(words[a]?.form ?? ''));
  const capitalized = telling.filter(({ a }) => isCapitalized(words[a]?.text ?? ''));
  if (capitalized.length >= telling.length * NAME_SHARE) return false;
  // Words in marks that belong to another statement are that statement's.
  const strange = shared.pairs.filter(({ a }) => marked[a] !== null && !isOwn(a));
  return strange.length * 2 <= shared.pairs.length;
}

// Words of which so many begin with a capital are the name of a thing.
const NAME_SHARE = 0.7;

/** As in the name of a thing, not anybody's words: "Chick-fil-A Appreciation Day". */
function isCapitalized(word: string): boolean {
  return /^\P{Ll}/u.test(word);
}
