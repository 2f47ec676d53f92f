import type { Element } from 'hast';
import type { Statement } from '../../core/model.ts';
import { type Content, type Html, h, toNodes } from '../html/html.ts';
import type { Page } from '../page.ts';
import { drawLegend } from '../statement/legend.ts';
import { drawMatrix } from '../statement/matrix.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawArticleStrip } from './article-strip.ts';
import { drawDistinctiveWords } from './distinctive-words.ts';
import { type ComparedWith, drawEventHead } from './event-head.ts';
import type { EventView } from './event-view.ts';
import { drawExclusive } from './exclusive.ts';
import { drawFigures } from './figure-view.ts';
import { drawIndirect } from './indirect.ts';
import { drawMap } from './map-view.ts';
import { drawOpenings } from './opening-view.ts';
import { drawPassages } from './passage-view.ts';
import { drawRecurring, type RecurringView } from './recurring-view.ts';
import { drawTerms } from './terms.ts';
import { drawUnprinted } from './unprinted-view.ts';
import { drawUtterance } from './utterance.ts';
import { drawVoices } from './voices.ts';

/** What an event's page shows beside the event itself. */
export interface EventSurroundings {
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
  return [
    drawEventHead(view, around.comparedWith, page),
    drawContents(sections, page),
    ...sections.map(drawSection),
    drawDataLinks(view.analysis.event.id, around.files, page),
  ];
}

interface Section {
  readonly id: string;
  readonly title: string;
  /** One sentence under the title. */
  readonly note?: string | undefined;
  /** A section without any is left out. */
  readonly content: Content;
}

/** All that an event's page can have, in its order. */
function listSections(view: EventView, around: EventSurroundings, page: Page): Section[] {
  const { sections: title, notes: note } = page.say;
  const { analysis, shared, lookups } = view;
  const { articles, event, quotations } = analysis;
  const columns = { articles, outletName: lookups.outletName, colorOf: lookups.colorOf };
  const isOne = articles.length === 1;
  const words = shared.flatMap(({ readings }) => readings.map(({ word }) => word));
  return [
    {
      id: 'map',
      title: title.speak,
      content:
        isOne &&
        quotations.length > 0 &&
        articles.map((article) => drawArticleStrip(article, quotations, page)),
    },
    {
      id: 'matrix',
      title: title.matrix,
      content: shared.length > 0 && [drawMatrix(shared, columns, page), drawLegend(words, page)],
    },
    { id: 'map', title: title.map, note: note.map, content: !isOne && drawMap(view.map, columns, page) },
    {
      id: 'staves',
      title: title.staves,
      note: note.staves,
      content: shared.length > 0 && [
        shared.some(hasTrivial) && drawSubstantiveOnly(page),
        shared.some(hasJoint) && drawJointKey(page),
        view.utterances.map((views) => drawUtterance(views, around.citationOf, page)),
      ],
    },
    {
      id: 'exclusive',
      title: isOne ? title.exclusiveOfOne : title.exclusive,
      note: isOne ? undefined : note.exclusive,
      content: view.exclusive.length > 0 && drawExclusive(view.exclusive, lookups, page),
    },
    {
      id: 'unprinted',
      title: title.unprinted,
      content: view.unprinted.length > 0 && drawUnprinted(view.unprinted, page),
    },
    {
      id: 'indirect',
      title: title.indirect,
      note: note.indirect,
      content: view.indirect.length > 0 && drawIndirect(view.indirect, lookups, page),
    },
    {
      id: 'passages',
      title: title.passages,
      note: note.passages,
      content: view.passages.length > 0 && drawPassages(view.passages),
    },
    {
      id: 'voices',
      title: title.voices,
      note: note.voices,
      content: view.voices.length > 0 && drawVoices(view.voices, columns, page),
    },
    {
      id: 'names',
      title: title.names,
      content: view.terms.length > 0 && drawTerms(view.terms, columns, page),
    },
    {
      id: 'figures',
      title: title.figures,
      note: note.figures,
      content: view.figures.length > 0 && !isOne && drawFigures(view.figures, columns, page),
    },
    {
      id: 'openings',
      title: title.openings,
      note: note.openings,
      content: !isOne && drawOpenings(view.openings, page),
    },
    {
      id: 'recurring',
      title: title.recurring,
      note: note.recurring,
      content: around.recurring.length > 0 && drawRecurring(around.recurring, event.id),
    },
    {
      id: 'words',
      title: title.words,
      note: note.words,
      content: view.words.length > 0 && drawDistinctiveWords(view.words, lookups, page),
    },
  ];
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

function drawContents(sections: readonly Section[], { say }: Page): Element {
  return h(
    'nav',
    { class: 'no-print', 'aria-label': say.onThisPage },
    h(
      'details',
      { class: 'contents' },
      h('summary', {}, say.onThisPage),
      h(
        'div',
        {},
        sections.map(({ id, title }) => h('a', { href: `#${id}` }, title)),
      ),
    ),
  );
}

function hasTrivial({ staves }: StatementView): boolean {
  return staves.rows.some(({ cells }) => cells.some(({ kind }) => kind === 'trivial'));
}

function hasJoint({ staves }: StatementView): boolean {
  return staves.columns.some(({ after }) => after === 'joint');
}

function drawJointKey({ say }: Page): Element {
  return h('p', { class: 'small soft' }, h('span', { class: 'joint' }), ` ${say.joint}`);
}

function drawSubstantiveOnly({ say }: Page): Element {
  return h(
    'p',
    { class: 'small no-print' },
    h('label', {}, h('input', { type: 'checkbox', id: 'substantive' }), ` ${say.substantiveOnly}`),
  );
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
