import { describe, expect, test } from 'vitest';
import { checkDenials, searchClaims } from '../../../src/cli/build/read-back/page-claims.ts';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import type { EventAnalysis, Reading } from '../../../src/core/model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { drawShare, splitShare } from '../../../src/views/article/article-share.ts';
import type { ArticleView } from '../../../src/views/article/article-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

const countShare = (analysis: EventAnalysis, id: string) => {
  const { shared, alone } = splitShare(analysis, id);
  return { shared: shared.length, alone: alone.length };
};

test('splitShare(analysis, id) parts statements that another article has from those that this one alone has', () => {
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
  const said = '“We shall not rest before the old harbour is open to every vessel again,” Ada Holt said.';
  const drawFor = (analysis: EventAnalysis) =>
    outlinePage(
      print(
        drawShare({ analysis, article: analysis.articles[0] } as ArticleView, [], {
          say: english,
          addresses: addressesUnder('/', 'https://example.org'),
        }),
      ),
    );
  const right = analyzeEvent(someEvent, [toArticle('herald', said), toArticle('tribune', said)], []);
  const deny = (reading: Reading): Reading =>
    reading.article === 'tribune' ? { ...reading, treatment: 'absent', places: [], kept: 0 } : reading;
  const wrong = {
    ...right,
    statements: right.statements.map((each) => ({ ...each, readings: each.readings.map(deny) })),
  };

  test('denies nothing where the other article has the words', () => {
    expect(drawFor(right).denials).toEqual([]);
  });

  test('says whom it denies what is found only here, so that the build searches once more', () => {
    const outline = drawFor(wrong);
    const [statement] = wrong.statements;
    expect(outline.text).toContain('Its statement is found in no other article we hold.');
    expect(outline.denials).toEqual([{ statements: [statement?.id], articles: ['tribune'] }]);
    expect(checkDenials('page', outline, searchClaims([wrong]))).toHaveLength(1);
  });

  test.each([
    [
      1,
      2,
      3,
      'One of its statements is found in another article too, two in none of the others that we hold.',
    ],
    [0, 2, 3, 'Its two statements are found in no other article we hold.'],
    [3, 0, 2, 'Three of its statements are found in another article too.'],
    [0, 2, 1, 'Two statements, with no other article held to compare.'],
    [0, 0, 2, 'No words of a speaker in quotation marks were found in it.'],
  ])('%i shared and %i alone, of %i articles', (shared, alone, articles, sentence) => {
    expect(english.article.shareOf(shared, alone, articles)).toBe(sentence);
  });
});
