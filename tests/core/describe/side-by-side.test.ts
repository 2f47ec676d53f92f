import { describe, expect, test } from 'vitest';
import { chooseTwo, countInCommon, findNearest } from '../../../src/core/describe/side-by-side.ts';
import type { Statement, Treatment } from '../../../src/core/model.ts';
import { inventEvent } from '../../support/invented-event.ts';

const { articles } = inventEvent({
  articles: [
    { id: 'agency', text: 'The wall has moved. Nobody counted the boats. Pumps run day and night.' },
    { id: 'daily', text: 'The wall has moved. Pumps run day and night.' },
    { id: 'herald', text: 'It rained. Nobody counted the boats.' },
    { id: 'times', text: 'Schools stay shut.' },
  ],
});
const wordings = ['The wall has moved', 'Nobody counted the boats', 'Pumps run day and night'].map(
  (words) => ({
    places: articles.flatMap(({ id, text }) => {
      const start = text.indexOf(words);
      return start < 0 ? [] : [{ article: id, spans: [{ start, end: start + words.length }] }];
    }),
  }),
);
const inCommon = countInCommon(articles, wordings);

function inventStatement(treatments: Readonly<Record<string, Treatment>>): Statement {
  return {
    readings: Object.entries(treatments).map(([article, treatment]) => ({
      article,
      treatment,
      places: treatment === 'absent' ? [] : [{}],
    })),
  } as unknown as Statement;
}

describe('countInCommon(articles, wordings)', () => {
  test('counts words that stand in wording of both, each once', () => {
    expect(Object.fromEntries(inCommon.get('agency') ?? [])).toEqual({ daily: 9, herald: 4 });
    expect(Object.fromEntries(inCommon.get('times') ?? [])).toEqual({});
    const twice = countInCommon(articles, [...wordings, ...wordings]);
    expect(twice).toEqual(inCommon);
  });

  test('counts a word for each of the others that has any of the wordings it stands in', () => {
    const [agency, daily, herald, times] = articles.map(({ id }) => id);
    const whole = { article: agency ?? '', spans: [{ start: 0, end: 18 }] };
    const part = { article: agency ?? '', spans: [{ start: 4, end: 18 }] };
    const nobody = { article: times ?? '', spans: [{ start: 0, end: 3 }] };
    const overlapping = countInCommon(articles, [
      { places: [whole, { article: daily ?? '', spans: [{ start: 0, end: 18 }] }] },
      {
        places: [
          part,
          { article: daily ?? '', spans: [{ start: 4, end: 18 }] },
          { article: herald ?? '', spans: [{ start: 0, end: 2 }] },
          nobody,
        ],
      },
    ]);
    expect(overlapping).toEqual(
      new Map([
        [
          'agency',
          new Map([
            ['daily', 4],
            ['herald', 3],
            ['times', 3],
          ]),
        ],
        [
          'daily',
          new Map([
            ['agency', 4],
            ['herald', 3],
            ['times', 3],
          ]),
        ],
        [
          'herald',
          new Map([
            ['agency', 1],
            ['daily', 1],
            ['times', 1],
          ]),
        ],
        [
          'times',
          new Map([
            ['agency', 0],
            ['daily', 0],
            ['herald', 0],
          ]),
        ],
      ]),
    );
  });
});

describe('chooseTwo(event, inCommon)', () => {
  const idsOf = (statements: readonly Statement[], from = articles) =>
    chooseTwo({ articles: from, statements }, inCommon).map(({ id }) => id);

  test('takes the one that has most in common with all, and beside it the one that treats most in another way', () => {
    const boats = inventStatement({ agency: 'verbatim', daily: 'absent', herald: 'cut', times: 'absent' });
    expect(idsOf([boats])).toEqual(['agency', 'herald']);
  });

  test('takes the one that has most in common with it where none treats anything in another way', () => {
    expect(idsOf([])).toEqual(['agency', 'daily']);
  });

  test('takes none that shares nothing, where another does, and whatever order they come in', () => {
    const odd = inventStatement({ agency: 'verbatim', times: 'cut' });
    expect(idsOf([odd])).toEqual(['agency', 'daily']);
    expect(idsOf([odd], articles.toReversed())).toEqual(['agency', 'daily']);
  });

  test('takes the first two by id where nothing is shared', () => {
    const two = chooseTwo({ articles, statements: [] }, countInCommon(articles, []));
    expect(two.map(({ id }) => id)).toEqual(['agency', 'daily']);
  });
});

describe('findNearest(id, inCommon, preferred)', () => {
  test('is the article with most words in common, and nothing where none has any', () => {
    expect(findNearest('herald', inCommon, [])).toBe('agency');
    expect(findNearest('times', inCommon, [])).toBeUndefined();
  });

  test('is the earliest of the preferred where several have as many', () => {
    const alike = new Map([
      [
        'a',
        new Map([
          ['b', 7],
          ['c', 7],
        ]),
      ],
    ]);
    expect(findNearest('a', alike, ['c', 'b'])).toBe('c');
    expect(findNearest('a', alike, [])).toBe('b');
  });
});
