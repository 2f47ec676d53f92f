import type { Element } from 'hast';
import type { EventEntry } from '../../core/content-model.ts';
import { formatDay } from '../../core/text/day.ts';
import { type Content, h } from '../html/html.ts';
import type { Page } from '../page.ts';

/** What belongs to one event, on a page that is not the event's; `counts` is how much that is, each of one unit. */
export function drawEventSection(
  event: EventEntry,
  counts: readonly string[],
  { addresses }: Page,
  ...content: readonly Content[]
): Element {
  const id = `event-${event.id}`;
  return h(
    'section',
    { class: 'section beside', 'aria-labelledby': id },
    h(
      'header',
      {},
      h('p', { class: 'over' }, h('a', { href: `#${id}` }, formatDay(event.date))),
      h('h2', { id }, h('a', { href: addresses.eventAddress(event.id) }, event.title)),
      counts.length > 0 && h('p', { class: 'small soft' }, counts.join(', ')),
    ),
    h('div', {}, content),
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
