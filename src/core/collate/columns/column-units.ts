import type { Article, Span } from '../../content-model.ts';
import { onceForLast } from '../../once.ts';
import { sentencesOf } from '../../text/sentences.ts';
import { wordsOfText } from '../../text-words.ts';
import type { Token } from '../../text/tokens.ts';

/** A sentence with the space that follows it: what a row is made of. The units of a column tile its text. */
export interface Unit extends Span {
  /** The index of its block. */
  readonly block: number;
  /** How many sentences the block has. */
  readonly sentences: number;
}

/** An article on its way into a column. */
export interface Column {
  readonly article: Article;
  readonly units: readonly Unit[];
  readonly words: readonly Word[];
  /** Of each unit its first word, and last how many words there are: `words[firstWords[u], firstWords[u + 1])`. */
  readonly firstWords: readonly number[];
}

export interface Word extends Token {
  /** The index of its unit. */
  readonly unit: number;
}

// It stands beside each of the others of its event, which has seldom more.
const KEPT = 128;

export const toColumn: (article: Article) => Column = onceForLast(KEPT, (article: Article) => {
  const units = splitIntoUnits(article);
  let unit = 0;
  const placed = wordsOfText(article.text).map((token): Word => {
    while (unit + 1 < units.length && token.start >= (units[unit]?.end ?? 0)) unit += 1;
    return { ...token, unit };
  });
  return { article, units, words: placed, firstWords: findFirstWords(units, placed) };
});

function findFirstWords(units: readonly Unit[], placed: readonly Word[]): number[] {
  const firstWords: number[] = [];
  for (const [index, { unit }] of placed.entries()) {
    while (firstWords.length <= unit) firstWords.push(index);
  }
  while (firstWords.length <= units.length) firstWords.push(placed.length);
  return firstWords;
}

/** Sentences of every block; what lies between blocks goes with the sentence before it. */
function splitIntoUnits({ text, blocks }: Article): Unit[] {
  if (text === '') return [];
  const found = blocks.flatMap((block, index) => {
    const inBlock = sentencesOf(text, [block]);
    return inBlock.map(({ start }) => ({ start, block: index, sentences: inBlock.length }));
  });
  if (found.length === 0) return [{ start: 0, end: text.length, block: 0, sentences: 1 }];
  return found.map((each, index) => ({
    ...each,
    start: index === 0 ? 0 : each.start,
    end: found[index + 1]?.start ?? text.length,
  }));
}
