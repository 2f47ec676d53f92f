import type { Element } from 'hast';
import { sharedWordings } from '../../core/collate/columns/columns.ts';
import { chooseTwo, countInCommon, findNearest } from '../../core/describe/side-by-side.ts';
import type { Article, ArticleId } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { byCodeUnits } from '../../core/text/order.ts';
import { placeId } from '../article-place.ts';
import { formatPublished } from '../dates.ts';
import { lookUp } from '../event/event-view.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import type { Comparison } from './comparison.ts';
import { viewEventComparison } from './comparisons.ts';

/** The articles of a large event: two side by side, and a list of all. */
export interface EventArticles {
  readonly chosen: readonly Article[];
  readonly comparison: Comparison;
  /** Those first that have most in common with the first of the chosen. */
  readonly all: readonly ListedArticle[];
}

export interface ListedArticle {
  readonly article: Article;
  readonly outletName: string;
  readonly wordCount: number;
  /** The article that it has most words in common with; absent where it has none with any. */
  readonly nearest?: {
    readonly article: ArticleId;
    readonly outletName: string;
    /** Where the two stand side by side. */
    readonly address: string;
    /** As they stand side by side. */
    readonly words: number;
  };
}

export function viewEventArticles(site: Site, analysis: EventAnalysis): EventArticles {
  return articlesIn(site)(analysis);
}

const articlesIn = once((site: Site) =>
  once((analysis: EventAnalysis): EventArticles => {
    // Counted in whole texts, as articles side by side are.
    const { articles } = site.wholeTextEvents.get(analysis.event.id) ?? analysis;
    const inCommon = countInCommon(articles, sharedWordings(analysis));
    const chosen = chooseTwo({ ...analysis, articles }, inCommon).flatMap(
      ({ id }) => analysis.articles.find((article) => article.id === id) ?? [],
    );
    const [first] = chosen;
    const rank = ({ id }: Article) =>
      id === first?.id ? Infinity : ((first && inCommon.get(first.id)?.get(id)) ?? 0);
    const { outletName } = lookUp(site, analysis);
    const inOrder = analysis.articles.toSorted(
      (a, b) => rank(b) - rank(a) || byCodeUnits(outletName(a), outletName(b)),
    );
    const preferred = inOrder.map(({ id }) => id);
    return {
      chosen,
      comparison: viewEventComparison(site, analysis, chosen),
      all: inOrder.map((article) => {
        const id = findNearest(article.id, inCommon, preferred);
        return listArticle(
          site,
          analysis,
          article,
          analysis.articles.find((each) => each.id === id),
        );
      }),
    };
  }),
);

function listArticle(
  site: Site,
  analysis: EventAnalysis,
  article: Article,
  nearest: Article | undefined,
): ListedArticle {
  const { outletName } = lookUp(site, analysis);
  const [own] = viewEventComparison(site, analysis, nearest ? [article, nearest] : [article]).columns;
  return {
    article,
    outletName: outletName(article),
    wordCount: own?.wordCount ?? 0,
    ...(nearest && {
      nearest: {
        article: nearest.id,
        outletName: outletName(nearest),
        address: site.addresses.placeAddress(article.event, nearest.id, article.id),
        words: own?.sharedWordCount ?? 0,
      },
    }),
  };
}

/** Every article of the event at a place of its own, to which links to its comparisons lead. */
export function drawArticleList({ all, chosen }: EventArticles, page: Page): Element {
  const { say } = page;
  const [first] = all;
  const groups = [...Map.groupBy(all, groupOf).values()].filter((own) => own.length > 1 && groupOf(own[0]));
  const together = new Set(groups.flat());
  return h(
    'section',
    { class: 'section', 'aria-labelledby': 'articles' },
    h('h2', { id: 'articles' }, say.compare.allArticles(all.length)),
    first &&
      chosen.length > 0 &&
      h('p', { class: 'soft measure' }, say.compare.orderOfArticles(first.outletName)),
    h(
      'ol',
      { class: 'plain article-list' },
      all.filter((each) => !together.has(each)).map((each) => drawListed(each, page)),
    ),
    groups.map((own) => drawGroup(own, page)),
  );
}

/** What articles that are told in one sentence have in common: that one other has every word of them, or none has any. */
function groupOf(listed: ListedArticle | undefined): string | undefined {
  if (!listed?.nearest) return 'none';
  const { nearest, wordCount } = listed;
  return nearest.words === wordCount ? nearest.article : undefined;
}

function drawGroup(group: readonly ListedArticle[], { say, addresses }: Page): Element {
  const nearest = group[0]?.nearest;
  const link = (article: string, name: string, id?: string) =>
    h('a', { id, href: addresses.articleAddress(article) }, h('bdi', {}, name));
  return h(
    'p',
    { class: 'article-group' },
    nearest
      ? [`${say.compare.everyWordIn(group.length)} `, link(nearest.article, nearest.outletName)]
      : say.compare.shareNothing(group.length),
    ': ',
    group.map(({ article, outletName }, at) => [
      at > 0 && ', ',
      link(article.id, outletName, placeId(article.id)),
    ]),
    '.',
  );
}

function drawListed({ article, outletName, wordCount, nearest }: ListedArticle, page: Page): Element {
  const { say, addresses } = page;
  return h(
    'li',
    { id: placeId(article.id) },
    h('a', { href: addresses.articleAddress(article.id) }, h('bdi', {}, outletName)),
    ' ',
    h('span', { class: 'small soft' }, formatPublished(article)),
    h(
      'p',
      { class: 'small soft' },
      nearest
        ? [
            say.compare.wordsIn(nearest.words, wordCount),
            ' ',
            h('a', { href: nearest.address }, h('bdi', {}, nearest.outletName)),
          ]
        : say.compare.sharesNothing(wordCount),
    ),
  );
}
