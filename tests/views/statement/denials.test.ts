import { describe, expect, test } from 'vitest';
import { checkDenials, NOTHING_FAILED, searchClaims } from '../../../src/cli/build/read-back/page-claims.ts';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { withdrawFailedClaims } from '../../../src/core/claims/claims.ts';
import type { Article } from '../../../src/core/content-model.ts';
import type { EventAnalysis, Reading, Treatment } from '../../../src/core/model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { noteArticle } from '../../../src/views/article/article-notes.ts';
import { drawNotes } from '../../../src/views/article/note-list.ts';
import { drawEvent } from '../../../src/views/event/event-html.ts';
import { viewEvent } from '../../../src/views/event/event-view.ts';
import { type Content, print } from '../../../src/views/html/html.ts';
import { drawOutletEvent, viewOutlet } from '../../../src/views/people/outlet-view.ts';
import { english } from '../../../src/views/say.ts';
import type { Site } from '../../../src/views/site.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const said = '“We shall not rest before the old harbour is open to every vessel again,” Ada Holt said.';
const outlets = ['north', 'south', 'east'];
const articles = ['a', 'b', 'c'].map((id, at): Article => ({
  ...toArticle(id, said),
  outlet: outlets[at] ?? null,
}));
const right = analyzeEvent({ ...someEvent, date: '2026-05-01' }, articles, []);

/** The event with some articles said to have done to the words what they have not done. */
function claim(treatments: Readonly<Record<string, Treatment>>): EventAnalysis {
  const claimed = (reading: Reading): Reading => {
    const treatment = treatments[reading.article];
    if (treatment === undefined) return reading;
    return treatment === 'absent'
      ? { ...reading, treatment, wording: null, places: [], kept: 0 }
      : { ...reading, treatment, kept: reading.kept - 4, places: reading.places.slice(0, 1) };
  };
  return {
    ...right,
    statements: right.statements.map((each) => ({ ...each, readings: each.readings.map(claimed) })),
  };
}

const page = { say: english, addresses: addressesUnder('/', 'https://example.org') };

function siteOf(event: EventAnalysis): Site {
  return {
    addresses: page.addresses,
    outletsById: new Map(outlets.map((id) => [id, { id, name: id }])),
    wholeTextEvents: new Map(),
    storiesById: new Map(),
    events: [event],
  } as unknown as Site;
}

const drawings: Readonly<Record<string, (site: Site, event: EventAnalysis) => Content>> = {
  'the page of an event': (site, event) =>
    drawEvent(
      viewEvent(site, event),
      { comparedWith: [], recurring: [], citationOf: () => '', files: [] },
      page,
    ),
  'the notes of an article that has the words': (site, event) =>
    drawNotes(noteArticle(site, event, event.articles[0] as Article), page),
  'the page of an outlet': (site) =>
    outlets.map((id) =>
      viewOutlet(site, { id, name: id, publish: 'full' }).map((each) => drawOutletEvent(each, page)),
    ),
};

describe.each(Object.entries(drawings))('%s', (_, draw) => {
  const deniedOf = (event: EventAnalysis) => {
    const outline = outlinePage(print(draw(siteOf(event), event)));
    return [...new Set(outline.denials.flatMap((denial) => denial.articles))].sort();
  };

  test('denies nothing where every article prints the words whole', () => {
    expect(deniedOf(right)).toEqual([]);
  });

  test('says whom it denies the words, so that a false claim is found in the built page', () => {
    const wrong = claim({ b: 'absent', c: 'absent' });
    expect(deniedOf(wrong)).toEqual(['b', 'c']);
    const outline = outlinePage(print(draw(siteOf(wrong), wrong)));
    expect(checkDenials('page', outline, searchClaims([wrong])).length).toBeGreaterThan(0);
    expect(checkDenials('page', outline, NOTHING_FAILED)).toEqual([]);
  });

  test('says whom it denies marks, or some of the words', () => {
    expect(deniedOf(claim({ b: 'unmarked' }))).toEqual(['b']);
    expect(deniedOf(claim({ c: 'trimmed' }))).toEqual(['c']);
  });

  test('denies nothing any more that a second search has withdrawn', () => {
    expect(deniedOf(withdrawFailedClaims(claim({ b: 'absent' })))).toEqual([]);
  });
});

describe('what is denied once a reader compares with one article’s wording', () => {
  const common = '“We will keep the old harbour open for every vessel this winter,” Ada Holt said.';
  const texts = {
    north: common,
    south: common.replace('We will', 'We will with Turku icebreakers'),
    east: 'The mayor praised Turku icebreakers on Monday.',
    west: common,
  };
  const event = analyzeEvent(
    { ...someEvent, date: '2026-05-01' },
    Object.entries(texts).map(([id, text]) => ({ ...toArticle(id, text), outlet: id })),
    [],
  );
  const draw = drawings['the page of an event'];
  const html = draw ? print(draw(siteOf(event), event)) : '';
  const check = (page: string) => checkDenials('page', outlinePage(page), searchClaims([event]));

  test('is left out where a second search finds the words', () => {
    expect(html).toContain('data-not-against="south"');
    expect(check(html)).toEqual([]);
  });

  test('is reported where the page would say it all the same', () => {
    const [wrong, ...others] = new Set(check(html.replaceAll(' data-not-against="south"', '')));
    expect(wrong).toMatch(
      /^page says that east lacks words that south has of s-\S+, once a reader compares with it; they stand there\.$/u,
    );
    expect(others).toEqual([]);
  });
});
