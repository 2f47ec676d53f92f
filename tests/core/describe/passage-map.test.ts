import { expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { drawPassageMap } from '../../../src/core/describe/passage-map.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const said = '“We shall not rest before the harbour is open to every vessel again,” Holt said.';

function draw(...texts: readonly string[]) {
  const articles = texts.map((text, index) => toArticle(`a${index}`, text));
  const { behind, threads } = drawPassageMap(analyzeEvent(someEvent, articles, []));
  return { behind: behind.statement, ribbons: threads.map(({ ribbons }) => ribbons).join('') };
}

test('ribbons join neighbors that have a statement', () => {
  const { behind, ribbons } = draw(said, said, said);
  expect(ribbons.match(/M/g)).toHaveLength(2);
  expect(behind).toBe('');
});

test('a line runs behind an article that does not have the statement', () => {
  const { behind, ribbons } = draw(said, 'Nobody spoke about the weather.', said);
  expect(ribbons).toBe('');
  expect(behind.match(/M/g)).toHaveLength(1);
});

test('marks in a column what no other article quotes, and not what is shared', () => {
  const alone = 'The weather was calm. “Nobody asked the sailmakers about their trade,” Brook said.';
  const quotedIn = (...texts: readonly string[]) => {
    const articles = texts.map((text, index) => toArticle(`a${index}`, text));
    return drawPassageMap(analyzeEvent(someEvent, articles, [])).columns.map(({ quoted }) => quoted !== '');
  };
  expect(quotedIn(said, said, alone)).toEqual([false, false, true]);
});
