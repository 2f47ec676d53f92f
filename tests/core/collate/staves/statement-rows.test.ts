import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { toRows } from '../../../../src/core/collate/staves/statement-rows.ts';
import type { Reading, Statement } from '../../../../src/core/model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

const sentences = [
  'We shall not rest before the old harbour is open.',
  'Every ship will be back by the end of the summer.',
  'Nobody has asked the fishing families what they need.',
];

/** How many statements each row has. */
function rowsOf(...texts: readonly string[]): number[] {
  const articles = texts.map((text, index) => toArticle(`article-${index}`, text));
  return toRows(analyzeEvent(someEvent, articles, []).statements).map(({ length }) => length);
}

describe('toRows(statements)', () => {
  test('neighbours that the same articles treat alike are one row', () => {
    const said = `“${sentences.join(' ')}” Holt said.`;
    expect(rowsOf(said, said)).toEqual([3]);
  });

  test('another treatment begins a row', () => {
    const [first, second, third] = sentences;
    expect(rowsOf(`“${first} ${second} ${third}” Holt said.`, `“${first} ${second}” Holt said.`)).toEqual([
      2, 1,
    ]);
  });

  test('another utterance begins a row', () => {
    const [first, second] = sentences;
    const said = `“${first}” Holt said.\n\nIt rained all day in the town.\n\n“${second}” Holt said.`;
    expect(rowsOf(said, said)).toEqual([1, 1]);
  });

  describe('of two that are alike', () => {
    const said = `“${sentences.slice(0, 2).join(' ')}” Holt said.`;
    const { statements } = analyzeEvent(someEvent, [toArticle('a', said), toArticle('b', said)], []);
    const [first, second] = statements as [Statement, Statement];
    const withReading = (change: Partial<Reading>): Statement => ({
      ...second,
      readings: second.readings.map((reading, at) => (at === 1 ? { ...reading, ...change } : reading)),
    });

    test.each<[string, Statement]>([
      ['another event', { ...second, event: 'mill-fire' }],
      ['another utterance', { ...second, utterance: 7 }],
      ['another speaker', { ...second, speaker: { id: null, name: 'Reid' } }],
      ['a speaker who is known', { ...second, speaker: { id: 'holt', name: 'Holt' } }],
      ['nobody who speaks', { ...second, speaker: null }],
      ['words that were denied', { ...second, factuality: 'denied' }],
      ['words that were translated', { ...second, translated: true }],
      ['an editor’s note', { ...second, by: 'editor' }],
      ['another article', withReading({ article: 'c' })],
      ['another treatment', withReading({ treatment: 'trimmed' })],
      ['a tie', withReading({ tied: true })],
      ['a verdict that was withdrawn', withReading({ withdrawn: true })],
      ['an editor’s reading', withReading({ by: 'editor' })],
      ['another credit', withReading({ credit: { id: null, name: 'Reid' } })],
      ['no place', withReading({ places: [] })],
      [
        'words in the headline',
        withReading({
          places: second.readings.flatMap(({ places }) =>
            places.map((one) => ({ ...one, field: 'headline' })),
          ),
        }),
      ],
      ['fewer articles', { ...second, readings: second.readings.slice(0, 1) }],
    ])('%s begins a row', (_name, other) => {
      expect(toRows([first, second]).map(({ length }) => length)).toEqual([2]);
      expect(toRows([first, other]).map(({ length }) => length)).toEqual([1, 1]);
    });

    test('a place beside the marks begins none', () => {
      const places = second.readings.flatMap((reading) => reading.places);
      const beside = places.map((one) => ({ ...one, role: 'beside' as const, field: 'headline' as const }));
      expect(toRows([first, withReading({ places: [...beside, ...places] })])).toHaveLength(1);
    });
  });

  test('words of nobody known are a row too, and no words no row', () => {
    const said = `“${sentences.join(' ')}”`;
    expect(rowsOf(said, said)).toEqual([3]);
    expect(toRows([])).toEqual([]);
  });
});
