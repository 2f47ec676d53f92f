import { describe, expect, test } from 'vitest';
import { analyzeTexts, statementWith } from '../../../support/statements.ts';

const said = 'We will rebuild the old lighthouse on the northern mole before winter';

/** The articles whose reading is tied, by letter. */
function tiedOf(...wordings: readonly string[]): string {
  const event = analyzeTexts(...wordings.map((words) => `“${words},” Ada Holt said.`));
  const { readings } = statementWith(event, 'a', 'lighthouse');
  return readings.flatMap(({ article, tied }) => (tied ? [article] : [])).join('');
}

const otherWord = said.replace('old', 'grand');

describe('a reading is tied', () => {
  test.each([
    ['not where all agree', [said, said], ''],
    ['where one article has another word than the other', [said, otherWord], 'b'],
    ['not where two of three agree', [said, said, otherWord], ''],
    ['where two of four have another', [said, said, otherWord, otherWord], 'cd'],
    ['not where it leaves out the place that differs', [said, otherWord, 'before winter'], 'b'],
    ['where another adds a word, as the fuller is held to', [said, said.replace('will', 'will surely')], 'a'],
    ['where it has other words at the end', [said, said.replace('before winter', 'in spring')], 'b'],
    ['not where it has fewer at the end', [said, said.replace(' before winter', '')], ''],
    ['not where it has fewer at the beginning', [said, said.replace('We will ', '')], ''],
  ])('%s', (_name, wordings, tied) => {
    expect(tiedOf(...wordings)).toBe(tied);
  });
});
