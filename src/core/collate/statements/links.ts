import { FEW_WORDS, type Mention } from './mentions.ts';
import { mayShare, type Overlap, overlap } from './overlap.ts';
import type { CompareSpeakers } from './speakers.ts';
import type { Weights } from './weights.ts';

export interface Link {
  /** How strongly the one looks like a reading of the other, in bits. */
  readonly strength: number;
  /** The base's words that the reading shares, as indexes. */
  readonly covered: readonly number[];
}

/** How `other` is a reading of `base`; `undefined` when it is none. */
export function findLink(
  base: Mention,
  other: Mention,
  weights: Weights,
  compare: CompareSpeakers,
): Link | undefined {
  if (!mayShare(base.words, other.words, weights, LEAST)) return undefined;
  const shared = overlap(base.words, other.words, weights);
  if (shared.pairs.length === 0) return undefined;
  const speakers = compare(base.quotation?.speaker, other.quotation?.speaker);
  const covered = shared.pairs.map((pair) => pair.a);
  if (other.words.length <= FEW_WORDS) {
    if (speakers === 'different' || shared.contained < FRAGMENT_CONTAINED) return undefined;
    if (!isPrintedIn(base, other, shared)) return undefined;
    const context = contextBits(base, other, shared, weights);
    const isCommon =
      weights.isTermOfEvent(other.words) || (speakers === 'unknown' && shared.bits < ENOUGH.unknown);
    if (isCommon && context < SOME_CONTEXT) return undefined;
    const strength = shared.bits + CONTEXT_SHARE * context;
    const enough =
      other.words.length === 1
        ? Math.max(ENOUGH_FOR_WORD, ENOUGH_FOR_FRAGMENT[speakers])
        : ENOUGH_FOR_FRAGMENT[speakers];
    return strength < enough ? undefined : { strength, covered };
  }
  if (speakers === 'different' && !isNearlyAll(shared, base, other)) return undefined;
  if (shared.bits < (speakers === 'different' ? ENOUGH.unknown : ENOUGH[speakers])) return undefined;
  const isSame = shared.contained >= (other.words.length <= SHORT ? SHORT_CONTAINED : CONTAINED);
  if (!isSame && !(longestRun(shared) >= LONG_RUN && shared.contained >= CONTAINED_BESIDE_RUN))
    return undefined;
  return { strength: shared.bits, covered };
}

// Of a longer reading's weight so much has to be in its base; less where a long run of words is the same.
const CONTAINED = 0.6;
const SHORT = 8;
const SHORT_CONTAINED = 0.7;
const LONG_RUN = 8;
const CONTAINED_BESIDE_RUN = 0.25;
const FRAGMENT_CONTAINED = 0.85;
// Bits that have to be shared. The better the speakers agree, the fewer words are needed. Quotations of a few words
// are common phrases as often as somebody's own, and two speakers may well use the same.
const ENOUGH = { same: 24, unknown: 30 } as const;
// Inflected words count in full only when their stems are equal, so that this looks below what is enough.
const LEAST = 10;
const ENOUGH_FOR_FRAGMENT = { same: 10, unknown: 20 } as const;
// A single word has to be a rare one.
const ENOUGH_FOR_WORD = 13;
// What the sentence around a fragment shares with the base is the reporter's summary of it, not the speaker's words.
const CONTEXT_SHARE = 0.6;
// Where nobody says whose a phrase is, or every article uses it, its surroundings have to speak for the statement too.
const SOME_CONTEXT = 10;

/** What the words around a fragment share with the words around its place in the base, beside the fragment itself. */
function contextBits(base: Mention, other: Mention, shared: Overlap, weights: Weights): number {
  const start = other.words[0]?.start ?? 0;
  const end = other.words.at(-1)?.end ?? 0;
  const from = other.context.findIndex((word) => word.start >= start);
  const to = other.context.findLastIndex((word) => word.end <= end);
  if (from < 0 || to < from) return 0;
  const first = shared.pairs[0]?.a ?? 0;
  const last = shared.pairs.at(-1)?.a ?? 0;
  const near = base.words.slice(Math.max(0, first - NEAR), last + 1 + NEAR);
  const around = overlap(near, other.context.slice(Math.max(0, from - NEAR), to + 1 + NEAR), weights);
  return Math.max(0, around.bits - shared.bits);
}

const NEAR = 10;

/** Whether a fragment's words stand in the base as they are, one after the other. */
function isPrintedIn(base: Mention, other: Mention, { pairs }: Overlap): boolean {
  const inRow = pairs.every((pair, at) => at === 0 || pairs[at - 1]?.a === pair.a - 1);
  return inRow && pairs.every(({ a, b }) => base.words[a]?.form === other.words[b]?.form);
}

/** So much of the same wording that two names for its speaker are rather an error than two speakers. */
function isNearlyAll(shared: Overlap, base: Mention, other: Mention): boolean {
  if (base.article === other.article && other.words.length >= 6 && shared.contained >= 1) return true;
  if (shared.contained < NEARLY_ALL) return false;
  return other.words.length >= (isGuessed(base) || isGuessed(other) ? MANY_WORDS_IF_GUESSED : MANY_WORDS);
}

const NEARLY_ALL = 0.85;
const MANY_WORDS = 12;
const MANY_WORDS_IF_GUESSED = 6;

/** Whether the speaker rests on a pronoun or on another paragraph, where the wrong name is found most often. */
function isGuessed({ quotation }: Mention): boolean {
  const chain = quotation?.speaker?.chain;
  return chain === 'pronoun' || chain === 'previous-paragraph';
}

function longestRun({ pairs }: Overlap): number {
  let longest = 0;
  let length = 0;
  pairs.forEach((pair, at) => {
    const before = pairs[at - 1];
    length = before && before.a === pair.a - 1 && before.b === pair.b - 1 ? length + 1 : 1;
    longest = Math.max(longest, length);
  });
  return longest;
}
