import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import type { Outlet } from '../../../src/core/content-model.ts';
import { makeRunningText } from '../../../src/core/search/running-text.ts';
import { someEvent, toArticle } from '../../support/articles.ts';

describe('makeRunningText(events, outlets)', () => {
  test('has the clauses of an event, then each of its headlines and paragraphs, without a statement or a speaker', () => {
    const article = {
      ...toArticle('a', 'Holt said the old harbour would open in spring.\n\n  It rained.  '),
      headline: ' Rain ',
      outlet: 'daily',
    };
    const other = { ...toArticle('b', 'Snow fell.'), outlet: 'post' };
    const { groups, articles } = makeRunningText(
      [analyzeEvent(someEvent, [article, other], [])],
      [{ id: 'daily', name: 'The Daily' } as Outlet],
    );
    expect(articles.map(({ outlet }) => outlet)).toEqual([0, -1]);
    expect(
      groups.map(({ statement, speaker, rows }) => [
        statement,
        speaker,
        ...rows.map(({ article: place, treatment, text }) => `${place} ${treatment} ${text}`),
      ]),
    ).toEqual([
      [null, 0, '0 clause the old harbour would open in spring'],
      [null, -1, '0 single Rain'],
      [null, -1, '0 single Holt said the old harbour would open in spring.'],
      [null, -1, '0 single It rained.'],
      [null, -1, '1 single Snow fell.'],
    ]);
  });
});
