import { describe, expect, test } from 'vitest';
import { findEdges } from '../../../../src/core/collate/joining/candidates.ts';
import { joinUnits } from '../../../../src/core/collate/joining/joining.ts';
import { joinNeighbors } from '../../../../src/core/collate/joining/joining-neighbors.ts';
import { JOINING_LIMITS } from '../../../../src/core/collate/joining/limits.ts';
import { linkFinder } from '../../../../src/core/collate/joining/links.ts';
import { weighWords } from '../../../../src/core/collate/joining/weights.ts';
import { nextNeighbors } from '../../../../src/core/collate/statements/neighbors.ts';
import { speakerComparison } from '../../../../src/core/collate/statements/speakers.ts';
import { type OwnUnit, ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

/** What each cluster of two articles' units says, and how often the words of a unit were asked for until it stood. */
function joinAll(...texts: readonly string[]): { clusters: string[]; asked: number } {
  const articles = texts.map((text, index) => toArticle(String.fromCharCode(97 + index), text));
  let asked = 0;
  const units = ownUnits(
    articles,
    articles.flatMap((article) => extractQuotations(article, [])),
  ).map((unit): OwnUnit => {
    const { words } = unit;
    return Object.defineProperty({ ...unit }, 'words', {
      get: () => {
        asked += 1;
        return words;
      },
    });
  });
  const weights = weighWords(articles, units);
  const compare = speakerComparison([]);
  const clustering = joinUnits(
    units,
    findEdges(units, weights, linkFinder(weights, compare, JOINING_LIMITS)),
    weights,
  );
  joinNeighbors(clustering, nextNeighbors(units), weights, compare);
  const said = ({ article, words }: OwnUnit) => `${article.id}: ${words.map(({ text }) => text).join(' ')}`;
  const total = asked;
  return { clusters: clustering.clusters().map((cluster) => cluster.map(said).join(' = ')), asked: total };
}

describe('joinNeighbors', () => {
  const long = 'The patient council repairs the northern lighthouse before winter';

  test('joins a few words beside a sentence that has joined, before it and after it, one after the other', () => {
    const text = `“Go. So it is now. Yes we can. ${long}. Never. We will see,” Ann Lee said.`;
    expect(joinAll(text, text).clusters).toEqual(
      ['Go', 'So it is now', 'Yes we can', long, 'Never', 'We will see'].map(
        (words) => `a: ${words} = b: ${words}`,
      ),
    );
  });

  test('joins nothing that only one article prints beside it', () => {
    const { clusters } = joinAll(`“${long}. I mean it,” Ann Lee said.`, `“${long}. That is all,” she said.`);
    expect(clusters).toContain('a: I mean it');
    expect(clusters).toContain('b: That is all');
  });

  test('asks of one sentence in marks again and again in proportion to its number', () => {
    const again = (count: number) => '“We shall not rest,” Ann Lee said. '.repeat(count);
    const other = (count: number) => again(count).replaceAll('rest', 'rest otherwise');
    const [few, many] = [200, 800].map((count) => joinAll(again(count), other(count)).asked) as [
      number,
      number,
    ];
    expect(many / few).toBeLessThan(8);
  });
});
