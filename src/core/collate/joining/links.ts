import { wordWeight } from '../../text/english/frequency.ts';
import type { CompareSpeakers } from '../statements/speakers.ts';
import { endOf, type OwnUnit, startOf } from '../units/own-units.ts';
import { type ContextOf, contextFinder } from './context.ts';
import type { JoiningLimits } from './limits.ts';
import { type Overlap, overlap } from './overlap.ts';
import type { Weights } from './weights.ts';

/** That two units look like one statement. */
export interface Link {
  /** How strongly, in bits. */
  readonly strength: number;
  /** Indexes of `a`'s words that `b` has, and of `b`'s that `a` has, in order. */
  readonly inA: readonly number[];
  readonly inB: readonly number[];
}

export type FindLink = (a: OwnUnit, b: OwnUnit) => Link | undefined;

/** How two units of different articles are one statement; `undefined` when they are none. */
export function linkFinder(weights: Weights, compare: CompareSpeakers, limits: JoiningLimits): FindLink {
  const contextOf = contextFinder(NEAR);
  return (a, b) => {
    if (a.factuality !== b.factuality) return undefined;
    const [longer, shorter] = a.words.length >= b.words.length ? [a, b] : [b, a];
    const shared = overlap(longer.words, shorter.words, weights);
    if (shared.pairs.length === 0) return undefined;
    const strength = strengthOf(longer, shorter, shared, weights, compare, limits, contextOf);
    if (strength === undefined) return undefined;
    const inLonger = shared.pairs.map((pair) => pair.a);
    const inShorter = shared.pairs.map((pair) => pair.b);
    return longer === a
      ? { strength, inA: inLonger, inB: inShorter }
      : { strength, inA: inShorter, inB: inLonger };
  };
}

function strengthOf(
  longer: OwnUnit,
  shorter: OwnUnit,
  shared: Overlap,
  weights: Weights,
  compare: CompareSpeakers,
  limits: JoiningLimits,
  contextOf: ContextOf,
): number | undefined {
  const speakers = compare(longer.speaker, shorter.speaker);
  if (shorter.words.length <= FEW_WORDS) {
    if (speakers === 'different' || !isPrintedIn(longer, shorter, shared)) return undefined;
    const bits = inMarks(shorter);
    const context = contextBits(longer, shorter, shared, weights, contextOf);
    const strength = bits + CONTEXT_SHARE * context;
    const isWhole = longer.words.length === shorter.words.length;
    const enough = limits[speakers] * FRAGMENT_SHARE[isWhole ? 'whole' : 'within'][speakers];
    return strength < enough ? undefined : strength;
  }
  if (speakers === 'different' && !isNearlyAll(shared)) return undefined;
  if (shared.bits < (speakers === 'different' ? limits.unknown : limits[speakers])) return undefined;
  const isSame = shared.contained >= CONTAINED;
  if (!isSame && !(longestRun(shared) >= LONG_RUN && shared.contained >= CONTAINED_BESIDE_RUN))
    return undefined;
  return shared.bits;
}

export const FEW_WORDS = 4;
// Of a longer reading's weight so much has to be in its base; less where a long run of words is the same.
const CONTAINED = 0.6;
const LONG_RUN = 6;
const CONTAINED_BESIDE_RUN = 0.25;
// Bits that have to be shared. The better the speakers agree, the fewer words are needed. Quotations of a few words
// are common phrases as often as somebody's own, and two speakers may well use the same.
// A few words are weighed by the table alone, and need less where they are all that both print.
const FRAGMENT_SHARE = { whole: { same: 0.55, unknown: 0.6 }, within: { same: 0.65, unknown: 1 } } as const;
// What the sentence around a fragment shares with the base is the reporter's summary of it, not the speaker's words.
const CONTEXT_SHARE = 0.6;

/** What a few words in marks say: that two outlets set the same words in marks speaks, however often the event has them. */
function inMarks({ words }: OwnUnit): number {
  return words.reduce((sum, { form }) => sum + wordWeight(form), 0);
}

/** What the words around a fragment share with the words around its place in the base, beside the fragment itself. */
function contextBits(
  longer: OwnUnit,
  shorter: OwnUnit,
  shared: Overlap,
  weights: Weights,
  contextOf: ContextOf,
): number {
  const context = contextOf(shorter);
  const [start, end] = [startOf(shorter), endOf(shorter)];
  const from = context.findIndex((word) => word.start >= start);
  const to = context.findLastIndex((word) => word.end <= end);
  if (from < 0 || to < from) return 0;
  const other = longer.words.length <= FEW_WORDS ? contextOf(longer) : longer.words;
  const offset = Math.max(
    0,
    other.findIndex((word) => word.start >= startOf(longer)),
  );
  const first = offset + (shared.pairs[0]?.a ?? 0);
  const last = offset + (shared.pairs.at(-1)?.a ?? 0);
  const near = other.slice(Math.max(0, first - NEAR), last + 1 + NEAR);
  const around = overlap(near, context.slice(Math.max(0, from - NEAR), to + 1 + NEAR), weights);
  return Math.max(0, around.bits - shared.bits);
}

const NEAR = 10;

/** Whether a fragment's words stand in the longer unit as they are, one after the other. */
function isPrintedIn(longer: OwnUnit, shorter: OwnUnit, { pairs }: Overlap): boolean {
  const inRow = pairs.every((pair, at) => at === 0 || pairs[at - 1]?.a === pair.a - 1);
  return (
    inRow &&
    pairs.length === shorter.words.length &&
    pairs.every(({ a, b }) => longer.words[a]?.form === shorter.words[b]?.form)
  );
}

/** So much of the same wording that two names for its speaker are rather an error than two speakers. */
function isNearlyAll(shared: Overlap): boolean {
  return shared.contained >= NEARLY_ALL && longestRun(shared) >= MANY_WORDS;
}

const NEARLY_ALL = 0.85;
export const MANY_WORDS = 6;

export function longestRun({ pairs }: Pick<Overlap, 'pairs'>): number {
  let longest = 0;
  let length = 0;
  pairs.forEach((pair, at) => {
    const before = pairs[at - 1];
    length = before && before.a === pair.a - 1 && before.b === pair.b - 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
  });
  return longest;
}
