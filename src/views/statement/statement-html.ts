import type { Element } from 'hast';
import { isDenying } from '../../core/claims/claims.ts';
import { MOST_STAVES } from '../../core/collate/staves/stave-runs.ts';
import type { Article } from '../../core/content-model.ts';
import { type Content, classes, h } from '../html/html.ts';
import { isMany } from '../../core/many.ts';
import type { Page } from '../page.ts';
import { drawAbsence, drawWhich } from './absence.ts';
import { markNotAgainst, markUndotted } from './denials.ts';
import { drawElsewhere } from './elsewhere.ts';
import type { JointView } from './reading-notes.ts';
import { groupPrinted, groupReadings } from './reading-groups.ts';
import { type ReadingView, substanceOf } from './reading-view.ts';
import type { StatementView } from './statement-view.ts';

export interface StatementSetting {
  /** How the statement is cited, as a sentence. */
  readonly cite?: string | undefined;
  /** Of its heading; 2 where the statement stands by itself, 4 within its row. */
  readonly level?: 2 | 4 | undefined;
}

/** A statement: the base with its lines, what each article did to it, and how to take it along. */
export function drawStatement(
  view: StatementView,
  { cite, level = 4 }: StatementSetting,
  page: Page,
): Element {
  const { say } = page;
  const { statement, html, className, colors, readings, staves, told } = view;
  const many = isMany(readings.length);
  const factuality = say.factuality[statement.factuality];
  const present = readings.filter(({ isFound }) => isFound);
  const inOrder = present.toSorted((a, b) => Number(b.isBase) - Number(a.isBase));
  const missing = readings.filter(({ isFound }) => !isFound);
  const elsewhere = missing.filter((reading) => reading.elsewhere.length > 0);
  return h(
    'article',
    { class: ['statement', ...colors].join(' '), id: statement.id },
    h(
      'div',
      { class: 'head' },
      h(
        `h${level}`,
        { class: 'speaker' },
        statement.speaker?.name ?? say.speakerNotFound,
        factuality !== null && h('span', { class: 'soft' }, factuality),
        view.isSetByEditor && h('span', { class: 'soft' }, say.setByEditor),
        drawAnchors(view.anchors),
      ),
    ),
    h(
      'div',
      {},
      h('p', { class: className }, html),
      told.length > 0 &&
        h(
          'ul',
          { class: 'told plain' },
          told.map((sentence) => h('li', {}, sentence)),
        ),
      staves.groups.length > MOST_STAVES &&
        h('p', { class: 'small soft' }, say.linesDrawn(MOST_STAVES, staves.groups.length)),
    ),
    h(
      'div',
      {},
      h(
        'ul',
        { class: 'key plain' },
        many
          ? groupReadings([...inOrder, ...elsewhere]).map((group) => drawGroup(group, view, page))
          : [...inOrder, ...elsewhere].map((reading) => drawReading(reading, view, page)),
      ),
      // A row shows the outlets that do not have the words by an empty field, unless they are many.
      drawAbsence(
        view,
        level === 4 && !many,
        { class: 'small soft', 'data-denied': deniedIn(view.statements) },
        page,
      ),
    ),
    h(
      'div',
      { class: 'foot' },
      drawInFull(many ? groupPrinted(inOrder) : inOrder.map((reading) => [reading]), page),
      drawMenu(view, { cite, level }, page),
    ),
  );
}

/** In the order of the key, from which a script knows whose they are; those that print the same together. */
function drawInFull(groups: readonly (readonly ReadingView[])[], { say }: Page): Element {
  return h(
    'details',
    { class: 'in-full' },
    h('summary', {}, say.readingsInFull),
    h(
      'dl',
      {},
      groups.flatMap((group) => {
        const [first] = group;
        return first ? [drawPrinted(first, sayTogether(group, say), say)] : [];
      }),
    ),
  );
}

function drawPrinted(
  { article, pieces, isMarked, otherWords }: ReadingView,
  whose: string,
  say: Page['say'],
): Element {
  const lang = langOf(article);
  return h(
    'div',
    { 'data-reading': true },
    h('dt', {}, whose),
    h(
      'dd',
      {},
      pieces.map((piece) => h('q', { class: classes('words', isMarked && 'marked'), lang }, piece)),
      otherWords.length > 0 &&
        h(
          'p',
          { class: 'beside small soft' },
          `${say.atOtherPlaces} `,
          otherWords.map((words) => h('q', { class: 'words', lang }, words)),
        ),
    ),
  );
}

function sayTogether(group: readonly ReadingView[], say: Page['say']): string {
  return group.length > 1 ? say.outlets(group.length) : (group[0]?.outletName ?? '');
}

