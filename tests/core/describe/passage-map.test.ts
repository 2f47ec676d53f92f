import { expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { drawPassageMap } from '../../../src/core/describe/passage-map.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const said = '“We shall not rest before the harbour is open to every vessel again,” Holt said.';

function draw(...texts: readonly string[]) {
  const articles = texts.map((text, index) => toArticle(`a${index}`, text));
  return drawPassageMap(analyzeEvent(someEvent, articles, [])).threads;
}

const ribbonsOf = (...texts: readonly string[]) =>
  draw(...texts)
    .map(({ ribbons }) => ribbons)
    .join('');

test('ribbons join neighbors that have a statement', () => {
  expect(ribbonsOf(said, said, said).match(/M/g)).toHaveLength(2);
});

test('nothing is drawn past an article that does not have the statement', () => {
  expect(ribbonsOf(said, 'Nobody spoke about the weather.', said)).toBe('');
});

test('a thread has a band in each article that has it, column by column', () => {
  const [thread] = draw(said, 'Nobody spoke about the weather.', said);
  expect(thread?.bands.map(({ x }) => x)).toEqual([0, 200]);
  expect(thread?.articles).toEqual(['a0', 'a2']);
});

test('marks in a column what no other article quotes, and not what is shared', () => {
  const alone = 'The weather was calm. “Nobody asked the sailmakers about their trade,” Brook said.';
  const quotedIn = (...texts: readonly string[]) => {
    const articles = texts.map((text, index) => toArticle(`a${index}`, text));
    return drawPassageMap(analyzeEvent(someEvent, articles, [])).columns.map(({ quoted }) => quoted !== '');
  };
  expect(quotedIn(said, said, alone)).toEqual([false, false, true]);
});
