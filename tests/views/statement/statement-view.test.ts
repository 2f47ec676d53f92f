import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
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
    outletName: ({ id }) => id,
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
      '“The “harbour”—ours—is open,” Holt said.',
      'The “harbour”—ours—is open',
    ],
    [
      'shows where the article breaks in',
      '“We shall not rest,” Holt said, “before it is open again.”',
      'We shall not rest, … before it is …',
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
  expect(tribune?.credit).toBe('credited to “The minister”, “added”');
});
