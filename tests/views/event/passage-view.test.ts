import { expect, test } from 'vitest';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { english } from '../../../src/views/say.ts';
import { findOutside, viewPassages } from '../../../src/views/event/passage-view.ts';
import { inventEvent } from '../../support/invented-event.ts';

const text = '“We shall not rest,” Holt said on Monday in the harbour.';

function show(wordCount: number, stretch = { start: 0, end: text.length }): string {
  const { start, end } = findOutside(text, stretch, [{ start: 1, end: 19 }], wordCount);
  return text.slice(start, end);
}

test('a passage is shown where it has most words outside quotation marks', () => {
  expect(show(4)).toBe('Holt said on Monday');
});

test('it is shown from its beginning where that tells as much', () => {
  expect(show(3, { start: 0, end: 19 })).toBe('“We shall not');
});

test('it is shown to its end rather than in fewer words', () => {
  expect(show(9)).toBe('not rest,” Holt said on Monday in the harbour.');
});

test('a passage leads to its row in its two articles side by side, one of three articles to all', () => {
  const shared = 'forty tons of flour reached the harbour before noon';
  const addressOf = (...ids: readonly string[]) => {
    const analysis = inventEvent({
      articles: ['daily', 'herald', 'times'].map((id) => ({
        id,
        text: ids.includes(id) ? `The ${id} says that ${shared}.` : 'Nothing else happened.',
      })),
      shared: [shared],
    });
    const lookups = {
      articles: new Map(analysis.articles.map((article) => [article.id, article])),
      quotations: new Map(),
      insertionsOf: () => [],
      outletName: ({ id }: { readonly id: string }) => id,
      colorOf: ({ id }: { readonly id: string }) =>
        analysis.articles.findIndex((article) => article.id === id),
      addresses: addressesUnder('/', 'https://example.org'),
    };
    return viewPassages(analysis, lookups, analysis).map(({ address }) => address);
  };
  expect(addressOf('daily', 'times')).toEqual([expect.stringMatching(/\/compare\/daily\/times\/#row-1$/)]);
  expect(addressOf('daily', 'herald', 'times')).toEqual([
    expect.stringMatching(/\/events\/.+\/compare\/#row-1$/),
  ]);
});

test.each([
  [21, 21, '21 words in common; none in quotation marks'],
  [21, 12, '21 words in common; 9 of these in quotation marks'],
  [14, 0, '14 words in common; all in quotation marks'],
])(
  'of %i words that all print, %i of them outside quotation marks, it says: %s',
  (shared, unquoted, said) => {
    expect(english.passageCounts(shared, unquoted)).toBe(said);
  },
);
