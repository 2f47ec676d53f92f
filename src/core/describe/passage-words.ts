import type { Article, ArticleId } from '../content-model.ts';
import type { EventAnalysis, Passage } from '../model.ts';
import { once, onceForLast } from '../once.ts';
import { matchTokens } from '../text/diff.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOfText } from '../text-words.ts';
import { subtractSpans, wordsInside } from './wording/counted-words.ts';

/** Of the words of a passage those that all its articles print, and of these those outside quotation marks in each. */
export interface PassageWords {
  readonly shared: number;
  readonly unquoted: number;
}

export const countPassageWords: (analysis: EventAnalysis) => ReadonlyMap<Passage['id'], PassageWords> = once(
  (analysis) => {
    const texts = analysis.articles.map((article) => readText(article, analysis));
    return new Map(
      analysis.passages.map((passage) => {
        const own = texts.filter((text) => lies(passage, text));
        const counts = own.flatMap((a, at) =>
          own.slice(at + 1).map((b) => countPairs(a, b, pairWords(passage, a, b))),
        );
        const least = (values: readonly number[]): number => (values.length > 0 ? Math.min(...values) : 0);
        return [
          passage.id,
          {
            shared: least(counts.map(({ shared }) => shared)),
            unquoted: least(counts.map(({ unquoted }) => unquoted)),
          },
        ];
      }),
    );
  },
);

interface CountedText {
  readonly article: ArticleId;
  readonly words: readonly Token[];
  /** Those outside quotation marks. */
  readonly unquoted: ReadonlySet<Token>;
}

/** A word of one article and the same word of another. */
type WordPair = readonly [a: Token, b: Token];

function readText(article: Article, { quotations }: EventAnalysis): CountedText {
  const words = wordsOfText(article.text);
  const marked = quotations
    .filter(({ article: id, field, kind }) => id === article.id && field === 'body' && kind !== 'indirect')
    .flatMap(({ pieces }) => pieces);
  const outside = subtractSpans([{ start: 0, end: article.text.length }], marked);
  return { article: article.id, words, unquoted: new Set(wordsInside(words, outside)) };
}

function lies({ spans }: Passage, { article }: CountedText): boolean {
  return spans.some((span) => span.article === article);
}

/** What both print of a passage, whose places need not be the same to the word. */
function pairWords(passage: Passage, a: CountedText, b: CountedText): WordPair[] {
  const [placesA, placesB] = [a, b].map(({ article, words }) =>
    passage.spans.filter((span) => span.article === article).map((span) => wordsInside(words, [span])),
  ) as [Token[][], Token[][]];
  if (placesA.length * placesB.length > MOST_PAIRINGS) {
    return placesA.flatMap((wordsA, at) => equalWords(wordsA, placesB[at] ?? []));
  }
  return placesA.flatMap((wordsA) => placesB.flatMap((wordsB) => equalWords(wordsA, wordsB)));
}

// Of a passage that two articles have so often that there are more pairings of its places, each place has one partner.
const MOST_PAIRINGS = 64;

function equalWords(a: readonly Token[], b: readonly Token[]): WordPair[] {
  if (a.length === 0 || b.length === 0) return [];
  const keys = [a, b].map((words) => words.map(({ key }) => key).join(BETWEEN_WORDS));
  return pairPlaces(keys.join(BETWEEN_TEXTS)).map(([x, y]) => [a[x] as Token, b[y] as Token]);
}

// No key of a word has these.
const BETWEEN_WORDS = '\n';
const BETWEEN_TEXTS = '\0';

// Outlets that print an agency's copy print the same few texts, so that most pairs of them have been aligned before.
const KEPT = 1000;

/** The indices of the words that two lists of keys have in common, in order. */
const pairPlaces = onceForLast(KEPT, (texts: string): readonly (readonly [number, number])[] => {
  const [a = [], b = []] = texts
    .split(BETWEEN_TEXTS)
    .map((keys) => keys.split(BETWEEN_WORDS).map((key, at) => ({ key, at })));
  return matchTokens(a, b).map(([x, y]) => [x.at, y.at]);
});

function countPairs(a: CountedText, b: CountedText, pairs: readonly WordPair[]): PassageWords {
  const open = pairs.filter(([x, y]) => a.unquoted.has(x) && b.unquoted.has(y));
  // What can be said of both.
  const count = (of: readonly WordPair[]) =>
    Math.min(...([0, 1] as const).map((side) => new Set(of.map((pair) => pair[side])).size));
  return { shared: count(pairs), unquoted: count(open) };
}
