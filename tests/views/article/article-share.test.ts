import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { countShare } from '../../../src/views/article/article-share.ts';
import { english } from '../../../src/views/say.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

test('countShare(analysis, id) counts statements that another article has, and those that this one alone has', () => {
  const analysis = analyzeEvent(
    someEvent,
    [
      toArticle(
        'herald',
        '“We shall not rest before the harbour is open again,” Holt said.\n\n“The ferry company has broken every promise,” Holt said.',
      ),
      toArticle('tribune', '“We shall not rest before the harbour is open,” Holt said.'),
    ],
    [],
  );
  expect(countShare(analysis, 'herald')).toEqual({ shared: 1, alone: 1 });
  expect(countShare(analysis, 'tribune')).toEqual({ shared: 1, alone: 0 });
});

test('words that another article has as denied are not found only here', () => {
  const analysis = analyzeEvent(
    someEvent,
    [
      toArticle('courier', '“The northern basin is deep enough for all of them,” Moreno answered.'),
      toArticle('gazette', 'Moreno did not say that “the northern basin is deep enough for all of them”.'),
    ],
    [],
  );
  expect(countShare(analysis, 'courier')).toEqual({ shared: 1, alone: 0 });
  expect(countShare(analysis, 'gazette')).toEqual({ shared: 1, alone: 0 });
});

describe('the sentence at the head of an article', () => {
  test.each([
    [
      1,
      2,
      3,
      'One statement of it is found in another article too; two statements found only here, of the articles we hold.',
    ],
    [
      0,
      2,
      3,
      'None of its statements is found in another article too; two statements found only here, of the articles we hold.',
    ],
    [3, 0, 2, 'Three statements of it are found in another article too.'],
    [0, 2, 1, 'Two statements, with no other article held to compare.'],
    [0, 0, 2, 'No words of a speaker in quotation marks were found in it.'],
  ])('%i shared and %i alone, of %i articles', (shared, alone, articles, sentence) => {
    expect(english.shareOf(shared, alone, articles)).toBe(sentence);
  });
});
