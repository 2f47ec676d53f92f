import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignRuns, findPassages } from '../../../../src/core/collate/passages/passages.ts';
import type { Article } from '../../../../src/core/content-model.ts';
import { tokenize, words } from '../../../../src/core/text/tokens.ts';

const article = (id: string, text: string): Article => ({
  id,
  event: 'harbour-vote',
  outlet: null,
  kind: 'report',
  lang: 'en',
  sha256: '',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
  furniture: [],
  publish: 'full',
});

const daily =
  'The council met on Monday. Dockers blocked the northern gate with fourteen lorries and a fishing boat, the harbour master wrote in his log. Nobody was hurt.';
const herald =
  'Rain fell all day. Dockers blocked the northern gate with 14 lorries and a fishing boat, the harbour master noted in his log. The vote comes on Friday.';
const post =
  'A vote will be held this week, and shopkeepers are worried about the price of herring and of rope.';

const wordings = (articles: readonly Article[]) =>
  findPassages(articles).map((passage) =>
    passage.spans.map(({ article: id, start, end }) =>
      articles.find((one) => one.id === id)?.text.slice(start, end),
    ),
  );

describe('findPassages(articles)', () => {
  test('finds a paragraph that two articles print nearly alike', () => {
    expect(wordings([article('daily', daily), article('herald', herald), article('post', post)])).toEqual([
      [
        'Dockers blocked the northern gate with fourteen lorries and a fishing boat, the harbour master wrote in his log',
        'Dockers blocked the northern gate with 14 lorries and a fishing boat, the harbour master noted in his log',
      ],
    ]);
  });

  test('finds nothing in texts of their own', () => {
    expect(findPassages([article('daily', daily), article('post', post)])).toEqual([]);
  });

  test('does not depend on what was read before', () => {
    const articles = [article('a', daily), article('b', herald)];
    const expected = findPassages(articles);
    for (let index = 0; index < 30; index += 1) {
      const many = Array.from({ length: 1000 }, (_, number) => `word${index}x${number}`).join(' ');
      alignRuns(many, post);
    }
    expect(findPassages(articles)).toEqual(expected);
  });

  test('makes one passage of a text that three articles print', () => {
    const articles = [article('a', daily), article('b', herald), article('c', `${post} ${daily}`)];
    const [passage] = findPassages(articles).filter(({ spans }) => spans.length === 3);
    expect(passage?.spans.map((span) => span.article)).toEqual(['a', 'b', 'c']);
    expect(passage?.words).toBe(19);
  });

  test('leaves out five words, however rare, and stock phrases', () => {
    const one = article(
      'one',
      `She praised Rövik’s vermilion rowing boat foghorn. ${post} The minister of foreign affairs said so.`,
    );
    const two = article(
      'two',
      'He hated Rövik’s vermilion rowing boat. Nothing came of it. The minister of foreign affairs said no.',
    );
    expect(wordings([one, two])).toEqual([]);
  });

  test.each([
    [5, 0],
    [6, 1],
  ])('of %i rare words in a row makes %i passages', (count, passages) => {
    const shared = 'trawler cannery lighthouse regatta brewery vineyard'.split(' ').slice(0, count).join(' ');
    const one = 'The council met on Monday and the mayor spoke of the price of herring.';
    const other = 'Nobody came to the town hall when rain fell over all of the quays.';
    const texts = [
      `${one} It was near ${shared} today. ${one}`,
      `${other} Nobody was told which ${shared} burnt. ${other}`,
    ];
    expect(findPassages(texts.map((text, at) => article(`a-${at}`, text)))).toHaveLength(passages);
  });

  test('counts the words of the shortest span, names a passage by its words and keeps its spans in the texts', () => {
    const sentence = fc.constantFrom(
      daily,
      herald,
      post,
      'The herring fleet of Trondheim lay idle under vermilion foghorns.',
    );
    const text = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const articles = texts.map((one, index) => article(`a${index}`, one));
        const passages = findPassages(articles);
        expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        for (const { spans, words: count } of passages) {
          const parts = spans.map(({ article: id, start, end }) => {
            const one = articles.find((candidate) => candidate.id === id);
            expect(0 <= start && start < end && end <= (one?.text.length ?? 0)).toBe(true);
            return one?.text.slice(start, end) ?? '';
          });
          expect(new Set(spans.map((span) => span.article)).size).toBeGreaterThan(1);
          expect(count).toBe(Math.min(...parts.map((part) => words(tokenize(part)).length)));
        }
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test('does not depend on the order of the articles', () => {
    const articles = [
      article('a', daily),
      article('b', herald),
      article('c', `${daily} ${post}`),
      article('d', post),
    ];
    const expected = findPassages(articles);
    fc.assert(
      fc.property(fc.shuffledSubarray(articles, { minLength: 4 }), (shuffled) => {
        expect(findPassages(shuffled)).toEqual(expected);
      }),
      { seed: 1, numRuns: 24 },
    );
  });
});
