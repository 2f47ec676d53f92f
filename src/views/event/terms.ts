import type { Element } from 'hast';
import type { NameGroup, NameRow } from '../../core/describe/wording/name-groups.ts';
import type { Html } from '../html/html.ts';
import { type Content, h } from '../html/html.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { type ArticleColumns, drawTable, drawTableRow } from '../html/table.ts';
import { isMany } from '../../core/many.ts';
import { joinNames } from '../names.ts';
import type { Page } from '../page.ts';
import { drawBar } from '../statement/strip.ts';
import { drawFinding, type EventFindings, nameId } from './findings.ts';
import { isSoughtThere } from './sought.ts';

// So many things are shown at once; the names of the others differ less.
const MOST_SHOWN = 3;

/**
 * The names that articles use for one thing, and how often: under a sentence each, what differs most first. `whole` has
 * the whole texts, which are searched.
 */
export function drawTerms(
  groups: readonly NameGroup[],
  whole: EventAnalysis,
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
        {
          scope: 'rowgroup',
          colspan: isMany(columns.articles.length) ? 2 : columns.articles.length + 1,
          class: 'group',
        },
        group.about,
        h('p', {}, sentenceOf(group, findings, columns, say)),
      ),
    ),
    group.rows.map((row) => drawRow(row, whole, most, columns, taken, say)),
  ];
  const table = (shown: readonly NameGroup[]): Element =>
    drawTable(
      say.column.name,
      columns,
      say,
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
  { names, within, longer, articles }: NameRow,
  whole: EventAnalysis,
  most: number,
  columns: ArticleColumns,
  taken: Set<string>,
  say: Page['say'],
): Element {
  const ids = names.map(nameId).filter((id) => !taken.has(id) && taken.add(id));
  // What is a part of a longer name is searched for as that name.
  const forms = within === null ? names : [within];
  const apart = within === null ? longer : [];
  return drawTableRow(
    {
      head: h(
        'th',
        { scope: 'row' },
        ids.map((id) => h('i', { id })),
        names.map((name, at) => [at > 0 && ', ', h('span', { class: 'words' }, name)]),
        within !== null && [` ${say.within} “`, h('span', { class: 'words' }, within), '”'],
      ),
      claim: { kind: 'use', sought: forms.join('|'), longer: apart, name: joinNames(forms) },
      cells: articles.map(({ article, count, quoted }) =>
        count > 0
          ? { words: say.uses(count, quoted), drawing: drawBar(count, most) }
          : isSoughtThere(whole, article, 'use', forms, apart)
            ? 'withdrawn'
            : undefined,
      ),
    },
    columns,
    say,
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
  const own = all.find(
    ({ finding }) => finding.kind === 'name' && finding.names.some((name) => names.has(name)),
  );
  if (own) return drawFinding(own);
  const byName = [...Map.groupBy(preferred, ({ name }) => name)].map(([name, uses]) => ({
    name,
    outlets: uses.flatMap(({ article }) => articles.filter(({ id }) => id === article).map(outletName)),
  }));
  return byName.length === 0 ? undefined : say.mostOften(byName);
}
