import { firstWhere } from '../../bisect.ts';
import type { Article, ArticleId, OutletId, Span } from '../../content-model.ts';
import type { EventAnalysis, Quotation } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import { wordsOfText } from '../../text-words.ts';
import { subtractSpans, wordsInside } from './counted-words.ts';
import { isGrammarWord } from './grammar-words.ts';
import { countParagraphs, findNoiseLevel, logOddsZ, type WordTest } from './log-odds.ts';

/** A word that one outlet uses far more than the others of the event, outside quotation marks. */
export interface DistinctiveWord {
  readonly outlet: OutletId | null;
  /** The articles of that outlet; one, when the outlet is not known. */
  readonly articles: readonly ArticleId[];
  /** As first printed. */
  readonly word: string;
  /** Paragraphs of the outlet that have the word, and how many paragraphs it has. */
  readonly paragraphs: number;
  readonly ofParagraphs: number;
  /** The same of all other outlets together. */
  readonly othersParagraphs: number;
  readonly othersOfParagraphs: number;
  /** The weighted log-odds ratio in standard deviations. */
  readonly z: number;
  readonly places: readonly (Span & { readonly article: ArticleId })[];
}

/**
 * Finds words that set one outlet's prose apart, the surest first. Words inside quotation marks are the speakers',
 * not the outlet's. A word is shown only when chance alone, dealing the event's own paragraphs out at random, would
 * seldom bring up its like; empty where the articles are too short to bear it.
 */
export function findDistinctiveWords(analysis: EventAnalysis): DistinctiveWord[] {
  const outlets = groupByOutlet(analysis);
  const paragraphs = outlets.flatMap((outlet, group) =>
    outlet.articles.flatMap((article) =>
      ownParagraphs(article, analysis.quotations).map((tokens) => ({ group, article: article.id, tokens })),
    ),
  );
  const keys = [...new Set(paragraphs.flatMap(({ tokens }) => tokens.map(bareKey)))];
  const numbers = new Map(keys.map((key, index) => [key, index]));
  const grouped = {
    groups: paragraphs.map(({ group }) => group),
    words: paragraphs.map(({ tokens }) => [
      ...new Set(tokens.map((token) => numbers.get(bareKey(token)) ?? 0)),
    ]),
    groupCount: outlets.length,
    wordCount: keys.length,
  };
  const counts = countParagraphs(grouped);
  const sizes = outlets.map((_, group) => grouped.groups.filter((other) => other === group).length);
  const saysSomething = keys.map((key) => !isGrammarWord(key) && /\p{L}{3}/u.test(key));
  const isCandidate: WordTest = ({ byGroup }, group, word) =>
    saysSomething[word] === true &&
    (byGroup[group]?.[word] ?? 0) >= ENOUGH_USES &&
    (sizes[group] ?? 0) >= ENOUGH_PARAGRAPHS &&
    paragraphs.length - (sizes[group] ?? 0) >= ENOUGH_PARAGRAPHS;

  const found = keys.flatMap((_, word) =>
    outlets.flatMap((_, group) => {
      const z = isCandidate(counts, group, word) ? logOddsZ(counts, group, word) : 0;
      return z < SURE ? [] : [{ word, group, z }];
    }),
  );
  if (found.length === 0) return [];
  const noise = findNoiseLevel(grouped, isCandidate);
  const all = paragraphs.flatMap(({ group, article, tokens }) =>
    tokens.map((token) => ({ article, token, of: `${group} ${bareKey(token)}` })),
  );
  const usesOf = Map.groupBy(all, ({ of }) => of);
  return found
    .filter(({ z }) => z > noise)
    .sort((a, b) => b.z - a.z)
    .map(({ word, group, z }) => {
      const uses = usesOf.get(`${group} ${keys[word]}`) ?? [];
      const size = sizes[group] ?? 0;
      const inOwn = counts.byGroup[group]?.[word] ?? 0;
      return {
        outlet: outlets[group]?.outlet ?? null,
        articles: outlets[group]?.articles.map(({ id }) => id) ?? [],
        word: uses[0]?.token.text.replace(/['’]s$/u, '') ?? '',
        paragraphs: inOwn,
        ofParagraphs: size,
        othersParagraphs: (counts.all[word] ?? 0) - inOwn,
        othersOfParagraphs: paragraphs.length - size,
        z,
        places: uses.map(({ article, token }) => ({ article, start: token.start, end: token.end })),
      };
    });
}

// Below these an article is too short, or a word too rare, for any count of it to mean something.
const ENOUGH_PARAGRAPHS = 6;
const ENOUGH_USES = 4;

// Two standard deviations, so that no event is dealt out again for a word that could not be shown.
const SURE = 2;

function groupByOutlet({ articles }: EventAnalysis): { outlet: OutletId | null; articles: Article[] }[] {
  const reports = articles.filter(({ kind }) => kind === 'report');
  const groups = Map.groupBy(reports, ({ outlet, id }) =>
    outlet === null ? `article ${id}` : `outlet ${outlet}`,
  );
  return [...groups.values()].map((own) => ({ outlet: own[0]?.outlet ?? null, articles: own }));
}

/** The words of each paragraph outside quotation marks. */
function ownParagraphs(article: Article, quotations: readonly Quotation[]): Token[][] {
  const marked = quotations
    .filter(({ article: id, field, kind }) => id === article.id && field === 'body' && kind !== 'indirect')
    .flatMap(({ pieces }) => pieces);
  const paragraphs = article.blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'code');
  const own = wordsInside(wordsOfText(article.text), subtractSpans(paragraphs, marked));
  const byParagraph = Map.groupBy(own, ({ start }) => firstWhere(paragraphs, ({ end }) => end > start));
  return [...byParagraph.values()];
}

function bareKey({ key }: Token): string {
  return key.replace(/'s$/u, '');
}
