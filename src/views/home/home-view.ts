import type { Element } from 'hast';
import type { CountedSentence } from '../../core/describe/summary.ts';
import { findTellingStatement } from '../../core/describe/telling-statement.ts';
import type { Article, EventEntry, Story } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { formatDay } from '../../core/text/day.ts';
import { orderByAgreement } from '../event/agreement.ts';
import {
  countedIn,
  findingsOf,
  isShared,
  lookUp,
  viewEventStatements,
  viewStatementAlone,
} from '../event/event-view.ts';
import { drawCounted, drawFinding, type FindingView } from '../event/findings.ts';
import { type Content, type Html, h } from '../html/html.ts';
import { isMany, MOST_ALONE } from '../../core/many.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import { markDenials } from '../statement/denials.ts';
import type { StatementView } from '../statement/statement-view.ts';
import { drawStrip } from '../statement/strip.ts';

/** One statement that shows what the site is for, from the site's own content. */
export interface HomeExample {
  readonly event: EventEntry;
  readonly view: StatementView;
}

export interface WaitingEntry {
  readonly event: EventEntry;
  readonly story: Story | undefined;
  readonly outlets: readonly string[];
}

export interface TimelineEntry extends WaitingEntry {
  /** What its articles show. */
  readonly told: readonly FindingView[];
  /** What they have, counted, for where they show nothing. */
  readonly facts: readonly CountedSentence[];
  /** The first statements whose words are found in two articles or more. */
  readonly bars: readonly StatementView[];
  /** The articles that have a row of bars: all, and of many the first in order of agreement. */
  readonly barred: readonly Article[];
}

/** The statement of the site that shows most in the fewest lines; of two that show as much, the newer event's. */
export const chooseExample: (site: Site) => HomeExample | undefined = once((site) => {
  const best = findTellingStatement(
    site.events.flatMap(({ statements }) => findTellingStatement(statements) ?? []),
  );
  const analysis = site.eventsById.get(best?.event ?? '');
  if (!best || !analysis) return undefined;
  return { event: analysis.event, view: viewStatementAlone(site, analysis, best) };
});

// More would make the first page long; the others have their facts.
const MOST_WITH_BARS = 8;
// The others stand at the head of the event’s page.
const MOST_SENTENCES = 2;
// A row of bars fits a phone.
const MOST_BARS = 6;

/** The events with two articles or more, newest first. */
export function viewTimeline(site: Site): TimelineEntry[] {
  return site.events
    .filter(({ articles }) => articles.length > 1)
    .map((analysis, index) => {
      const shared = index < MOST_WITH_BARS ? viewEventStatements(site, analysis).filter(isShared) : [];
      const inOrder = orderByAgreement(shared, lookUp(site, analysis), analysis.articles);
      return {
        ...viewEntry(site, analysis),
        told: findingsOf(site, analysis).told.slice(0, MOST_SENTENCES),
        facts: countedIn(site, analysis).slice(0, MOST_SENTENCES),
        bars: shared.slice(0, MOST_BARS),
        barred: inOrder.slice(0, MOST_ALONE),
      };
    });
}

/** The events with one article, newest first. */
export function viewWaiting(site: Site): WaitingEntry[] {
  return site.events
    .filter(({ articles }) => articles.length === 1)
    .map((analysis) => viewEntry(site, analysis));
}

function viewEntry(site: Site, analysis: EventAnalysis): WaitingEntry {
  return {
    event: analysis.event,
    story: site.storiesById.get(analysis.event.story ?? ''),
    outlets: outletsOf(site, analysis),
  };
}

/** The events that can be compared, and those that wait for another report; `#events` are the first that there are. */
export function drawEvents(
  compared: readonly TimelineEntry[],
  waiting: readonly WaitingEntry[],
  page: Page,
): Html {
  const { home } = page.say;
  return [
    ...(compared.length > 0
      ? [drawSection('events', home.compared, home.comparedNote, drawTimeline(compared, page))]
      : []),
    ...(waiting.length > 0 || compared.length === 0
      ? [
          drawSection(
            compared.length > 0 ? 'waiting' : 'events',
            waiting.length > 0 ? home.waiting : home.none,
            waiting.length > 0 ? home.waitingNote : home.noneNote,
            waiting.length > 0 && drawWaiting(waiting, page),
          ),
        ]
      : []),
  ];
}

