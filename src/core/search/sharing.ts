import type { SearchIndex } from './index/search-index.ts';
import { type IndexSource, loadPostings, loadTexts } from './loading.ts';

// The rarest words are enough to recognize a text of thousands.
const MOST_WORDS = 120;

/**
 * The groups whose rows share the most with a text, weighed by how rare the words are; the best first. Their texts are
 * loaded.
 */
export async function findSharing(
  index: SearchIndex,
  source: IndexSource,
  keys: readonly string[],
  limit: number,
): Promise<number[]> {
  const known = [...new Set(keys)].flatMap((key) => index.find(key) ?? []);
  const count = (word: number): number => index.counts[word] as number;
  const words = known.sort((a, b) => count(a) - count(b)).slice(0, MOST_WORDS);
  await loadPostings(index, source, words);
  const scores = new Float32Array(index.rowCount);
  for (const word of words) {
    const worth = Math.log(1 + index.rowCount / count(word));
    for (const row of index.rowsOf(word)) scores[row] = (scores[row] as number) + worth;
  }
  const best = new Map<number, number>();
  scores.forEach((score, row) => {
    const group = index.groups[row] as number;
    if (score > (best.get(group) ?? 0)) best.set(group, score);
  });
  const groups = [...best]
    .sort((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([group]) => group);
  await loadTexts(index, source, groups);
  return groups;
}
