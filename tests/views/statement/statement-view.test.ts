import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { insertionFinder } from '../../../src/core/collate/readings/base-text.ts';
import type { Article, EditorNote } from '../../../src/core/content-model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { writeCredit } from '../../../src/views/statement/credit.ts';
import { type StatementView, viewStatements } from '../../../src/views/statement/statement-view.ts';
import { substanceOf } from '../../../src/views/statement/reading-view.ts';
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
  expect(tribune?.credit).toBe('attribution: “The minister added”');
});

test.each([
  ['“We shall not rest,” Holt said.', 'attribution: “Holt said”'],
  ['“We shall not rest,” said Holt.', 'attribution: “said Holt”'],
  ['“We shall not rest,” Holt, the mayor, said on Monday.', 'attribution: “Holt … said”'],
])('the attribution of %s is told in the order of the text', (text, credit) => {
  expect(viewFirst(toArticle('herald', text))?.readings[0]?.credit).toBe(credit);
});

test.each([
  ['The company says the ferry “will sail on Monday”.', 'The ferry company (set by the editor), “says”'],
  ['“The ferry will sail on Monday.” The pier was full.', 'The ferry company (set by the editor)'],
])('in %s only words of the article are in marks, and no name that an editor set', (text, credit) => {
  const article = toArticle('herald', text);
  const note: EditorNote = {
    kind: 'speaker',
    speaker: 'ferry-company',
    quote: { article: 'herald', words: 'will sail' },
    place: { file: 'content/events/harbour.md', line: 3, column: 5 },
  };
  const ferry = { id: 'ferry-company', name: 'The ferry company', aliases: [] };
  const [quotation] = analyzeEvent({ ...someEvent, notes: [note] }, [article], [ferry]).quotations;
  expect(quotation && writeCredit(quotation, 'en')).toBe(`attribution: ${credit}`);
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

test('the substance of what is told of a reading leaves spelling and the like to its own place', () => {
  const view = viewFirst(
    toArticle('herald', `“${rest} of the harbour’s centre,” Holt said.`),
    toArticle('tribune', `“${rest} of the harbor’s center,” Holt said.`),
  );
  const told = view?.readings.find(({ trivialClause }) => trivialClause !== '');
  expect(told?.sentence).toContain('differs in two spellings.');
  expect(told && substanceOf(told)).toBe('Prints all 17 words in quotation marks');
});

test('a difference of equal standing is told of both', () => {
  const view = viewFirst(
    toArticle('herald', `“${rest},” Holt said.`),
    toArticle('tribune', `“${rest.replace('shall', 'can')},” Holt said.`),
  );
  expect(view?.told).toEqual(['herald prints “shall”; tribune prints “can”.']);
  expect(view?.readings.map(({ treatment }) => treatment)).toContain('the versions differ');
  expect(view?.readings.map(({ sentence }) => sentence).join(' ')).not.toContain(' for “');
});

test.each([
  ['we shall, come what may and whatever it costs the city, not rest', 'we shall not rest'],
  ['we shall certainly not rest', 'we shall not rest'],
])('of “%s” and “%s”, one article each, it is not said that either was cut', (longer, shorter) => {
  const then = 'before the old harbour is open to every ship';
  const view = viewFirst(
    toArticle('herald', `“${longer} ${then},” Holt said.`),
    toArticle('tribune', `“${shorter} ${then},” Holt said.`),
  );
  const tribune = view?.readings.find(({ article }) => article.id === 'tribune');
  expect(tribune?.treatment).toBe('the versions differ');
  expect(tribune?.sentence).not.toContain('left out');
});

test('of base words at another place it is said that they stand outside quotation marks only where none do', () => {
  const whole = 'The ferry company has broken its word to every family of the old harbour';
  const tell = (place: string) =>
    viewFirst(
      toArticle('herald', `“${whole},” Holt said.`),
      toArticle('tribune', `Holt said that “the ferry company has broken its word”.\n\n${place}`),
    )?.readings.find(({ article }) => article.id === 'tribune')?.beside;
  expect(tell('She meant its word to every family of the old harbour.')?.map(({ where }) => where)).toEqual([
    'apart',
  ]);
  expect(
    tell('She meant its word to every family of “the old harbour”.')?.map(({ where }) => where),
  ).not.toContain('apart');
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
      field: 'body',
      start: 20,
      end: 20 + rest.length,
      address: `/articles/tribune/#e-${view?.statement.id}`,
      placement: 'in the first paragraph of 1',
    },
  ]);
});

test('a line of two outlets that print the same has the color of neither, another its outlet’s', () => {
  const inFull = '“We shall not rest before the harbour is open,” Anna Holt said.';
  const view = viewFirst(
    toArticle('daily', inFull),
    toArticle('herald', inFull),
    toArticle('times', 'Holt said they would “not rest before the harbour is open”.'),
  );
  expect(view?.colors).toEqual(['c10', 'c23']);
});
