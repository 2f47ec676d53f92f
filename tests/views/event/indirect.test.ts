import { expect, test } from 'vitest';
import { drawIndirect } from '../../../src/views/event/indirect.ts';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

test('a clause with an attribution inside is printed as its pieces, without the attribution', () => {
  const { site, page } = viewedSite({
    events: { harbour: { herald: 'The harbour, Anna Holt said, will open again on Friday.' } },
  });
  const [analysis] = site.events;
  if (!analysis) throw new Error('The site has an event.');
  const { indirect, lookups } = viewEvent(site, analysis);
  expect(analysis.quotations[0]?.pieces).toHaveLength(2);
  expect(print(drawIndirect(indirect, lookups, page))).toContain(
    '<bdi class="spoken-words"><span>The harbour</span><span>will open again on Friday</span></bdi>',
  );
});
