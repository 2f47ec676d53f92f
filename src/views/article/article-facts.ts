import type { Element } from 'hast';
import type { Article } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import type { ComparedWith } from '../compare/comparisons.ts';
import { formatDay } from '../../core/text/day.ts';
import { formatPublished } from '../dates.ts';
import { type Content, h } from '../html/html.ts';
import { describeOutlet } from '../names.ts';
import type { Page } from '../page.ts';
import type { Say } from '../say.ts';
import { markLack } from '../statement/denials.ts';
import type { ArticleView } from './article-view.ts';

export interface ArticleSurroundings {
  /** Of the file of its text that can be downloaded, spaces where text is withheld. */
  readonly textSha256: string;
  readonly others: readonly ComparedWith[];
}

/** What is known of an article beside its text. */
export function drawFacts(view: ArticleView, around: ArticleSurroundings, page: Page): Element {
  const { say, addresses } = page;
  const { article, analysis, outlet, outletName, wordCount, quotationCount, termCount } = view;
  const { event } = analysis;
  const soft = (text: string): Element => h('span', { class: 'soft' }, text);
  const outletLink = outlet
    ? h('a', { href: addresses.outletAddress(outlet.id) }, outletName)
    : say.article.notKnown;
  const about = describeOutlet(outlet ?? {});
  const others = around.others.map(({ address, name }, index) => [
    index > 0 && ', ',
    h('a', { href: address }, name),
  ]);
  return h(
    'dl',
    { class: 'facts-list' },
    drawFact(say.article.fact.outlet, [outletLink, about !== '' && soft(about)]),
    drawFact(say.article.fact.published, [
      formatPublished(article),
      article.publishedFrom === 'text' && soft(say.article.dateFromText),
    ]),
    article.author !== undefined && drawFact(say.article.fact.author, article.author),
    drawFact(say.article.fact.event, h('a', { href: addresses.eventAddress(event.id) }, event.title), 'wide'),
    others.length > 0 && drawFact(say.article.fact.sideBySideWith, others),
    drawFact(say.article.fact.length, [
      say.article.wordCount(wordCount),
      h(
        'span',
        { class: 'soft no-print' },
        quotationCount > 0
          ? say.article.marksCount(quotationCount, termCount)
          : drawNoQuotations(article, view.hasMarks, say),
      ),
    ]),
    drawFact(
      say.article.fact.address,
      article.url === undefined
        ? say.article.notKnown
        : h('a', { href: article.url, rel: 'external' }, article.url),
      'wide',
    ),
    drawFact(
      say.article.fact.retrieved,
      article.retrieved === undefined ? say.article.noDateRecorded : formatDay(article.retrieved),
    ),
    drawFact(
      say.article.fact.textHash,
      [
        h('span', { class: 'hash' }, around.textSha256),
        h(
          'span',
          { class: 'soft' },
          `${say.article.of} `,
          h('a', { href: addresses.articleTextAddress(article.id) }, say.article.textAsFile),
        ),
      ],
      'wide',
    ),
    drawFact(
      say.article.fact.fileHash,
      [h('span', { class: 'hash' }, article.sha256), soft(say.article.fileNotServed)],
      'wide',
    ),
  );
}

/** How many quotations in marks pages count in an article; its terms are none. */
export function countQuotations({ quotations }: EventAnalysis, { id }: Pick<Article, 'id'>): number {
  return quotations.filter(
    ({ article, kind }) => article === id && (kind === 'speech' || kind === 'fragment'),
  ).length;
}

/** That an article quotes nobody; for the build where it is said to have no quotation marks at all. */
export function drawNoQuotations({ id }: Pick<Article, 'id'>, hasMarks: boolean, { article }: Say): Element {
  return hasMarks
    ? h('span', {}, article.noQuotationFound)
    : h('span', markLack('marks', '', [id]), article.noMarks);
}

function drawFact(name: string, value: Content, className?: string): Element {
  return h('div', {}, h('dt', {}, name), h('dd', { class: className }, value));
}
