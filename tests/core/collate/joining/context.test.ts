import { describe, expect, test } from 'vitest';
import { contextFinder } from '../../../../src/core/collate/joining/context.ts';
import { ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

/** The words around each unit of a text, the headline before the first line break. */
function contextsOf(text: string, near: number, kind: 'report' | 'official' = 'report'): string[] {
  const [headline = '', body = ''] = text.includes('\n') ? text.split('\n') : ['', text];
  const article = { ...toArticle('a', body), headline, kind };
  const contextOf = contextFinder(near);
  const units = ownUnits([article], kind === 'official' ? [] : extractQuotations(article, []), []);
  return units.flatMap((unit) => {
    const [first, again] = [contextOf(unit), contextOf(unit)];
    expect(again).toEqual(first);
    return first.map((word) => word.text).join(' ');
  });
}

describe('contextFinder(near)', () => {
  const text =
    'Rain fell all day. The mayor of the town told us the harbour “will close” in the first week of May. It was late.';
  test.each([
    [0, ['will close']],
    [1, ['harbour will close in']],
    [3, ['us the harbour will close in the first']],
    [50, ['The mayor of the town told us the harbour will close in the first week of May']],
  ])('%d words before and after, never of another sentence', (near, expected) => {
    expect(contextsOf(text, near)).toEqual(expected);
  });

  test.each([
    [
      'words in two sentences',
      'The mayor said the harbour “will close. The ferry stays” until May, all of it.',
      ['the harbour will close', 'The ferry stays until May'],
    ],
    [
      'two units of a sentence',
      'Ada Holt called it “a quiet harbour” and then “a cold one” on Monday evening.',
      ['called it a quiet harbour and then', 'and then a cold one on Monday'],
    ],
    [
      'the words of a headline',
      'Mayor calls it “a quiet harbour” once again\nRain fell all day.',
      ['calls it a quiet harbour once again'],
    ],
    [
      'the first and the last word of a sentence',
      'Rain fell. “A quiet harbour” it was called in “that cold town”. Snow fell.',
      ['A quiet harbour it was', 'called in that cold town'],
    ],
  ])('%s', (_name, given, expected) => {
    expect(contextsOf(given, 2)).toEqual(expected);
  });

  test('an official text’s sentence by itself', () => {
    expect(contextsOf('We close the harbour. We open it in May.', 5, 'official')).toEqual([
      'We close the harbour',
      'We open it in May',
    ]);
  });
});
