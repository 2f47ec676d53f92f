import type { TextPart } from './index/index-files.ts';
import { SearchIndex } from './index/search-index.ts';
import type { Likeness } from './query/fuzzy.ts';

/** Where the parts of an index come from: files of the site, or memory. */
export interface IndexSource {
  postings(part: number): Promise<Uint8Array>;
  texts(part: number): Promise<TextPart>;
  /** Asked for only when something is misspelt. */
  likeness(): Promise<Likeness>;
}

/** Opens an index by its head; a small site's texts are loaded with it. */
export async function openIndex(head: Uint8Array, source: IndexSource): Promise<SearchIndex> {
  const index = new SearchIndex(head);
  if (!index.needsWords) return index;
  index.addTexts(0, await source.texts(0));
  index.addWords();
  return index;
}

/** Makes sure that the postings of the words are there. */
export async function loadPostings(
  index: SearchIndex,
  source: IndexSource,
  words: readonly number[],
): Promise<void> {
  const parts = new Set(words.map((word) => index.postingPart(word)));
  const missing = [...parts].filter((part) => !index.hasPostings(part));
  await Promise.all(missing.map(async (part) => index.addPostings(part, await source.postings(part))));
}

/** Makes sure that the texts of the groups are there. */
export async function loadTexts(
  index: SearchIndex,
  source: IndexSource,
  groups: readonly number[],
): Promise<void> {
  const parts = new Set(groups.map((group) => index.textPart(group)));
  const missing = [...parts].filter((part) => !index.hasTexts(part));
  await Promise.all(missing.map(async (part) => index.addTexts(part, await source.texts(part))));
}
