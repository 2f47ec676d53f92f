import type { Element } from 'hast';
import { MOST_STAVES } from '../../core/collate/staves/stave-runs.ts';
import type { Article } from '../../core/model.ts';
import { type Content, classes, h } from '../html/html.ts';
import type { Page } from '../page.ts';
import { markAbsence } from './denials.ts';
import type { ElsewhereView, JointView } from './reading-notes.ts';
import type { ReadingView, StatementView } from './statement-view.ts';

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
  const factuality = say.factuality[statement.factuality];
  const present = readings.filter(({ isFound }) => isFound);
  const inOrder = present.toSorted((a, b) => Number(b.isBase) - Number(a.isBase));
  const missing = readings.filter(({ isFound }) => !isFound);
  const elsewhere = missing.filter((reading) => reading.elsewhere.length > 0);
  const absent = missing.filter((reading) => reading.elsewhere.length === 0);
  return h(
    'article',
    { class: ['statement', ...colors].join(' '), id: statement.id },
    h(
      'div',
      { class: 'head' },
      h(
        `h${level}`,
        { class: 'speaker' },
        statement.speaker?.name ?? say.speakerNotNamed,
        factuality !== null && h('span', { class: 'soft' }, factuality),
        view.isSetByEditor && h('span', { class: 'soft' }, say.setByEditor),
        drawAnchors(view.anchors),
      ),
      drawMenu(view, { cite, level }, page),
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
        { class: 'key' },
        [...inOrder, ...elsewhere].map((reading) => drawReading(reading, view, page)),
      ),
      absent.length > 0 &&
        h(
          'p',
          { class: 'small soft', ...markAbsence(view), 'data-denied': deniedIn(view.statements) },
          say.notFoundIn(absent.map(({ outletName }) => outletName)),
        ),
    ),
    drawInFull(inOrder, page),
  );
}

/** In the order of the key, from which a script knows whose they are. */
function drawInFull(readings: readonly ReadingView[], { say }: Page): Element {
  return h(
    'details',
    { class: 'in-full' },
    h('summary', {}, say.readingsInFull),
    h(
      'dl',
      {},
      readings.map(({ article, outletName, pieces, isMarked, otherWords }) =>
        h(
          'div',
          { 'data-reading': true },
          h('dt', {}, outletName),
          h(
            'dd',
            {},
            pieces.map((piece) =>
              h('q', { class: classes('words', isMarked && 'marked'), lang: langOf(article) }, piece),
            ),
            otherWords.length > 0 &&
              h(
                'p',
                { class: 'beside small soft' },
                `${say.atOtherPlaces} `,
                otherWords.map((words) => h('q', { class: 'words', lang: langOf(article) }, words)),
              ),
          ),
        ),
      ),
    ),
  );
}

/** Whether it is said of the article that it lacks words, or marks; the build searches there once more. */
function lacksSomething({ word, isFound, isWithdrawn }: ReadingView): boolean {
  return isFound && !isWithdrawn && word !== 'verbatim' && word !== 'base' && word !== 'reported';
}

/** What one article did to the words, where it credits them, and where they stand. */
function drawReading(view: ReadingView, { statements }: StatementView, { say, addresses }: Page): Element {
  const { outletName, word, treatment, sentence, trivialClause, stave, address, article, credit, placement } =
    view;
  return h(
    'li',
    {
      class: stave !== null && stave <= MOST_STAVES ? `r${stave}` : undefined,
      'data-key': article.id,
      ...(lacksSomething(view) && {
        'data-denied': deniedIn(statements),
      }),
    },
    h('b', {}, outletName),
    ' ',
    h('a', { href: addresses.methodAddress(word), class: 'treatment' }, treatment),
    view.isSetByEditor && [' ', h('span', { class: 'soft small' }, say.setByEditor)],
    h(
      'p',
      {},
      sentence.slice(0, sentence.length - trivialClause.length - 1),
      trivialClause !== '' && h('span', { class: 't' }, trivialClause),
      '.',
    ),
    view.beside.map(({ words, where }) => h('p', { class: 'small' }, say.standsBeside(words, where))),
    view.joints.map((joint) => h('p', { class: 'small' }, drawJoint(joint, say))),
    view.elsewhere.map((place) => h('p', { class: 'small' }, drawElsewhere(place, say), '.')),
    placement !== null &&
      h(
        'p',
        { class: 'soft small' },
        credit !== null && `${credit}, `,
        h('a', { href: address }, placement),
        view.link !== undefined && [', ', h('a', { href: view.link }, say.openThere)],
      ),
  );
}

function drawElsewhere({ words, why, address, placement }: ElsewhereView, say: Page['say']): Content {
  return [`${say.standsElsewhere(words, why)}, `, h('a', { href: address }, placement)];
}

/** Where the other articles have words of a statement that is found in one alone. */
export function drawElsewhereOfOthers({ readings }: StatementView, { say }: Page): Content {
  return readings
    .filter(({ isFound }) => !isFound)
    .map(({ outletName, elsewhere }) =>
      elsewhere.map((place) =>
        h('p', { class: 'small soft' }, `${outletName}: `, drawElsewhere(place, say), '.'),
      ),
    );
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
      h('summary', {}, cite === undefined ? say.linkAndEmbed : say.linkEmbedCite),
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
