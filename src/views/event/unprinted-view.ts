import { findInReports } from '../../core/claims/unprinted.ts';
import type { Article } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { printedHtml } from '../html/block-html.ts';
import { type Html, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { langOf } from '../statement/statement-html.ts';
import type { EventLookups } from '../event-lookups.ts';

/** The sentences of an official text that no report prints. */
export interface UnprintedView {
  readonly article: Article;
  readonly outletName: string;
  /** Words that a report has lead to it. */
  readonly sentences: readonly Html[];
  readonly hasFoundWords: boolean;
  /** Words of a sentence that is left out, as a second search found most of it in a report. */
  readonly withdrawn: string | undefined;
}

/** `whole` has the whole texts, which are searched. */
export function viewUnprinted(
  { articles, unprinted }: Pick<EventAnalysis, 'articles' | 'unprinted'>,
  whole: Pick<EventAnalysis, 'articles' | 'quotations'>,
  { outletName }: Pick<EventLookups, 'outletName'>,
  articleAddress: (id: string) => string,
): UnprintedView[] {
  return articles.flatMap((article): UnprintedView[] => {
    const own = unprinted.filter((sentence) => sentence.article === article.id);
    if (own.length === 0) return [];
    const [first] = own.filter(({ withdrawn }) => withdrawn);
    const left = own.filter(({ withdrawn }) => !withdrawn);
    const found = findInReports(left, article.id, whole);
    return [
      {
        article,
        outletName: outletName(article),
        sentences: left.map(({ start, end }) =>
          printedHtml(
            article,
            { start, end },
            found.flatMap((run) =>
              run.start < end && start < run.end
                ? { start: run.start, end: run.end, tag: 'a', attributes: { href: articleAddress(run.in) } }
                : [],
            ),
          ),
        ),
        hasFoundWords: found.length > 0,
        withdrawn: first && article.text.slice(first.start, first.end),
      },
    ];
  });
}

/** Folded, with a count. */
export function drawUnprinted(texts: readonly UnprintedView[], { say, addresses }: Page): Html {
  return texts.map(({ article, outletName, sentences, hasFoundWords, withdrawn }) =>
    h(
      'details',
      { class: 'unprinted', 'data-unprinted': article.id, 'data-withdrawn': withdrawn },
      h(
        'summary',
        {},
        say.unprintedOf(sentences.length, outletName, hasFoundWords),
        withdrawn !== undefined && `; ${say.compare.partNotCompared}`,
      ),
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
