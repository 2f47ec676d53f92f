import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Neighbors } from '../../../src/cli/add/neighbors.ts';

const events = new Map([
  ['harbour', '2026-03-02'],
  ['ferry', '2026-04-01'],
]);
const harbour = (extra = '') =>
  `The council voted on Monday evening to close the old harbour for twelve months while engineers inspect cracks beneath every quay, after fishermen, chandlers and boatbuilders pleaded for another winter at their moorings. Councillor Moreno promised patience, berths upstream and compensation ${extra}`;
const ferry =
  'Passengers waited beside the terminal on Wednesday because captain Brandt refused to sail without his engineer, who missed the early train and telephoned from Kestrel Junction to apologise. Travellers grumbled, children slept against suitcases and nobody apologised. The company offered vouchers, sandwiches, blankets and another crossing tomorrow morning, weather permitting, said its spokesman Lindqvist.';
const filed = (event: string, name: string, text: string) => ({
  event,
  name,
  file: `articles/${event}/${name}.md`,
  source: `---\nheadline: ${name}\n---\n\n${text}`,
});
const archive = (...articles: ReturnType<typeof filed>[]) => new Neighbors({ events, articles });

describe('Neighbors: take(event, file, source, published)', () => {
  test('tells of a text that the event has already', () => {
    const neighbors = archive(filed('harbour', 'daily', harbour()), filed('ferry', 'daily', ferry));
    expect(neighbors.take('harbour', 'articles/harbour/herald.md', harbour('soon.'), '2026-03-02')).toEqual([
      'The text is nearly that of articles/harbour/daily.md. Take one of them out, if it is the same article.',
    ]);
  });

  test('tells of a text whose words are those of another event', () => {
    const neighbors = archive(filed('harbour', 'daily', harbour()), filed('ferry', 'daily', ferry));
    expect(neighbors.take('harbour', 'articles/harbour/herald.md', ferry, '2026-03-02')).toEqual([
      'By its words the article is one of the event "ferry" rather than of "harbour". Look whether --event is right.',
    ]);
  });

  test.each([
    ['2026-06-01', '91 days after'],
    ['2025-12-01T10:00:00Z', '91 days before'],
  ])('tells of a date far from the event: %s', (published, far) => {
    expect(archive().take('harbour', 'articles/harbour/daily.md', harbour(), published)).toEqual([
      `It was published ${far} the event's day, 2026-03-02. Look whether both are right.`,
    ]);
  });

  test('has nothing to tell of an article of its event, nor of one that is written anew', () => {
    const neighbors = archive(filed('harbour', 'daily', harbour()), filed('ferry', 'daily', ferry));
    const other = harbour().replace(
      'The council voted on Monday evening',
      'On Tuesday angry residents of Port Ellery marched',
    );
    expect(
      neighbors.take('harbour', 'articles/harbour/gazette.md', other.slice(0, 260), '2026-03-03'),
    ).toEqual([]);
    expect(neighbors.take('ferry', 'articles/ferry/daily.md', ferry, '2026-04-01')).toEqual([]);
  });

  test('finds the same text among any others as one that looks through all of them', () => {
    const word = fc.constantFrom(...'abcdefghijklmnop'.split('').map((letter) => letter.repeat(5)));
    const text = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 8 }), text, (others, own) => {
        const neighbors = archive(...others.map((words, at) => filed('harbour', `a${at}`, words.join(' '))));
        const set = new Set(own);
        const isSame = others.some((words) => {
          const other = new Set(words);
          return set.intersection(other).size / set.union(other).size >= 0.92;
        });
        const told = neighbors.take('harbour', 'articles/harbour/own.md', own.join(' '), undefined);
        expect(told.some((sentence) => sentence.startsWith('The text is nearly'))).toBe(isSame);
      }),
    );
  });
});
