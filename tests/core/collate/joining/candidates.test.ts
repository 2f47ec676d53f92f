import { describe, expect, test } from 'vitest';
import { findEdges } from '../../../../src/core/collate/joining/candidates.ts';
import { JOINING_LIMITS } from '../../../../src/core/collate/joining/limits.ts';
import { linkFinder } from '../../../../src/core/collate/joining/links.ts';
import { weighWords } from '../../../../src/core/collate/joining/weights.ts';
import { speakerComparison } from '../../../../src/core/collate/statements/speakers.ts';
import { formsOf, ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

/** The links between units of articles `a`, `b`, …: `a we stay = b we stay`. */
function edgesOf(...texts: readonly string[]): string[] {
  return linked(texts).map(({ a, b }) => `${a.article.id} ${formsOf(a)} = ${b.article.id} ${formsOf(b)}`);
}

function linked(texts: readonly string[]) {
  const articles = texts.map((text, index) => toArticle(String.fromCharCode(97 + index), text));
  const units = ownUnits(
    articles,
    articles.flatMap((article) => extractQuotations(article, [])),
    [],
  );
  const weights = weighWords(articles, units);
  return findEdges(units, weights, linkFinder(weights, speakerComparison([]), JOINING_LIMITS));
}

const LIGHTHOUSE = 'We will rebuild the old lighthouse on the northern mole before winter';
const FERRY = 'The ferry to Bergen sails twice a week from April';

describe('findEdges(units, weights, findLink)', () => {
  test('links units of two articles, the earlier first, the strongest first', () => {
    expect(
      edgesOf(
        `“${FERRY},” Ada Holt said. “${LIGHTHOUSE},” she said.`,
        `“${LIGHTHOUSE},” Ada Holt said. “${FERRY},” she said.`,
      ),
    ).toEqual([
      'a we will rebuild the old lighthouse on the northern mole before winter = b we will rebuild the old lighthouse on the northern mole before winter',
      'a the ferry to bergen sails twice a week from april = b the ferry to bergen sails twice a week from april',
    ]);
  });

  test('links nothing within an article', () => {
    expect(edgesOf(`“${FERRY},” Ada Holt said. “${FERRY},” she said again.`)).toEqual([]);
  });

  test('every pair once, whichever way it was found', () => {
    const text = `“${FERRY},” Ada Holt said.`;
    const ferry = 'the ferry to bergen sails twice a week from april';
    expect(edgesOf(text, text, text)).toEqual([
      `a ${ferry} = b ${ferry}`,
      `a ${ferry} = c ${ferry}`,
      `b ${ferry} = c ${ferry}`,
    ]);
  });

  test('strength never rises along the list', () => {
    const strengths = linked([
      `“${FERRY},” Ada Holt said. “We sail on Monday,” she said. “${LIGHTHOUSE},” she said.`,
      `“${LIGHTHOUSE},” Ada Holt said. “We sail on Monday,” she said. “The ferry to Bergen sails,” she said.`,
      `“We will rebuild the old lighthouse,” Ada Holt said. “${FERRY},” she said.`,
    ]).map(({ link }) => link.strength);
    expect(strengths.length).toBeGreaterThan(4);
    expect(strengths).toEqual(strengths.toSorted((a, b) => b - a));
  });

  // Every one is held against the first four of the other article, so that only the later ones never meet.
  test.each([
    [4, 16],
    [5, 24],
    [7, 40],
  ])('of %d equal units of each of two articles links %d pairs', (units, expected) => {
    const many = Array.from({ length: units }, () => '“We will,” Ada Holt said.').join('\n\n');
    expect(edgesOf(many, many)).toHaveLength(expected);
  });
});
