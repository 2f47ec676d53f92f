import type { Article, ArticleId } from '../content-model.ts';
import type { EventAnalysis, Passage } from '../model.ts';
import { once, onceForLast } from '../once.ts';
import { matchTokens } from '../text/diff.ts';
import type { Token } from '../text/tokens.ts';
import { wordsOfText } from '../text-words.ts';
import { subtractSpans, wordsInside } from './wording/counted-words.ts';

/** One article's side of what two articles share. */
export interface SharedSide {
  readonly article: ArticleId;
  /** Words of the article that the other has too, in the same order, in passages that both share. */
  readonly words: number;
  /** Those of them that are outside quotation marks in both. */
  readonly unquoted: number;
  /** Words of the whole article. */
  readonly of: number;
}

/** How much running text two articles of an event have in common. */
export interface SharedRunningText {
  readonly a: SharedSide;
  readonly b: SharedSide;
  /** The smaller of the two sides' words: what can be said of both. */
  readonly words: number;
  readonly unquoted: number;
}

/** Every pair of articles that share passages, most words first; pairs that share none are left out. */
export const shareOfRunningText: (analysis: EventAnalysis) => readonly SharedRunningText[] = once(
  (analysis) => {
    const pairs: SharedRunningText[] = [];
    const texts = new Map(analysis.articles.map((article) => [article.id, readText(article, analysis)]));
    for (const [index, first] of analysis.articles.entries()) {
      for (const second of analysis.articles.slice(index + 1)) {
        const [a, b] = [texts.get(first.id) as CountedText, texts.get(second.id) as CountedText];
        const shared = analysis.passages.filter((passage) => lies(passage, a) && lies(passage, b));
        if (shared.length === 0) continue;
        pairs.push(
          toShared(
            a,
            b,
            shared.flatMap((passage) => pairWords(passage, a, b)),
          ),
        );
      }
    }
    return pairs.sort((x, y) => y.words - x.words);
  },
);

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
          own.slice(at + 1).map((b) => toShared(a, b, pairWords(passage, a, b))),
        );
        const least = (values: readonly number[]): number => (values.length > 0 ? Math.min(...values) : 0);
        const shared = least(counts.map(({ words }) => words));
        return [passage.id, { shared, unquoted: least(counts.map(({ unquoted }) => unquoted)) }];
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

function toShared(a: CountedText, b: CountedText, pairs: readonly WordPair[]): SharedRunningText {
  const open = pairs.filter(([x, y]) => a.unquoted.has(x) && b.unquoted.has(y));
  const side = (text: CountedText, at: 0 | 1): SharedSide => ({
    article: text.article,
    words: new Set(pairs.map((pair) => pair[at])).size,
    unquoted: new Set(open.map((pair) => pair[at])).size,
    of: text.words.length,
  });
  const [sideA, sideB] = [side(a, 0), side(b, 1)];
  return {
    a: sideA,
    b: sideB,
    words: Math.min(sideA.words, sideB.words),
    unquoted: Math.min(sideA.unquoted, sideB.unquoted),
  };
}
