import { describe, expect, test } from 'vitest';
import { fieldText } from '../../src/core/article-text.ts';
import { writeBase } from '../../src/core/base-words.ts';
import { findPrintedWording } from '../../src/core/printed-wording.ts';
import { analyzeSample } from '../support/analyzed-sample.ts';
import { analyzeTexts } from '../support/statements.ts';

const whole = 'The patient council repairs the northern lighthouse before winter.';

function printedIn(...texts: readonly string[]) {
  const { statements, articles } = analyzeTexts(...texts);
  return statements.map((statement) => ({
    base: writeBase(statement, articles),
    printed: findPrintedWording([statement], articles),
  }));
}

describe('findPrintedWording(statements, articles)', () => {
  test('is the base where one article prints all of it', () => {
    const found = printedIn(
      '“The patient council repairs the northern lighthouse,” Ann Lee said.',
      `“${whole}” Ann Lee said.`,
    );
    expect(found).toEqual([{ base: whole, printed: { article: 'b', words: whole, isWhole: true } }]);
  });

  test('is of a base that several compose the fullest that one of them prints, and says that it is not all', () => {
    const [first, second] = [
      'The patient council repairs the northern lighthouse before winter',
      'Council repairs the northern lighthouse before winter, and the fishing families rejoice',
    ];
    const found = printedIn(`“${first},” Ann Lee said.`, `“${second}.” Ann Lee said.`);
    expect(found.map(({ printed }) => printed)).toEqual([
      { article: 'b', words: `${second}.`, isWhole: false },
    ]);
    expect(found[0]?.base).toBe(
      'The patient Council repairs the northern lighthouse before winter, and the fishing families rejoice.',
    );
  });

  test('has dots where the article itself goes on between the words', () => {
    const found = printedIn(
      '“The patient council repairs,” Ann Lee said, “the northern lighthouse before winter.”',
    );
    expect(found.map(({ printed }) => printed?.words)).toEqual([
      'The patient council repairs, … the northern lighthouse before winter.',
    ]);
  });

  test('is one wording of statements that an article prints one right after the other', () => {
    const next = 'No trawler leaves the frozen quay until the inspector returns.';
    const said = `“${whole} ${next}” Ann Lee said.`;
    const { statements, articles } = analyzeTexts(said, said);
    expect(findPrintedWording(statements, articles)).toEqual({
      article: 'a',
      words: `${whole} ${next}`,
      isWhole: true,
    });
  });

  test('has of every statement of the sample words that its article prints', async () => {
    const { events } = await analyzeSample();
    let count = 0;
    for (const { statements, articles } of events)
      for (const statement of statements) {
        const printed = findPrintedWording([statement], articles);
        const article = articles.find(({ id }) => id === printed?.article);
        const texts = (['headline', 'body'] as const).map((field) =>
          fieldText(article, field).replace(/\s+/gu, ' '),
        );
        for (const part of printed?.words.split(' … ') ?? []) {
          count += 1;
          expect(texts.some((text) => text.includes(part))).toBe(true);
        }
      }
    expect(count).toBeGreaterThan(20);
  });
});
