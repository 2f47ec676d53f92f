import type { Element } from 'hast';
import type { RecurringPhrase } from '../../core/collate/passages/recurring.ts';
import { formatDay } from '../../core/text/day.ts';
import { h } from '../html/html.ts';
import { english } from '../say.ts';
import type { Site } from '../site.ts';
import { lookUp } from './event-view.ts';

/** Wording that comes back, and who has it when. */
export interface RecurringView {
  readonly words: string;
  readonly events: readonly {
    readonly id: string;
    readonly day: string;
    readonly address: string;
    /** "TRT World, in quotation marks". */
    readonly outlets: readonly string[];
  }[];
}

// Rarer wording than this tells the most; the rest stands on the story's page.
const MOST_PHRASES = 12;

export function viewRecurring(site: Site, phrases: readonly RecurringPhrase[]): RecurringView[] {
  return phrases.slice(0, MOST_PHRASES).map((phrase) => ({
    words: phrase.words,
    events: phrase.events.flatMap((id) => {
      const analysis = site.eventsById.get(id);
      if (!analysis) return [];
      const { articles, outletName, quotations } = lookUp(site, analysis);
      const places = phrase.places.filter(({ event }) => event === id);
      const outlets = [...new Set(places.map(({ article }) => article))].flatMap((article) => {
        const found = articles.get(article);
        const isMarked = places.some(
          (place) => place.article === article && isInMarks(quotations.get(place.quotation ?? '')?.marks),
        );
        if (!found) return [];
        const name = outletName(found);
        return isMarked ? english.printedInMarks(name) : name;
      });
      return { id, day: formatDay(analysis.event.date), address: site.addresses.eventAddress(id), outlets };
    }),
  }));
}

/** `event` is the page's own: its day leads nowhere. */
export function drawRecurring(phrases: readonly RecurringView[], event: string): Element {
  return h(
    'ul',
    { class: 'plain passages' },
    phrases.map(({ words, events }) =>
      h(
        'li',
        {},
        h('p', { class: 'words' }, words),
        events.map(({ id, day, address, outlets }) =>
          h(
            'p',
            { class: 'small soft' },
            id === event ? day : h('a', { href: address }, day),
            `: ${outlets.join('; ')}`,
          ),
        ),
      ),
    ),
  );
}

function isInMarks(marks: string | undefined): boolean {
  return marks !== undefined && marks !== 'none';
}
