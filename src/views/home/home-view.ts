import type { Element } from 'hast';
import { findTellingStatement } from '../../core/describe/telling-statement.ts';
import type { EventAnalysis, EventEntry, Story } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { formatDay } from '../dates.ts';
import {
  countedIn,
  findingsOf,
  isShared,
  lookUp,
  viewEventStatements,
  viewStatementAlone,
} from '../event/event-view.ts';
import { drawFinding, type FindingView } from '../event/findings.ts';
import { type Content, h } from '../html/html.ts';
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
  readonly facts: string;
  /** The first statements whose words are found in two articles or more. */
  readonly bars: readonly StatementView[];
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
    .map((analysis, index) => ({
      ...viewEntry(site, analysis),
      told: findingsOf(site, analysis).told.slice(0, MOST_SENTENCES),
      facts: countedIn(site, analysis).slice(0, MOST_SENTENCES).join(' '),
      bars:
        index < MOST_WITH_BARS
          ? viewEventStatements(site, analysis).filter(isShared).slice(0, MOST_BARS)
          : [],
    }));
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

export function drawTimeline(entries: readonly TimelineEntry[], page: Page): Element {
  const { addresses } = page;
  return h(
    'ol',
    { class: 'plain timeline' },
    entries.map(({ event, story, outlets, told, facts, bars }) =>
      h(
        'li',
        {},
        h(
          'div',
          {},
          h('p', { class: 'over' }, h('time', { datetime: event.date }, formatDay(event.date))),
          h('h3', {}, h('a', { href: addresses.eventAddress(event.id) }, event.title)),
          h('p', { class: 'measure' }, told.length > 0 ? drawTold(told) : facts),
          h(
            'p',
            { class: 'small soft' },
            outlets.join(' · '),
            story && [' — ', h('a', { href: addresses.storyAddress(story.id) }, story.title)],
          ),
        ),
        bars.length > 0 && drawBars(bars, page),
      ),
    ),
  );
}

/** With what the findings deny articles, for the build. */
function drawTold(told: readonly FindingView[]): Content {
  return told.map((finding, index) => [index > 0 && ' ', drawFinding(finding)]);
}

/** What each outlet did to the first statements, as bars: a row for each outlet. */
function drawBars(statements: readonly StatementView[], { say, addresses }: Page): Element {
  const [{ readings: rows = [] } = {}] = statements;
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
      rows.map(({ outletName, color }, row) =>
        h(
          'tr',
          { class: outletClass(color) },
          h('th', { scope: 'row' }, h('bdi', {}, outletName)),
          statements.map(({ statements: told, readings }) => {
            const reading = readings[row];
            return h(
              'td',
              reading && { ...markDenials(told, [reading]) },
              reading && [
                drawStrip({ word: reading.word, parts: reading.strip, of: reading.of }),
                h('span', { class: 'hidden' }, reading.treatment),
              ],
            );
          }),
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
