import type { Element } from 'hast';
import { treatmentWord } from '../../core/describe/treatment-words.ts';
import type { EventAnalysis, EventEntry, Story } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { formatDay } from '../dates.ts';
import { lookUp, sentencesOf, viewStatementAlone } from '../event/event-view.ts';
import { h } from '../html/html.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import type { StatementView } from '../statement/statement-view.ts';

/** One statement that shows what the site is for, from the site's own content. */
export interface HomeExample {
  readonly event: EventEntry;
  readonly view: StatementView;
}

export interface TimelineEntry {
  readonly event: EventEntry;
  readonly story: Story | undefined;
  readonly outlets: readonly string[];
  readonly facts: string;
}

// A longer sentence than this would be work to read before one knows what for.
const WORDS_OF_AN_EXAMPLE = 48;

// What a reader has to know first: the whole of it, and a part.
const FIRST_TO_KNOW = ['verbatim', 'trimmed'] as const;

/**
 * A statement that is printed verbatim and trimmed, if there is one; of several the one in most articles, then
 * the one with most treatments, then the shortest.
 */
export const chooseExample: (site: Site) => HomeExample | undefined = once((site) => {
  const statements = site.events.flatMap((analysis) =>
    analysis.statements.map((statement) => ({ analysis, statement })),
  );
  const ranked = statements
    .map((each) => {
      const present = each.statement.readings.filter(({ treatment }) => treatment !== 'absent');
      const ways = new Set(present.map((reading) => treatmentWord(each.statement, reading)));
      const of = Math.max(0, ...present.map((reading) => reading.of));
      return {
        ...each,
        showsFirst: FIRST_TO_KNOW.every((word) => ways.has(word)),
        ways: ways.size,
        present: present.length,
        of,
      };
    })
    .filter(({ present, of }) => present > 1 && of <= WORDS_OF_AN_EXAMPLE)
    .toSorted(
      (a, b) =>
        Number(b.showsFirst) - Number(a.showsFirst) ||
        b.present - a.present ||
        b.ways - a.ways ||
        a.of - b.of,
    );
  const [best] = ranked;
  if (!best) return undefined;
  const { analysis, statement } = best;
  return { event: analysis.event, view: viewStatementAlone(site, analysis, statement) };
});

/** The events, newest first. */
export function viewTimeline(site: Site): TimelineEntry[] {
  return site.events.map((analysis) => ({
    event: analysis.event,
    story: site.storiesById.get(analysis.event.story ?? ''),
    outlets: outletsOf(site, analysis),
    facts: sentencesOf(site, analysis).slice(0, 2).join(' '),
  }));
}

export function drawTimeline(entries: readonly TimelineEntry[], { addresses }: Page): Element {
  return h(
    'ol',
    { class: 'plain timeline' },
    entries.map(({ event, story, outlets, facts }) =>
      h(
        'li',
        {},
        h('p', { class: 'small soft' }, h('time', { datetime: event.date }, formatDay(event.date))),
        h(
          'div',
          {},
          h('h3', {}, h('a', { href: addresses.eventAddress(event.id) }, event.title)),
          h('p', { class: 'measure' }, facts),
          h(
            'p',
            { class: 'small soft' },
            outlets.join(' · '),
            story && [' — ', h('a', { href: addresses.storyAddress(story.id) }, story.title)],
          ),
        ),
      ),
    ),
  );
}

function outletsOf(site: Site, analysis: EventAnalysis): string[] {
  const { outletName } = lookUp(site, analysis);
  return [...new Set(analysis.articles.map(outletName))];
}
