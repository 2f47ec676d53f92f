import type { Article, EventAnalysis } from '../../core/model.ts';
import { printedHtml } from '../html/block-html.ts';
import { type Html, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { langOf } from '../statement/statement-html.ts';
import type { EventLookups } from '../statement/statement-view.ts';

/** The sentences of an official text that no report prints. */
export interface UnprintedView {
  readonly article: Article;
  readonly outletName: string;
  readonly sentences: readonly Html[];
}

export function viewUnprinted(
  { articles, unprinted }: Pick<EventAnalysis, 'articles' | 'unprinted'>,
  { outletName }: Pick<EventLookups, 'outletName'>,
): UnprintedView[] {
  return articles
    .map((article) => ({
      article,
      outletName: outletName(article),
      sentences: unprinted
        .filter((sentence) => sentence.article === article.id)
        .map((sentence) => printedHtml(article, sentence, [])),
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

/** Folded, with a count. */
export function drawUnprinted(texts: readonly UnprintedView[], { say, addresses }: Page): Html {
  return texts.map(({ article, outletName, sentences }) =>
    h(
      'details',
      { class: 'unprinted' },
      h('summary', {}, say.unprintedOf(sentences.length, outletName)),
      h(
        'ol',
        { class: 'plain passages' },
        sentences.map((sentence) => h('li', {}, h('p', { class: 'words', lang: langOf(article) }, sentence))),
      ),
      h(
        'p',
        { class: 'small soft' },
        `${say.wholeOfIt} `,
        h('a', { href: addresses.articleAddress(article.id) }, article.headline ?? outletName),
      ),
    ),
  );
}
