/**
 * The weighted log-odds ratio with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, "Fightin' Words"),
 * over paragraphs: a word counts once a paragraph, so that one paragraph that repeats a word proves nothing.
 */

/** Paragraphs as sets of words, each of one group. Groups and words are numbers from 0. */
export interface GroupedParagraphs {
  readonly groups: readonly number[];
  readonly words: readonly (readonly number[])[];
  readonly groupCount: number;
  readonly wordCount: number;
}

/** Paragraphs that have each word, by group, and all words of a group counted together. */
export interface ParagraphCounts {
  readonly byGroup: readonly Uint32Array[];
  readonly all: Uint32Array;
  readonly totals: readonly number[];
  readonly total: number;
}

export function countParagraphs({
  groups,
  words,
  groupCount,
  wordCount,
}: GroupedParagraphs): ParagraphCounts {
  const byGroup = Array.from({ length: groupCount }, () => new Uint32Array(wordCount));
  const all = new Uint32Array(wordCount);
  const totals = Array.from({ length: groupCount }, () => 0);
  for (const [index, group] of groups.entries()) {
    const counts = byGroup[group] as Uint32Array;
    const own = words[index] as readonly number[];
    totals[group] = (totals[group] as number) + own.length;
    for (const word of own) {
      counts[word] = (counts[word] as number) + 1;
      all[word] = (all[word] as number) + 1;
    }
  }
  return { byGroup, all, totals, total: totals.reduce((sum, count) => sum + count, 0) };
}

/** How far a group's use of a word is above that of the other groups together, in standard deviations. */
export function logOddsZ(counts: ParagraphCounts, group: number, word: number): number {
  const one = counts.byGroup[group]?.[word] ?? 0;
  const all = counts.all[word] ?? 0;
  const prior = (PRIOR_WORDS * all) / counts.total;
  const total = counts.totals[group] ?? 0;
  const odds = logOdds(one + prior, total) - logOdds(all - one + prior, counts.total - total);
  return odds / Math.sqrt(1 / (one + prior) + 1 / (all - one + prior));
}

/**
 * The z that chance alone reaches in one event of twenty: the paragraphs are dealt out again at random, as many to
 * each group as it has, and the highest z of each deal is taken. The deals are the same in every run.
 */
export function findNoiseLevel(paragraphs: GroupedParagraphs, isCandidate: WordTest): number {
  const groups = [...paragraphs.groups];
  const next = seededRandom(DEALS);
  const highest = Array.from({ length: DEALS }, () => {
    for (let last = groups.length - 1; last > 0; last -= 1) {
      const other = Math.floor(next() * (last + 1));
      [groups[last], groups[other]] = [groups[other] as number, groups[last] as number];
    }
    return highestZ(countParagraphs({ ...paragraphs, groups }), isCandidate);
  });
  return highest.sort((a, b) => a - b)[Math.ceil(DEALS * 0.95) - 1] as number;
}

export type WordTest = (counts: ParagraphCounts, group: number, word: number) => boolean;

// Enough for the highest twentieth to be ten deals.
const DEALS = 200;

// The prior weighs as much as this many words of the pooled event; a heavier one pulls rare words together more.
const PRIOR_WORDS = 50;

function highestZ(counts: ParagraphCounts, isCandidate: WordTest): number {
  let highest = 0;
  for (const [group, own] of counts.byGroup.entries()) {
    for (let word = 0; word < own.length; word += 1) {
      if (isCandidate(counts, group, word)) highest = Math.max(highest, logOddsZ(counts, group, word));
    }
  }
  return highest;
}

function logOdds(count: number, total: number): number {
  return Math.log(count / (total + PRIOR_WORDS - count));
}

/** A linear congruential generator (Numerical Recipes): the same numbers on every machine. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
