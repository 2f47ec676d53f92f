import type { EventAnalysis } from '../../src/core/model.ts';
import { addressesUnder } from '../../src/views/addresses.ts';
import type { Site } from '../../src/views/site.ts';
import { inventEvent } from './invented-event.ts';

/** An event on a day, with an article of each outlet, and wording that some of them share. */
export function inventDated(
  id: string,
  date: string,
  texts: Readonly<Record<string, string>>,
  shared: readonly string[] = [],
): EventAnalysis {
  const articles = Object.entries(texts).map(([outlet, text]) => ({ id: `${id}-${outlet}`, outlet, text }));
  const analysis = inventEvent({ articles, shared });
  return {
    ...analysis,
    event: { ...analysis.event, id, date, story: 'harbour' },
    articles: analysis.articles.map((article) => ({ ...article, event: id })),
  };
}

/** A site of one story, without whatever no comparison asks for. */
export function siteOf(events: readonly EventAnalysis[]): Site {
  const articles = events.flatMap((event) => event.articles);
  return {
    addresses: addressesUnder('/', 'https://example.org'),
    events,
    corpus: { stories: [{ id: 'harbour', title: 'The harbour', terms: [] }] },
    eventsById: new Map(events.map((event) => [event.event.id, event])),
    articlesById: new Map(articles.map((article) => [article.id, article])),
    wholeTextEvents: new Map(),
    outletsById: new Map([['daily', { id: 'daily', name: 'The Daily', publish: 'full' }]]),
  } as unknown as Site;
}

export const vote = inventDated(
  'vote',
  '2024-05-02',
  {
    herald: 'It is an attack on our sovereignty and territorial integrity. The council met on Thursday.',
    daily: 'The council met on Thursday.',
    times: 'Members left early.',
  },
  ['The council met on Thursday'],
);
export const recall = inventDated('recall', '2024-06-01', {
  daily: 'They spoke of sovereignty and territorial integrity again.',
});
export const harbour = siteOf([recall, vote]);

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as const;

/** An event of nine articles, all of which have the same sentence. */
export const summit = inventDated(
  'summit',
  '2024-05-02',
  Object.fromEntries(letters.map((letter) => [letter, `Ministers met on the wall. ${letter} was there.`])),
  ['Ministers met on the wall'],
);
