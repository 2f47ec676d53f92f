import type { Element } from 'hast';
import { formatDay, formatPublished } from '../dates.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { ArticleView } from './article-view.ts';

export interface ArticleSurroundings {
  /** Of the file of its text that can be downloaded, spaces where text is withheld. */
  readonly textSha256: string;
  /** The other articles it is compared with, and what their outlets are called. */
  readonly others: readonly { readonly id: string; readonly name: string }[];
}

/** What is known of an article beside its text. */
export function drawFacts(view: ArticleView, around: ArticleSurroundings, page: Page): Element {
  const { say, addresses } = page;
  const { article, analysis, outlet, outletName, wordCount, quotationCount } = view;
  const { event } = analysis;
  const soft = (text: string): Element => h('span', { class: 'soft' }, text);
  const outletLink = outlet ? h('a', { href: addresses.outletAddress(outlet.id) }, outletName) : say.notKnown;
  const others = around.others.map(({ id, name }, index) => [
    index > 0 && ', ',
    h('a', { href: addresses.compareAddress(article.id, id) }, name),
  ]);
  return h(
    'dl',
    { class: 'facts-list' },
    drawFact(say.fact.outlet, [outletLink, outlet?.country && soft(outlet.country)]),
    drawFact(say.fact.published, [
      formatPublished(article),
      article.publishedFrom === 'text' && soft(say.dateFromText),
    ]),
    article.author !== undefined && drawFact(say.fact.author, article.author),
    drawFact(say.fact.event, h('a', { href: addresses.eventAddress(event.id) }, event.title), 'wide'),
    others.length > 0 && drawFact(say.fact.sideBySideWith, others),
    drawFact(say.fact.length, [
      say.wordCount(wordCount),
      h('span', { class: 'soft no-print' }, say.marksCount(quotationCount)),
    ]),
    drawFact(
      say.fact.address,
      article.url === undefined ? say.notKnown : h('a', { href: article.url, rel: 'external' }, article.url),
      'wide',
    ),
    drawFact(
      say.fact.retrieved,
      article.retrieved === undefined ? say.noDateRecorded : formatDay(article.retrieved),
    ),
    drawFact(
      say.fact.textHash,
      [
        h('span', { class: 'hash' }, around.textSha256),
        h(
          'span',
          { class: 'soft' },
          `${say.of} `,
          h('a', { href: addresses.articleTextAddress(article.id) }, say.textAsFile),
        ),
      ],
      'wide',
    ),
    drawFact(
      say.fact.fileHash,
      [h('span', { class: 'hash' }, article.sha256), soft(say.fileNotServed)],
      'wide',
    ),
  );
}

function drawFact(name: string, value: Content, className?: string): Element {
  return h('div', {}, h('dt', {}, name), h('dd', { class: className }, value));
}
