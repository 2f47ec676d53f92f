import type { Element } from 'hast';
import type { Statement } from '../../core/model.ts';
import type { ComparedWith } from '../compare/comparisons.ts';
import { type Content, type Html, h, toNodes } from '../html/html.ts';
import type { ArticleColumns } from '../html/table.ts';
import { nameLanguages } from '../language-names.ts';
import { isMany } from '../../core/many.ts';
import { withoutSpeakers } from '../../core/speaker-languages.ts';
import type { Page } from '../page.ts';
import { drawLineKey } from '../statement/line-key.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawArticleStrip } from './article-strip.ts';
import { drawDistinctiveWords } from './distinctive-words.ts';
import { drawEventHead } from './event-head.ts';
import type { EventView } from './event-view.ts';
import { drawExclusive, drawOtherwise } from './exclusive.ts';
import { drawFigures } from './figure-view.ts';
import { drawFinding, firstOf, leadingStatement } from './findings.ts';
import { drawIndirect } from './indirect.ts';
import { drawMap } from './map-view.ts';
import { drawOpenings } from './opening-view.ts';
import { drawPassages } from './passage-view.ts';
import { drawRecurring, type RecurringView } from './recurring-view.ts';
import { drawStatementRows } from './statement-rows.ts';
import { drawStatementTools } from './statement-tools.ts';
import { drawTerms } from './terms.ts';
import { drawUnprinted } from './unprinted-view.ts';
import { drawVoices } from './voices.ts';

/** What an event's page shows beside the event itself. */
export interface EventSurroundings {
  /** What an event's one article stands side by side with. */
  readonly comparedWith: readonly ComparedWith[];
  readonly recurring: readonly RecurringView[];
  /** How a statement is cited, as a sentence. */
  readonly citationOf: (statement: Statement) => string;
  /** The names of the event's data files, as `statements.csv`. */
  readonly files: readonly string[];
}

/** An event's page, from its title to its data files. */
export function drawEvent(view: EventView, around: EventSurroundings, page: Page): Html {
  const sections = listSections(view, around, page).filter(({ content }) => toNodes(content).length > 0);
  const folded = sections.filter(({ folds }) => folds !== undefined);
  return [
    drawEventHead(view, around.comparedWith, page),
    ...(sections.length > 0 ? [drawContents(sections, page)] : []),
    ...sections.filter(({ folds }) => folds === undefined).map(drawSection),
    ...(folded.length > 0 ? [h('div', { class: 'folds' }, folded.map(drawFold))] : []),
    drawDataLinks(view.analysis.event.id, around.files, page),
  ];
}

/** The groups that the list of links has. */
type Group = 'said' | 'named' | 'heard' | 'shared';

interface Section {
  readonly id: string;
  readonly group: Group;
  readonly title: string;
  /** One sentence under the title. */
  readonly note?: Content;
  /** A section without any is left out. */
  readonly content: Content;
  /** How much there is, where the section is folded; '' where that is no count. */
  readonly folds?: string | undefined;
}