function drawSection(id: string, title: string, note: string, content: Content): Element {
  return h(
    'section',
    { class: 'section', 'aria-labelledby': id },
    h('h2', { id }, title),
    h('p', { class: 'soft measure' }, note),
    content,
  );
}

export function drawTimeline(entries: readonly TimelineEntry[], page: Page): Element {
  const { addresses } = page;
  return h(
    'ol',
    { class: 'plain timeline' },
    entries.map(({ event, story, outlets, told, facts, bars, barred }) =>
      h(
        'li',
        {},
        h(
          'div',
          {},
          h('p', { class: 'over' }, h('time', { datetime: event.date }, formatDay(event.date))),
          h('h3', {}, h('a', { href: addresses.eventAddress(event.id) }, event.title)),
          h('p', { class: 'measure' }, told.length > 0 ? drawTold(told) : drawAll(facts)),
          h(
            'p',
            { class: 'small soft' },
            isMany(outlets.length) ? page.say.outlets(outlets.length) : outlets.join(' · '),
            story && [' — ', h('a', { href: addresses.storyAddress(story.id) }, story.title)],
          ),
        ),
        bars.length > 0 && drawBars(bars, barred, addresses.eventAddress(event.id), page),
      ),
    ),
  );
}

function drawAll(facts: readonly CountedSentence[]): Content {
  return facts.map((fact, index) => [index > 0 && ' ', drawCounted(fact)]);
}

/** With what the findings deny articles, for the build. */
function drawTold(told: readonly FindingView[]): Content {
  return told.map((finding, index) => [index > 0 && ' ', drawFinding(finding)]);
}

/** What each outlet did to the first statements, as bars: a row for each outlet, and a link to where the others are. */
function drawBars(
  statements: readonly StatementView[],
  articles: readonly Article[],
  eventAddress: string,
  { say, addresses }: Page,
): Element {
  const [{ readings: all = [] } = {}] = statements;
  const readingOf = ({ readings }: Pick<StatementView, 'readings'>, { id }: Article) =>
    readings.find(({ article }) => article.id === id);
  const rows = articles.flatMap((article) => readingOf({ readings: all }, article) ?? []);
  return h(
    'table',
    { class: 'bars' },
    h(
      'thead',
      {},
      h(
        'tr',
        {},
        h('th', { scope: 'col' }, say.column.statement),
        statements.map(({ statement, number }) =>
          h(
            'th',
            { scope: 'col' },
            h(
              'a',
              { class: 'number', href: addresses.statementAddress(statement) },
              h('span', { class: 'hidden' }, say.statementBefore),
              String(number),
            ),
          ),
        ),
      ),
    ),
    h(
      'tbody',
      {},
      rows.map(({ article, outletName, color }) =>
        h(
          'tr',
          { class: outletClass(color) },
          h('th', { scope: 'row' }, h('bdi', {}, outletName)),
          statements.map((view) => {
            const reading = readingOf(view, article);
            return h(
              'td',
              reading && markDenials(view.statements, [reading]),
              reading && [
                drawStrip({ word: reading.word, parts: reading.strip, of: reading.of }),
                h('span', { class: 'hidden' }, reading.treatment),
              ],
            );
          }),
        ),
      ),
    ),
    rows.length < all.length &&
      h(
        'tfoot',
        {},
        h(
          'tr',
          {},
          h(
            'td',
            { colspan: statements.length + 1 },
            h('a', { href: eventAddress }, say.moreOutlets(all.length - rows.length)),
          ),
        ),
      ),
  );
}

/** Events that have nothing to be compared with yet. */
export function drawWaiting(entries: readonly WaitingEntry[], { addresses }: Page): Element {
  return h(
    'ul',
    { class: 'plain waiting' },
    entries.map(({ event, outlets }) =>
      h(
        'li',
        {},
        h('time', { class: 'small soft', datetime: event.date }, formatDay(event.date)),
        ' ',
        h('a', { href: addresses.eventAddress(event.id) }, event.title),
        ' ',
        h('span', { class: 'small soft' }, outlets.join(' · ')),
      ),
    ),
  );
}

function outletsOf(site: Site, analysis: EventAnalysis): string[] {
  const { outletName } = lookUp(site, analysis);
  return [...new Set(analysis.articles.map(outletName))];
}
