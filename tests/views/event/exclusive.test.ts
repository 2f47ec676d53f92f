import { expect, test } from 'vitest';
import { drawExclusive } from '../../../src/views/event/exclusive.ts';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

function draw(texts: Readonly<Record<string, string>>): string {
  const { site, page } = viewedSite({ events: { harbour: texts } });
  const [analysis] = site.events;
  if (!analysis) throw new Error('The site has an event.');
  const { exclusive, lookups } = viewEvent(site, analysis);
  return print(drawExclusive(exclusive, lookups, page));
}

const crane = '“The crane is gone,” Tom Reed said.';
const quay = '“The quay will be sold on Friday,” said Tom Reed.';

test('what one article alone quotes stands once under its speaker, with the outlet, and leads to its place', () => {
  const html = draw({ herald: crane, tribune: quay });
  expect(html.match(/<h3/g)).toHaveLength(1);
  expect(html).toMatch(/<a href="\/articles\/harbour-herald\/#q-[^"]+"><q class="words marked">The crane/);
  expect(html).toContain('<b>tribune</b>, ');
});

test('the one article of an event is not named again', () => {
  const html = draw({ herald: `${crane} ${quay}` });
  expect(html.match(/<q /g)).toHaveLength(2);
  expect(html).not.toContain('<b>herald');
});
