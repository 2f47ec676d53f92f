import { describe, expect, test } from 'vitest';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import {
  chooseExample,
  drawEvents,
  drawTimeline,
  viewTimeline,
  viewWaiting,
} from '../../../src/views/home/home-view.ts';
import { drawLeadExample } from '../../../src/views/home/lead-example.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
import type { Site } from '../../../src/views/site.ts';
import { someEvent, toArticle } from '../../support/articles.ts';
import { writeReports } from '../../support/summit-event.ts';
import { viewedSite } from '../../support/view-site.ts';

const analyzed = (id: string, texts: Readonly<Record<string, string>>) =>
  analyzeEvent(
    { ...someEvent, id, date: '2024-05-02' },
    Object.entries(texts).map(([outlet, text]) => ({ ...toArticle(outlet, text), event: id })),
    [],
  );
const compared = analyzed('harbour', {
  herald: '“We shall not rest before the harbour is open again,” Holt said.',
  tribune: 'Holt said they shall not rest until the harbour is open again.',
});
const alone = analyzed('ferry', { courier: '“The ferry is late,” Holt said.' });
const addresses = addressesUnder('/', 'https://example.org');
const site = {
  addresses,
  events: [alone, compared],
  eventsById: new Map([alone, compared].map((analysis) => [analysis.event.id, analysis])),
  outletsById: new Map(),
  storiesById: new Map(),
  wholeTextEvents: new Map(),
} as unknown as Site;
const page = { say: english, addresses };

const headingsOf = (of: Site): string[] =>
  [...print(drawEvents(viewTimeline(of), viewWaiting(of), page)).matchAll(/<h2 id="(\w+)">([^<]*)/g)].map(
    ([, id, title]) => `${id} ${title}`,
  );

describe('the lead example', () => {
  const example = chooseExample(site);
  const html = example ? print(drawLeadExample(example.view, page)) : '';

  test('is the site’s most telling statement, with its event', () => {
    expect(example?.event.id).toBe('harbour');
    expect(example?.view.firstWords).toBe('We shall not rest before the harbour …');
  });

  test('has each outlet’s name at the start of its line, and a note that points at each', () => {
    expect(html.match(/<span class="g names"><b><\/b>(.*?)<\/span>/)?.[1]).toBe(
      '<i class="r1" data-o="herald"></i><i class="r2" data-o="tribune"></i>',
    );
    expect(html.match(/class="r\d pin"/g)).toHaveLength(2);
    expect(html.match(/<li class="r\d"/g)).toHaveLength(2);
  });

  test('names in a note every outlet of its line', () => {
    const said = '“We shall not rest before the harbour is open again,” Holt said.';
    const analysis = analyzed('harbour', {
      herald: said,
      tribune: '“We shall not rest,” Holt said.',
      times: said,
    });
    const events = [analysis];
    const shown = chooseExample({ ...site, events, eventsById: new Map([['harbour', analysis]]) });
    const drawn = shown ? print(drawLeadExample(shown.view, page)) : '';
    expect([...drawn.matchAll(/<b>([^<]+)<\/b> <a/g)].map(([, names]) => names)).toEqual([
      'herald and times',
      'tribune',
    ]);
  });

  test('without its tags is the words of the base', () => {
    const words = html.match(/<p class="staves[^>]*>(.*?)<\/p>/)?.[1]?.replace(/<[^>]*>/g, '');
    expect(words).toBe('We shall not rest before the harbour is open again,');
  });
});

describe('the events of the first page', () => {
  test('are those that can be compared, each with a row of bars for every outlet', () => {
    const entries = viewTimeline(site);
    expect(entries.map(({ event }) => event.id)).toEqual(['harbour']);
    const html = print(drawTimeline(entries, page));
    expect(html.match(/<th scope="row">/g)).toHaveLength(2);
    expect(html.match(/<svg class="strip"/g)).toHaveLength(2);
  });

  test('tell what the articles show, with whom it denies words, which the build searches once more', () => {
    const entries = viewTimeline(site).map((entry) => ({ ...entry, bars: [] }));
    const [statement] = compared.statements;
    const outline = outlinePage(print(drawTimeline(entries, page)));
    expect(outline.text).toContain(
      'tribune uses eight of them without: “We shall not rest before the harbour',
    );
    expect(outline.denials).toEqual([{ statements: [statement?.id], articles: ['tribune'] }]);
  });

  test('tell in counts what the articles have where they show nothing', () => {
    const entries = viewTimeline(site).map((entry) => ({ ...entry, told: [] }));
    const { text } = outlinePage(print(drawTimeline(entries, page)));
    expect(text).toContain(
      'Two outlets, one quotation; the words of one statement are found in more than one.',
    );
  });

  test('are followed by those that wait for a second report', () => {
    expect(viewWaiting(site).map(({ event }) => event.id)).toEqual(['ferry']);
    expect(headingsOf(site)).toEqual(['events Events to compare', 'waiting Waiting for a second report']);
  });

  test('are no empty section where every event has one article, and #events leads to what there is', () => {
    expect(headingsOf({ ...site, events: [alone] })).toEqual(['events Waiting for a second report']);
    expect(headingsOf({ ...site, events: [compared] })).toEqual(['events Events to compare']);
    expect(headingsOf({ ...site, events: [] })).toEqual(['events Events']);
  });
});

test('of many outlets twelve have a row, and a link leads to the others on the event’s page', () => {
  const { site: large, page: its } = viewedSite({ events: { summit: writeReports(30) } });
  const html = print(drawTimeline(viewTimeline(large), its));
  expect(html.match(/<th scope="row">/g)).toHaveLength(12);
  expect(html).toContain(
    '<tfoot><tr><td colspan="7"><a href="/events/summit/">18 more outlets</a></td></tr></tfoot>',
  );
  expect(html).toContain('<p class="small soft">30 outlets</p>');
});
