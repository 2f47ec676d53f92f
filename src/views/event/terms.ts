import type { Element } from 'hast';
import type { NameGroup, NameRow } from '../../core/describe/wording/name-groups.ts';
import type { Html } from '../html/html.ts';
import { type Content, h } from '../html/html.ts';
import { type ArticleColumns, drawTable } from '../html/table.ts';
import type { Page } from '../page.ts';
import { drawBar } from '../statement/strip.ts';
import { drawFinding, type EventFindings, nameId } from './findings.ts';

// So many things are shown at once; the names of the others differ less.
const MOST_SHOWN = 3;

/** The names that articles use for one thing, and how often: under a sentence each, what differs most first. */
export function drawTerms(
  groups: readonly NameGroup[],
  findings: EventFindings,
  columns: ArticleColumns,
  { say }: Page,
): Html {
  const counts = groups.flatMap(({ rows }) =>
    rows.flatMap(({ articles }) => articles.map((each) => each.count)),
  );
  const most = Math.max(1, ...counts);
  const taken = new Set<string>();
  const draw = (group: NameGroup): Content => [
    h(
      'tr',
      {},
      h(
        'th',
        { scope: 'rowgroup', colspan: columns.articles.length + 1, class: 'group' },
        group.about,
        h('p', {}, sentenceOf(group, findings, columns, say)),
      ),
    ),
    group.rows.map((row) => drawRow(row, most, columns, taken, say)),
  ];
  const table = (shown: readonly NameGroup[]): Element =>
    drawTable(
      say.column.name,
      columns,
      shown.map((group) => h('tbody', {}, draw(group))),
    );
  const [first, rest] = [groups.slice(0, MOST_SHOWN), groups.slice(MOST_SHOWN)];
  return [
    table(first),
    ...(rest.length === 0
      ? []
      : [h('details', { class: 'more' }, h('summary', {}, say.moreThings(rest.length)), table(rest))]),
  ];
}

function drawRow(
  { names, within, articles }: NameRow,
  most: number,
  { articles: all, outletName }: ArticleColumns,
  taken: Set<string>,
  say: Page['say'],
): Element {
  const ids = names.map(nameId).filter((id) => !taken.has(id) && taken.add(id));
  return h(
    'tr',
    {},
    h(
      'th',
      { scope: 'row' },
      ids.map((id) => h('i', { id })),
      names.map((name, at) => [at > 0 && ', ', h('span', { class: 'words' }, name)]),
      within !== null && [` ${say.within} “`, h('span', { class: 'words' }, within), '”'],
    ),
    articles.map(({ count, quoted }, index) => {
      const article = all[index];
      if (count === 0) return h('td', { class: 'none' });
      return h(
        'td',
        { 'data-outlet': article && outletName(article) },
        say.uses(count, quoted),
        drawBar(count, most),
      );
    }),
  );
}

/** What stands out of a thing’s names, or which name each outlet uses most. */
function sentenceOf(
  { rows, preferred }: NameGroup,
  { all }: EventFindings,
  { articles, outletName }: ArticleColumns,
  say: Page['say'],
): Content {
  const names = new Set(rows.flatMap((row) => row.names));
  const own = all.find(({ finding }) => finding.kind === 'name' && names.has(finding.name));
  if (own) return drawFinding(own);
  const byName = [...Map.groupBy(preferred, ({ name }) => name)].map(([name, uses]) => ({
    name,
    outlets: uses.flatMap(({ article }) => articles.filter(({ id }) => id === article).map(outletName)),
  }));
  return byName.length === 0 ? undefined : say.mostOften(byName);
}
