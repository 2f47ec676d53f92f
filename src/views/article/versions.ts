import type { Element } from 'hast';
import { fieldText } from '../../core/article-text.ts';
import { joinSpans } from '../../core/export/directory.ts';
import type { Article, Span } from '../../core/content-model.ts';
import type { EventAnalysis, Statement } from '../../core/model.ts';
import { mainPlaces } from '../../core/reading-places.ts';
import { printedParts } from '../../core/withholding.ts';
import { formatPublished } from '../dates.ts';
import { type Html, h } from '../html/html.ts';
import { markText } from '../html/marked-text.ts';
import type { Page } from '../page.ts';
import { markLack } from '../statement/denials.ts';

/** What became of the words of one statement from a version to the next. */
export interface StatementChange {
  readonly speaker: string | null;
  readonly kind: 'gone' | 'new' | 'changed';
  /** As each version prints them; `null` where it does not, `undefined` where some of them stand there otherwise. */
  readonly before: string | null | undefined;
  readonly after: string | null | undefined;
}

export interface VersionChanges {
  readonly changes: readonly StatementChange[];
  /** How many statements both print in the same words. */
  readonly same: number;
}

/** Compares the statements of an article's earlier version and of the one after, in the order of the analysis. */
export function viewChanges(earlier: Article, later: Article, { statements }: EventAnalysis): VersionChanges {
  const all = statements.map((statement) => {
    const before = wordsIn(earlier, statement);
    const after = wordsIn(later, statement);
    const kind = before === null ? 'new' : after === null ? 'gone' : 'changed';
    return { speaker: statement.speaker?.name ?? null, kind, before, after } as const;
  });
  const changes = all.filter(({ before, after }) => before !== after);
  return { changes, same: all.length - changes.length };
}

function wordsIn(article: Article, { readings }: Statement): string | null | undefined {
  const reading = readings.find((each) => each.article === article.id);
  const places = reading === undefined ? [] : mainPlaces(reading);
  if (places.length === 0) return reading?.withdrawn || reading?.elsewhere.length ? undefined : null;
  return places.map(({ field, spans }) => joinSpans(fieldText(article, field), spans)).join(' … ');
}

type VersionWords = StatementChange['before'];

/** What changed in what is said, as a table. */
export function drawChanges(
  { earlier, later }: Readonly<Record<'earlier' | 'later', Pick<Article, 'id'>>>,
  { changes, same }: VersionChanges,
  { say }: Page,
): Element[] {
  // On a phone, where the heads of the columns have no room, each cell says which version it is of.
  const cell = (
    of: string,
    words: VersionWords,
    others: VersionWords,
    { id }: Pick<Article, 'id'>,
  ): Element =>
    h(
      'td',
      { 'data-of': of },
      typeof words === 'string'
        ? `“${words}”`
        : words === null
          ? h(
              'span',
              { class: 'soft', ...markLack('words', (others ?? '').replaceAll('|', ' '), [id]) },
              say.life.notThere,
            )
          : h('span', { class: 'soft' }, say.lists.treatments.withdrawn),
    );
  const rows = changes.map(({ speaker, kind, before, after }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, speaker ?? say.speakerNotFound, ': ', say.life.kind[kind]),
      cell(say.life.before, before, after, earlier),
      cell(say.life.after, after, before, later),
    ),
  );
  const table = h(
    'table',
    { class: 'versions' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        [say.life.what, say.life.before, say.life.after].map((name) => h('th', { scope: 'col' }, name)),
      ),
    ),
    h('tbody', {}, rows),
  );
  return [
    h('p', { class: 'measure' }, say.life.counts(changes.length, same)),
    ...(rows.length > 0 ? [table] : []),
  ];
}

/**
 * A version's text, whole as far as it is published, with the words marked that are `changed`. On a page of its own its
 * quotations keep their ids, so that links to them hold.
 */
export function drawVersion(
  article: Article,
  changed: readonly Span[],
  { say, addresses }: Page,
  ownQuotations?: EventAnalysis['quotations'],
): Element {
  const anchors = (ownQuotations ?? [])
    .filter(({ article: id, field }) => id === article.id && field === 'body')
    .flatMap(({ id, pieces: [first] }) => (first === undefined ? [] : { id, ...first }));
  const marked = (part: Span): Html => {
    const here = anchors.filter(({ start }) => start >= part.start && start < part.end);
    return markText(article.text, part, [
      ...here.map(({ id, start, end }) => ({ start, end, tag: 'span', attributes: { id } }) as const),
      ...changed.map(({ start, end }) => ({ start, end, tag: 'mark' }) as const),
    ]);
  };
  const blocks = article.blocks.map((block) => {
    const parts = printedParts(article, block).map(marked);
    const content = parts.length === 0 ? '[…]' : parts.map((part, index) => [index > 0 && ' […] ', part]);
    return h(block.kind === 'heading' ? 'h4' : 'p', {}, content);
  });
  const title = h('bdi', {}, article.headline ?? say.noHeadline);
  return h(
    'section',
    { class: 'version', lang: article.lang },
    h('h3', {}, ownQuotations ? title : h('a', { href: addresses.articleAddress(article.id) }, title)),
    h('p', { class: 'small soft' }, formatPublished(article)),
    blocks,
  );
}
