import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { insertionFinder } from '../../../src/core/collate/readings/base-text.ts';
import type { Article } from '../../../src/core/model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { type StatementView, viewStatements } from '../../../src/views/statement/statement-view.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

function nameOf(text: string): string | undefined {
  return viewFirst(toArticle('herald', text))?.firstWords;
}

function viewFirst(...articles: readonly Article[]): StatementView | undefined {
  const analysis = analyzeEvent(someEvent, articles, []);
  const [view] = viewStatements(analysis, {
    articles: new Map(analysis.articles.map((article) => [article.id, article])),
    quotations: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
    insertionsOf: insertionFinder(analysis.quotations),
    outletName: ({ id }) => id,
    colorOf: ({ id }) => analysis.articles.findIndex((article) => article.id === id),
    addresses: addressesUnder('/', 'https://example.org'),
  });
  return view;
}

describe('the name of a statement', () => {
  test.each([
    [
      'is its first words',
      '“We shall not rest before the harbour is open,” Holt said.',
      'We shall not rest before the harbour …',
    ],
    ['is all of a short one', '“We shall not rest,” Holt said.', 'We shall not rest'],
    [
      'keeps the reporter’s words',
      '“[The] constant delays (of the port office) are provocative,” Holt said.',
      '[The] constant delays (of the port office) are provocative',
    ],
    [
      'shows where many of the reporter’s words are left out',
      '“Constant delays (of the port office and of both of the ferry lines) are provocative,” Holt said.',
      'Constant delays … are provocative',
    ],
    [
      'keeps words together that no space parts',
      '“The harbour—ours—is open,” Holt said.',
      'The harbour—ours—is open',
    ],
    [
      'goes on where the article breaks in',
      '“We shall not rest,” Holt said, “before it is open again.”',
      'We shall not rest, before it is …',
    ],
  ])('%s', (_name, text, name) => {
    expect(nameOf(text)).toBe(name);
  });
});

test('a reading without marks is credited as the clause around it is', () => {
  const said = 'the harbour will stay closed to all foreign vessels until the inquiry has ended';
  const view = viewFirst(
    toArticle('herald', `“${said},” the minister said.`),
    toArticle('tribune', `The minister added that ${said}.`),
  );
  const [, tribune] = view?.readings ?? [];
  expect(tribune?.word).toBe('unmarked');
  expect(tribune?.credit).toBe('attribution: “The minister”, “added”');
});

const rest = 'We shall not rest before the old harbour is open to every ship';

test('neighbours that the same articles treat alike are one row, which all their old addresses lead to', () => {
  const ships = 'Every ship will be back by the end of the long summer';
  const said = `“${rest}. ${ships},” Holt said.`;
  const view = viewFirst(toArticle('herald', said), toArticle('tribune', said));
  const [first, second] = view?.statements ?? [];
  expect(view?.readings.map(({ sentence }) => sentence)).toEqual([
    'Prints all 25 words in quotation marks.',
    'Prints all 25 words in quotation marks.',
  ]);
  expect(view?.readings[0]?.pieces).toHaveLength(1);
  const own = [...(first?.anchors ?? []), ...(second?.anchors ?? [])];
  expect(own).toHaveLength(4);
  expect(view?.anchors).toEqual(expect.arrayContaining([second?.id, ...own]));
  const old =
    first?.readings.flatMap(({ places }) => places.flatMap(({ quotation }) => quotation ?? [])) ?? [];
  expect(old).toHaveLength(2);
  expect(view?.anchors).toEqual(expect.arrayContaining(old.map((id) => id.replace('q-', 's-'))));
  expect(new Set(view?.anchors).size).toBe(view?.anchors.length);
});

test('a difference of equal standing is told of both', () => {
  const view = viewFirst(
    toArticle('herald', `“${rest},” Holt said.`),
    toArticle('tribune', `“${rest.replace('shall', 'can')},” Holt said.`),
  );
  expect(view?.told).toEqual(['herald prints “shall”; tribune prints “can”.']);
  expect(view?.readings.map(({ treatment }) => treatment)).toContain('the two differ');
  expect(view?.readings.map(({ sentence }) => sentence).join(' ')).not.toContain(' for “');
});

test('base words beside the marks are told with their place, and are not missing', () => {
  const whole = 'Both the ferry company and the port office have broken their word';
  const view = viewFirst(
    toArticle('herald', `“${whole},” Holt said.`),
    toArticle('tribune', `“${whole},” Holt said.`),
    toArticle('courier', `Holt said that both “${whole.slice(5)}”.`),
  );
  const courier = view?.readings.find(({ article }) => article.id === 'courier');
  expect(courier?.beside).toEqual([{ words: 'both', where: 'before' }]);
  expect(courier?.sentence).toBe('Prints 11 of 12 words in quotation marks, and 1 more without.');
  expect(courier?.otherWords).toEqual(['both']);
});

test('words that stand in an article as denied are told with their place, and not called missing', () => {
  const view = viewFirst(
    toArticle('herald', `“${rest},” Holt said.`),
    toArticle('tribune', `Holt denied saying “${rest}”.`),
  );
  const tribune = view?.readings.find(({ article }) => article.id === 'tribune');
  expect(tribune?.treatment).toBe('elsewhere');
  expect(tribune?.elsewhere).toEqual([
    {
      words: rest,
      why: 'denied',
      address: `/articles/tribune/#e-${view?.statement.id}`,
      placement: 'in the first paragraph of 1',
    },
  ]);
});
