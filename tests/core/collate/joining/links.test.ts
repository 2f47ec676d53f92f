import { describe, expect, test } from 'vitest';
import { linkFinder, longestRun } from '../../../../src/core/collate/joining/links.ts';
import { JOINING_LIMITS } from '../../../../src/core/collate/joining/limits.ts';
import { weighWords } from '../../../../src/core/collate/joining/weights.ts';
import { speakerComparison } from '../../../../src/core/collate/statements/speakers.ts';
import { ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

/** What links the first units of two texts. */
function link(a: string, b: string) {
  const articles = [toArticle('a', a), toArticle('b', b)];
  const units = ownUnits(
    articles,
    articles.flatMap((article) => extractQuotations(article, [])),
  );
  const [first, second] = ['a', 'b'].map((id) => units.find(({ article }) => article.id === id));
  if (!first || !second) throw new Error('Each text has a unit.');
  return linkFinder(weighWords(articles, units), speakerComparison([]), JOINING_LIMITS)(first, second);
}

const said = 'We will rebuild the old lighthouse on the northern mole before winter';

describe('linkFinder(weights, compare, limits)', () => {
  test('says which words of either the other has, whichever is the longer', () => {
    const long = `“${said},” Ada Holt said.`;
    const short = '“Rebuild the old lighthouse on the northern mole,” Ada Holt said.';
    expect(link(long, short)).toMatchObject({
      inA: [2, 3, 4, 5, 6, 7, 8, 9],
      inB: [0, 1, 2, 3, 4, 5, 6, 7],
    });
    expect(link(short, long)).toMatchObject({
      inA: [0, 1, 2, 3, 4, 5, 6, 7],
      inB: [2, 3, 4, 5, 6, 7, 8, 9],
    });
  });

  test.each([
    ['of one speaker', 'Ada Holt said', 'Ada Holt said', true],
    ['of one whom the other names otherwise', 'Ada Holt said', 'Mayor Holt said', true],
    ['of somebody and of nobody who is named', 'Ada Holt said', 'she said', true],
    ['nearly word for word of two', 'Ada Holt said', 'Tom Reid said', true],
  ])('links the same words %s', (_name, first, second, isLinked) => {
    expect(link(`“${said},” ${first}.`, `“${said},” ${second}.`) !== undefined).toBe(isLinked);
  });

  test('does not link what two speakers have in common in part', () => {
    const other = said.replace('before winter', 'and sell the ferry to pay for all of it');
    expect(link(`“${said},” Ada Holt said.`, `“${other},” Tom Reid said.`)).toBeUndefined();
    expect(link(`“${said},” Ada Holt said.`, `“${other},” Ada Holt said.`)).toBeDefined();
  });

  test('does not link what one article has as said and the other as denied', () => {
    expect(link(`“${said},” Ada Holt said.`, `Ada Holt denied that “${said}”.`)).toBeUndefined();
  });

  test('does not link what shares a common word or two', () => {
    expect(
      link(`“${said},” Ada Holt said.`, '“We will go home before the others come,” Ada Holt said.'),
    ).toBeUndefined();
  });

  test('links a few words with the sentence that has them in a row, and not with one that has them apart', () => {
    const few = (words: string) => `Ada Holt spoke of “${words}”.`;
    expect(link(`“${said},” Ada Holt said.`, few('northern mole'))).toBeDefined();
    expect(link(`“${said},” Ada Holt said.`, few('lighthouse mole'))).toBeUndefined();
    expect(link(`“${said},” Ada Holt said.`, few('northern moles'))).toBeUndefined();
  });

  test('does not link a few words that somebody else says', () => {
    expect(link(`“${said},” Ada Holt said.`, '“Northern mole,” Tom Reid said.')).toBeUndefined();
  });

  test('does not link a few words that say little', () => {
    expect(link(`“${said},” Ada Holt said.`, 'Ada Holt said it was “on the” way.')).toBeUndefined();
    expect(link(`“${said},” Ada Holt said.`, 'She said it was “before winter”.')).toBeUndefined();
  });

  test('takes the reporter’s words around a few words for some evidence', () => {
    const base = `“${said},” she said.`;
    const alone = link(base, '“Northern mole,” she said.');
    const amid = link(
      base,
      'She said they would rebuild the old lighthouse on the “northern mole” before winter.',
    );
    expect(amid?.strength).toBeGreaterThan(alone?.strength ?? 0);
  });
});

describe('longestRun(shared)', () => {
  const run = (...pairs: readonly [number, number][]) =>
    longestRun({ pairs: pairs.map(([a, b]) => ({ a, b })) });

  test('is how many words in a row both have', () => {
    expect(run()).toBe(0);
    expect(run([4, 2])).toBe(1);
    expect(run([0, 0], [1, 1], [2, 2])).toBe(3);
    expect(run([0, 0], [1, 2], [2, 3], [3, 4])).toBe(3);
    expect(run([0, 0], [2, 1], [3, 2])).toBe(2);
    expect(run([0, 0], [1, 1], [3, 3])).toBe(2);
  });
});
