import type { SearchIndex } from './index/search-index.ts';
import { type IndexSource, loadPostings, loadTexts } from './loading.ts';
import { findPhrase, hasPhrase } from './query/phrase.ts';

/** Every row that has the words next to each other in this order; for one word, every row that has it. */
export async function findExactPlaces(
  index: SearchIndex,
  source: IndexSource,
  keys: readonly string[],
): Promise<number[]> {
  const words = keys.map((key) => index.find(key));
  if (words.includes(undefined)) return [];
  await loadPostings(index, source, words as number[]);
  const { rows, isCertain } = findPhrase(index, keys);
  if (isCertain || keys.length === 1) return [...rows].sort((a, b) => a - b);
  const possible = [...rows].sort((a, b) => a - b);
  await loadTexts(
    index,
    source,
    possible.map((row) => index.groups[row] as number),
  );
  return possible.filter((row) => hasPhrase(textOfRow(index, row), keys));
}

/** The text of a row whose part is loaded. */
export function textOfRow(index: SearchIndex, row: number): string {
  const group = index.groups[row] as number;
  return index.textsOf(group).rows[row - (index.groupStarts[group] as number)]?.text ?? '';
}