/** Whether it is said of the article that it lacks words, or marks; the build searches there once more. */
function lacksSomething({ reading, isFound, isWithdrawn }: ReadingView): boolean {
  return isFound && !isWithdrawn && isDenying(reading);
}

/** What several articles did alike, in one sentence; the outlets are folded, each with a link to its article. */
function drawGroup(group: readonly ReadingView[], view: StatementView, page: Page): Element | undefined {
  const { say } = page;
  const [first, ...others] = group;
  if (!first || others.length === 0) return first && drawReading(first, view, page);
  const lacking = group.filter(lacksSomething).map(({ article }) => article.id);
  return h(
    'li',
    {
      class: lineOf(first),
      ...(lacking.length > 0 && { 'data-denied': deniedIn(view.statements), 'data-of': lacking.join(' ') }),
    },
    drawTreatment(first, say.outlets(group.length), page, group),
    drawWhich(group, page),
  );
}

/** What one article did to the words, where it credits them, and where they stand. */
function drawReading(view: ReadingView, { statements }: StatementView, page: Page): Element {
  const { say } = page;
  const { outletName, address, article, credit, placement } = view;
  return h(
    'li',
    {
      class: lineOf(view),
      'data-key': article.id,
      'data-color': view.color,
      'data-uncompared': view.isWithdrawn,
      ...markNotAgainst([view]),
      ...(lacksSomething(view) && { 'data-denied': deniedIn(statements) }),
    },
    drawTreatment(view, outletName, page),
    view.beside.map(({ words, where }) => h('p', { class: 'small' }, say.standsBeside(words, where))),
    view.joints.map((joint) =>
      h(
        'p',
        {
          class: 'small',
          ...(joint.gap && !joint.isShown && markUndotted([{ article, undotted: [joint.gap] }])),
        },
        drawJoint(joint, say),
      ),
    ),
    view.elsewhere.map((place) => h('p', { class: 'small' }, drawElsewhere(place, say), '.')),
    placement !== null &&
      h(
        'p',
        { class: 'small soft' },
        credit !== null && `${credit}, `,
        h('a', { href: address }, placement),
        view.link !== undefined && [', ', h('a', { href: view.link }, say.openThere)],
      ),
  );
}

/** The class of its line under the base's words, where it has one. */
function lineOf({ stave }: ReadingView): string | undefined {
  return stave !== null && stave <= MOST_STAVES ? `r${stave}` : undefined;
}

/** What is said of a reading, and with it of `others` that did the same. */
function drawTreatment(
  reading: ReadingView,
  whose: string,
  { say, addresses }: Page,
  all: readonly ReadingView[] = [reading],
): Content {
  const { word, treatment, trivialClause, isSetByEditor } = reading;
  return [
    h('b', {}, whose),
    ' ',
    h('a', { href: addresses.methodAddress(word), class: 'treatment' }, treatment),
    isSetByEditor && [' ', h('span', { class: 'small soft' }, say.setByEditor)],
    h(
      'p',
      markUndotted(all),
      substanceOf(reading),
      trivialClause !== '' && h('span', { class: 't' }, trivialClause),
      '.',
    ),
  ];
}

/** Which statements lack words; nothing where that is the one whose block it is, and whose id the block carries. */
function deniedIn(statements: StatementView['statements']): string | true {
  return statements.length === 1 ? true : statements.map(({ id }) => id).join(' ');
}

/** Where the article's marks close over what others print between. */
function drawJoint({ left, isShown }: JointView, say: Page['say']): Content {
  const links = left.map(({ number, id }, index) => [
    index > 0 && ', ',
    h('a', { href: `#${id}` }, say.statement(number)),
  ]);
  return [`${say.closesOver} `, links.length > 0 ? links : say.otherWords, `; ${say.dotsShowIt(isShown)}.`];
}

/** Places for other ids that lead to an element. */
export function drawAnchors(ids: readonly string[]): Content {
  return ids.map((id) => h('i', { id }));
}

/** One menu: the link, the frame for other pages, and the citation as a sentence. */
function drawMenu(
  { statement }: StatementView,
  { cite, level }: StatementSetting,
  { say, addresses }: Page,
): Element {
  return h(
    'statement-tools',
    { class: 'no-print' },
    h(
      'details',
      {},
      h('summary', {}, say.share),
      h(
        'div',
        {},
        h('button', { type: 'button', class: 'needs-script' }, say.copyLink),
        h('a', { href: level === 4 ? `#${statement.id}` : addresses.statementAddress(statement) }, say.link),
        h('a', { href: addresses.embedAddress(statement) }, say.embed),
        cite !== undefined && h('p', {}, cite),
        h('span', { role: 'status' }),
      ),
    ),
  );
}

/** Of words that are not English; the page is. */
export function langOf({ lang }: Article): string | undefined {
  return lang === 'en' ? undefined : lang;
}
