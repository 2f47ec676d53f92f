/** An invented event that went through the real stages, and the directory of an invented site, for tests of exports. */
import { analyzeEvent } from '../../src/core/analysis.ts';
import type { Directory } from '../../src/core/export/directory.ts';
import { inventEvent } from './invented-event.ts';

const site = 'https://words.example';

export const directory: Directory = {
  siteName: 'Harbour Words',
  publisher: { name: 'A “careful” desk & sons' },
  licence: 'Verdicts CC BY 4.0; words are <their> publishers’.',
  outlets: new Map(
    ['daily', 'herald', 'times'].map((id) => [
      id,
      { id, name: `The ${id.charAt(0).toUpperCase()}${id.slice(1)}`, publish: 'full' },
    ]),
  ),
  eventAddress: (event) => `${site}/events/${event}/`,
  articleAddress: (article) => `${site}/articles/${article}/`,
  textAddress: (article) => `${site}/data/articles/${article}.txt`,
  outletAddress: (outlet) => `${site}/outlets/${outlet}/`,
  statementAddress: ({ event, id }) => `${site}/events/${event}/#${id}`,
  quotationAddress: ({ article, id }) => `${site}/articles/${article}/#${id}`,
};

const invented = inventEvent({
  articles: [
    {
      id: 'harbour-daily',
      outlet: 'daily',
      headline: 'Mayor: <b>“no jetty will be sold”</b>',
      url: 'https://daily.example/a-b,c?x=1&y=2',
      text: `😀 Mayor Ana Reyes spoke on Thursday.

“The council has insisted on keeping every jetty of the old harbour open to the fishing families of this town, and no jetty will be sold,” Reyes said.

“It’s a sad day -- & that is all,” said dockworker Tom Hale.`,
    },
    {
      id: 'harbour-herald',
      outlet: 'herald',
      url: 'https://herald.example/harbour#top',
      published: '2024-05-03',
      text: `Reyes said: “The council has insisted on keeping each jetty of the old harbor open to the fishing families of this town, and no jetty will be sold.”

“=SUM(1;2) is not a budget for a harbour,” Hale said.`,
    },
    {
      id: 'harbour-times',
      outlet: 'times',
      text: 'The mayor, Ana Reyes, said the council would keep “open to the fishing families of this town” what it could.',
    },
  ],
});

export const analysis = analyzeEvent(invented.event, invented.articles, []);