/** All that an event's page can have, in its order. */
function listSections(view: EventView, around: EventSurroundings, page: Page): Section[] {
  const { sections: title, notes: note, counts } = page.say;
  const { analysis, lookups, findings } = view;
  const { articles, event, quotations } = analysis;
  const columns = { articles, outletName: lookups.outletName, colorOf: lookups.colorOf };
  const isOne = articles.length === 1;
  const isCompared = articles.length > 1;
  const many = isMany(articles.length);
  const unread = withoutSpeakers(articles);
  const lead = (kind: Parameters<typeof firstOf>[1], otherwise?: string): Content => {
    const first = firstOf(findings, kind);
    return first ? [h('span', { class: 'finding' }, drawFinding(first)), ` ${otherwise ?? ''}`] : otherwise;
  };
  // Where nothing is shared, what each article quotes is what there is.
  const foldAlone = (statements: EventView['exclusive']) =>
    view.shared.length === 0 ? undefined : page.say.lists.statements(statements.length);
  return [
    {
      id: 'map',
      group: 'said',
      title: title.speak,
      content:
        isOne &&
        quotations.length > 0 &&
        articles.map((article) => drawArticleStrip(article, quotations, page)),
    },
    drawStatements(view, columns, around, page),
    {
      id: 'exclusive',
      group: 'said',
      title: isOne ? title.exclusiveOfOne : title.exclusive,
      note: isOne ? undefined : note.exclusive,
      content: view.exclusive.length > 0 && drawExclusive(view.exclusive, lookups, page),
      folds: foldAlone(view.exclusive),
    },
    {
      id: 'otherwise',
      group: 'said',
      title: title.otherwise,
      note: note.otherwise,
      content: view.otherwise.length > 0 && drawOtherwise(view.otherwise, lookups, page),
      folds: foldAlone(view.otherwise),
    },
    {
      id: 'names',
      group: 'named',
      title: title.names,
      note: note.emptyFields(many),
      content: view.terms.length > 0 && drawTerms(view.terms, view.whole, findings, columns, page),
    },
    {
      id: 'voices',
      group: 'heard',
      title: title.voices,
      note: lead(
        'voice',
        unread.length === 0
          ? note.voices(many)
          : `${note.voices(many)} ${note.withoutSpeakers(nameLanguages(unread))}`,
      ),
      content: view.voices.length > 0 && drawVoices(view.voices, view.whole, columns, page),
    },
    {
      id: 'map',
      group: 'shared',
      title: title.map,
      note: lead(
        'passage',
        articles.length > view.map.articles.length
          ? `${note.map} ${note.mapOfSome(view.map.articles.length)}`
          : note.map,
      ),
      content: isCompared && drawMap(view.map, columns, page),
    },
    {
      id: 'unprinted',
      group: 'said',
      title: title.unprinted,
      content: view.unprinted.length > 0 && drawUnprinted(view.unprinted, page),
      folds: counts.sentences(view.unprinted.flatMap(({ sentences }) => sentences).length),
    },
    {
      id: 'indirect',
      group: 'said',
      title: title.indirect,
      note: note.indirect,
      content: view.indirect.length > 0 && drawIndirect(view.indirect, lookups, page),
      folds: counts.clauses(view.indirect.length),
    },
    {
      id: 'passages',
      group: 'shared',
      title: title.passages,
      note: note.passages,
      content: view.passages.length > 0 && drawPassages(view.passages),
      folds: counts.passages(view.passages.length),
    },
    {
      id: 'figures',
      group: 'named',
      title: title.figures,
      note: note.figures(many),
      content: view.figures.length > 0 && isCompared && drawFigures(view.figures, columns, page),
      folds: counts.figures(view.figures.length),
    },
    {
      id: 'openings',
      group: 'shared',
      title: title.openings,
      note: note.openings,
      content: isCompared && drawOpenings(view.openings, page),
      folds: counts.articles(articles.length),
    },
    {
      id: 'recurring',
      group: 'shared',
      title: title.recurring,
      note: note.recurring,
      content: around.recurring.length > 0 && drawRecurring(around.recurring, event.id),
      folds: counts.phrases(around.recurring.length),
    },
    {
      id: 'words',
      group: 'named',
      title: title.words,
      note: note.words,
      content: view.words.length > 0 && drawDistinctiveWords(view.words, lookups, page),
      folds: counts.words(view.words.length),
    },
  ];
}

function drawStatements(
  view: EventView,
  columns: ArticleColumns,
  { citationOf }: EventSurroundings,
  page: Page,
): Section {
  const { shared, utterances } = view;
  return {
    id: 'matrix',
    group: 'said',
    title: page.say.sections.matrix,
    content: shared.length > 0 && [
      h('i', { id: 'staves' }),
      drawLineKey(page, shared.some(hasJoint)),
      drawStatementRows(utterances, leadingStatement(view.findings), columns, citationOf, page),
      drawStatementTools(view, page),
    ],
  };
}

function drawSection({ id, title, note, content }: Section): Element {
  return h(
    'section',
    { class: 'section', 'aria-labelledby': id },
    h('h2', { id }, title),
    note !== undefined && h('p', { class: 'soft measure' }, note),
    content,
  );
}

/** Under its heading with a count. The id is inside, so that a browser opens it for a link, and without a script. */
function drawFold({ id, title, note, content, folds = '' }: Section): Element {
  return h(
    'details',
    { class: 'fold' },
    h('summary', {}, h('h2', {}, title), ' ', h('span', { class: 'soft' }, folds)),
    h(
      'section',
      { id, 'aria-label': title },
      note !== undefined && h('p', { class: 'soft measure' }, note),
      content,
    ),
  );
}

function drawContents(sections: readonly Section[], { say }: Page): Element {
  const groups = [...Map.groupBy(sections, ({ group }) => group)];
  return h(
    'nav',
    { class: 'no-print', 'aria-label': say.onThisPage },
    h(
      'details',
      { class: 'contents folds-narrow' },
      h('summary', {}, say.onThisPage),
      h(
        'ul',
        { class: 'plain' },
        groups.map(([group, own]) =>
          h(
            'li',
            {},
            h('b', {}, say.groups[group]),
            own.map(({ id, title }) => [' ', h('a', { href: `#${id}` }, title)]),
          ),
        ),
      ),
    ),
  );
}

function hasJoint({ staves }: StatementView): boolean {
  return staves.columns.some(({ after }) => after === 'joint');
}

function drawDataLinks(event: string, files: readonly string[], { say, addresses }: Page): Element {
  return h(
    'p',
    { class: 'section small soft no-print' },
    `${say.eventAsData} `,
    h('a', { href: addresses.eventAnalysisAddress(event) }, 'analysis.json'),
    files.map((file) => [', ', h('a', { href: addresses.eventDataAddress(event, file) }, file)]),
    '.',
    addresses.isPlaced && [
      ` ${say.whatIsNew} `,
      h('a', { href: addresses.feedAddress({ event }, 'atom') }, say.feed),
      '.',
    ],
  );
}
