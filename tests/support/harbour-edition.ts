/** An invented event with its analysis, and the directory of an invented site, for tests of exports. */
import type { Directory } from '../../src/core/export/directory.ts';
import type {
  Quotation,
  Reading,
  ReadingPlace,
  Statement,
  Treatment,
  Wording,
} from '../../src/core/model.ts';
import { english } from '../../src/views/say.ts';
import { inventEvent } from './invented-event.ts';

const site = 'https://words.example';

export const directory: Directory = {
  siteName: 'Harbour Words',
  publisher: { name: 'A “careful” desk & sons' },
  licence: {
    name: 'Verdicts CC BY 4.0; words are <their> publishers’.',
    url: 'https://words.example/licence?a&b',
  },
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
  say: { factuality: english.factuality, printedIn: english.cited.printedIn },
};

const invented = inventEvent({
  articles: [
    {
      id: 'harbour-daily',
      outlet: 'daily',
      headline: 'Mayor: <b>“⟦Ana Reyes: no jetty will be sold⟧”</b>',
      url: 'https://daily.example/a-b,c?x=1&y=2',
      text: `😀 Mayor Ana Reyes spoke on Thursday.

“⟦Ana Reyes: The council has insisted on keeping every jetty of the old harbour open to the fishing families of this town, and no jetty will be sold,⟧” Reyes said.

“⟦Tom Hale: It’s a sad day -- & that is all,⟧” said dockworker Tom Hale.`,
    },
    {
      id: 'harbour-times',
      outlet: 'times',
      text: 'The mayor, Ana Reyes, said the council would keep “⟦Ana Reyes: open to the fishing families of this town⟧” what it could.',
    },
    {
      id: 'harbour-herald',
      outlet: 'herald',
      url: 'https://herald.example/harbour#top',
      published: '2024-05-03',
      text: `Reyes said: “⟦Ana Reyes: The council has insisted on keeping each jetty of the old harbor open⟧,” and added “⟦Ana Reyes: to the fishing families of this town, and no jetty will be sold.⟧”

“⟦Tom Hale: =SUM(1;2) is not a budget for a harbour,⟧” Hale said. It was a sad day and that is all.`,
    },
  ],
});

const [daily, times, herald] = invented.articles.map(({ id }) => id) as [string, string, string];
const said = (article: string, field: 'body' | 'headline' = 'body') =>
  invented.quotations.filter((quotation) => quotation.article === article && quotation.field === field) as [
    Quotation,
    ...Quotation[],
  ];

const [council, sadDay] = said(daily) as [Quotation, Quotation];
const [families] = said(times);
const [councilStart, councilEnd, budget] = said(herald) as [Quotation, Quotation, Quotation];
const sadDayAgain = 'It was a sad day and that is all';
const heraldText = invented.articles[2]?.text ?? '';
const again = {
  start: heraldText.indexOf(sadDayAgain),
  end: heraldText.indexOf(sadDayAgain) + sadDayAgain.length,
};

const withoutMarks: ReadingPlace = {
  ...{ field: 'body', spans: [again], marked: false, quotation: null, anchor: null, role: 'main' },
};

export const analysis = {
  ...invented,
  statements: [
    state('s-council', 'Ana Reyes', council, 26, [
      read(daily, 'verbatim', 'verbatim', [council], 26),
      read(times, 'trimmed', 'trimmed', [families], 8),
      read(herald, 'reworded', 'reworded', [councilStart, councilEnd], 25),
    ]),
    state('s-sad-day', 'Tom Hale', sadDay, 8, [
      read(daily, 'verbatim', 'verbatim', [sadDay], 8),
      read(times, 'absent', null, [], 0),
      { ...read(herald, 'unmarked', 'reworded', [], 7), places: [withoutMarks] },
    ]),
    state('s-budget', null, budget, 8, [
      read(daily, 'absent', null, [], 0),
      read(times, 'absent', null, [], 0),
      read(herald, 'verbatim', 'verbatim', [budget], 8),
    ]),
  ],
};

function read(
  article: string,
  treatment: Treatment,
  wording: Wording | null,
  quotations: readonly Quotation[],
  kept: number,
): Omit<Reading, 'of'> {
  return {
    article,
    places: quotations.map(({ id, pieces }) => ({
      ...{ field: 'body', spans: pieces, marked: true, quotation: id, anchor: `u-${id}`, role: 'main' },
    })),
    treatment,
    wording,
    kept,
    tied: false,
    ellipsis: 'none',
    order: 'same',
    joins: [],
    credit: null,
    elsewhere: [],
    trivial: { case: 0, punctuation: 1, quotes: 0, spelling: 0 },
    by: 'program',
  };
}

function state(
  id: string,
  speaker: string | null,
  base: Quotation,
  of: number,
  readings: readonly Omit<Reading, 'of'>[],
): Statement {
  return {
    id,
    event: invented.event.id,
    anchors: [`u-${base.id}`],
    utterance: 1,
    factuality: 'said',
    speaker: speaker === null ? null : { id: null, name: speaker },
    base: {
      article: base.article,
      pieces: base.pieces.map((span) => ({
        ...{ article: base.article, field: base.field, ...span, joint: false },
      })),
    },
    translated: null,
    readings: readings.map((reading) => ({ ...reading, of })),
    by: 'program',
  };
}
