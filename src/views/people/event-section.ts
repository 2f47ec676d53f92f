import type { Element } from 'hast';
import type { EventEntry } from '../../core/model.ts';
import { formatDay } from '../dates.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';

/** What belongs to one event, on a page that is not the event's. */
export function drawEventSection(
  event: EventEntry,
  { addresses }: Page,
  ...content: readonly Content[]
): Element {
  const id = `event-${event.id}`;
  return h(
    'section',
    { class: 'section', 'aria-labelledby': id },
    h('p', { class: 'over' }, h('a', { href: `#${id}` }, formatDay(event.date))),
    h('h2', { id }, h('a', { href: addresses.eventAddress(event.id) }, event.title)),
    content,
  );
}

/** Words that lead to where they stand, `isMarked` if they stand in quotation marks there. */
export function drawSpoken(address: string, pieces: readonly Content[], isMarked: boolean): Element {
  return h(
    'a',
    { href: address },
    h(
      'bdi',
      { class: isMarked ? 'spoken-words marked' : 'spoken-words' },
      pieces.map((piece) => h('span', {}, piece)),
    ),
  );
}
