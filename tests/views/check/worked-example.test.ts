import { expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { drawWorkedExample } from '../../../src/views/check/worked-example.ts';
import { chooseExample } from '../../../src/views/home/home-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
import type { Site } from '../../../src/views/site.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

test('the worked example checks words of the site’s own, and tells each outlet that has them', () => {
  const addresses = addressesUnder('/', 'https://example.org');
  const analysis = analyzeEvent(
    someEvent,
    [
      toArticle('herald', '“We shall not rest before the harbour is open again,” Holt said.'),
      toArticle('tribune', 'Holt said they shall not rest until the harbour is open again.'),
    ],
    [],
  );
  const site = {
    addresses,
    events: [analysis],
    eventsById: new Map([[analysis.event.id, analysis]]),
    outletsById: new Map(),
  } as unknown as Site;
  const example = chooseExample(site);
  const html = example ? print(drawWorkedExample(example.view, { say: english, addresses })) : '';
  expect(html).toContain(
    'href="/check/#We%20shall%20not%20rest%20before%20the%20harbour%20is%20open%20again"',
  );
  expect(html.match(/<b>\w+<\/b>/g)).toEqual(['<b>herald</b>', '<b>tribune</b>']);
  expect(html.match(/class="plain line-key"/g)).toHaveLength(1);
});
