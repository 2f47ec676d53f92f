import type { Element } from 'hast';
import { fieldText } from '../../core/article-text.ts';
import { joinSpans } from '../../core/export/directory.ts';
import type { Article, EventAnalysis, Statement } from '../../core/model.ts';
import { mainPlaces } from '../../core/reading-places.ts';
import { printedParts } from '../../core/withholding.ts';
import { formatPublished } from '../dates.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';

/** What became of the words of one statement from a version to the next. */
export interface StatementChange {
  readonly speaker: string | null;
  readonly kind: 'gone' | 'new' | 'changed';
  /** As each version prints them; `null` where it does not. */
  readonly before: string | null;
  readonly after: string | null;
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

function wordsIn(article: Article, { readings }: Statement): string | null {
  const reading = readings.find((each) => each.article === article.id);
  const places = reading === undefined ? [] : mainPlaces(reading);
  if (places.length === 0) return null;
  return places.map(({ field, spans }) => joinSpans(fieldText(article, field), spans)).join(' … ');
}

/** What changed in what is said, as a table. */
export function drawChanges({ changes, same }: VersionChanges, { say }: Page): Element[] {
  const cell = (words: string | null): Element =>
    h('td', {}, words === null ? h('span', { class: 'soft' }, say.life.notThere) : `“${words}”`);
  const rows = changes.map(({ speaker, kind, before, after }) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, say.life.kind[kind], ': ', speaker ?? say.speakerNotNamed),
      cell(before),
      cell(after),
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

/** A version's text, whole as far as it is published. Its quotations keep their ids, so that links to them hold. */
export function drawVersion(
  article: Article,
  quotations: EventAnalysis['quotations'],
  { say, addresses }: Page,
  isOwnPage: boolean,
): Element {
  const starts = quotations
    .filter(({ article: id, field }) => id === article.id && field === 'body')
    .map(({ id, pieces: [first] }) => ({ id, at: first?.start ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const blocks = article.blocks.map((block) => {
    const parts: Content[] = printedParts(article, block).map(({ start, end }) => {
      const anchors = isOwnPage ? starts.filter(({ at }) => at >= start && at < end) : [];
      const cuts = [start, ...anchors.map(({ at }) => at), end];
      return cuts.slice(0, -1).map((from, index) => {
        const words = article.text.slice(from, cuts[index + 1]);
        const anchor = anchors[index - 1];
        return anchor === undefined ? words : h('span', { id: anchor.id }, words);
      });
    });
    const content = parts.length === 0 ? '[…]' : parts.map((part, index) => [index > 0 && ' […] ', part]);
    return h(block.kind === 'heading' ? 'h4' : 'p', {}, content);
  });
  const title = article.headline ?? say.noHeadline;
  return h(
    'section',
    { class: 'version', lang: article.lang },
    h(
      'h3',
      {},
      isOwnPage
        ? h('bdi', {}, title)
        : h('a', { href: addresses.articleAddress(article.id) }, h('bdi', {}, title)),
    ),
    h('p', { class: 'small soft' }, formatPublished(article)),
    blocks,
  );
}
