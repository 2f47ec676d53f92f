import { describe, expect, test } from 'vitest';
import { findFigurePlaces } from '../../../../src/core/describe/figures/figure-places.ts';
import { findFigures } from '../../../../src/core/describe/figures/figures.ts';
import { inventEvent } from '../../../support/invented-event.ts';

function find(text: string) {
  const [article] = inventEvent({ articles: [{ id: 'daily', text }] }).articles;
  if (article === undefined) throw new Error('An event has its article.');
  return findFigurePlaces(article).map((place) => ({
    text: text.slice(place.start, place.end),
    value: place.value,
  }));
}

describe('findFigurePlaces(article)', () => {
  test.each([
    ['a convoy of 10 lorries to the port', '10 lorries', '10'],
    ['joined a 10-lorry humanitarian convoy financed by councils', '10-lorry humanitarian convoy', '10'],
    ['sent 40 tons of flour to residents', '40 tons of flour', '40'],
    ['saw over 6,500 lives lost before', 'over 6,500 lives', '6500'],
    ['adopted on Nov. 30, the ministry', 'Nov. 30', '11-30'],
    ['on 1 September 2023 it', '1 September 2023', '2023-09-01'],
    ['on August 31, 2023, it', 'August 31, 2023', '2023-08-31'],
    ['in the 1990s', '1990s', '1990s'],
    ['Under the 2020 deal', '2020', '2020'],
    ['forty-two councillors voted', 'forty-two councillors', '42'],
    ['some twenty-five years', 'some twenty-five years', '25'],
    ['at least 280 people from both sides', 'at least 280 people', '280'],
    ['cost $1.5m this year', '$1.5m', '1500000'],
    ['cost 3.5 million euros', '3.5 million euros', '3500000'],
    ['for the last 3.5 years seriously undermine', '3.5 years', '3.5'],
    ['rose by 12 percent on', '12 percent', '12'],
    ['rose 12% of', '12%', '12'],
    ['two wars over the territory', 'two wars', '2'],
    ['one person was hurt', 'one person', '1'],
  ])('%s', (text, printed, value) => {
    expect(find(text)).toEqual([{ text: printed, value }].map((figure) => expect.objectContaining(figure)));
  });

  test.each([
    'one of the councillors',
    'no one knows',
    'the 44th day',
    'It may rain.',
    'version 1.2.3 of',
    'in March he left',
    'by a 134-to-63 vote',
    'a 1-in-3 chance',
  ])('finds nothing in: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('findFigures(analysis)', () => {
  test('sets what counts the same thing side by side, the value most articles print first', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'A 10-lorry convoy. Later 40 tons of flour.' },
        { id: 'herald', text: 'A convoy of ten lorries, with 35 tons of flour, on Nov. 30.' },
        { id: 'times', text: 'Two lorries came with 40 tons of flour.' },
      ],
    });
    const read = findFigures(event).map(({ kind, counted, rows }) => ({
      kind,
      counted,
      rows: rows.map(({ value, articles }) => [
        value,
        ...articles.map(({ article, places }) => {
          const text = event.articles.find(({ id }) => id === article)?.text ?? '';
          return places.map(({ start, end }) => text.slice(start, end)).join('; ');
        }),
      ]),
    }));
    expect(read).toEqual([
      {
        kind: 'amount',
        counted: ['lorry'],
        rows: [
          ['10', '10-lorry convoy', 'ten lorries', ''],
          ['2', '', '', 'Two lorries'],
        ],
      },
      {
        kind: 'amount',
        counted: ['ton', 'flour'],
        rows: [
          ['40', '40 tons of flour', '', '40 tons of flour'],
          ['35', '', '35 tons of flour', ''],
        ],
      },
      { kind: 'date', counted: [], rows: [['11-30', '', 'Nov. 30', '']] },
    ]);
  });
});
