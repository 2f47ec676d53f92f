import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { toRows } from '../../../../src/core/collate/staves/statement-rows.ts';
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

  test('words of nobody known are a row too, and no words no row', () => {
    const said = `“${sentences.join(' ')}”`;
    expect(rowsOf(said, said)).toEqual([3]);
    expect(toRows([])).toEqual([]);
  });
});
