import { describe, expect, test } from 'vitest';
import { courtesyTitles, isTitle } from '../../../../src/core/text/english/titles.ts';

describe('isTitle(word), courtesyTitles', () => {
  test.each<[string, boolean[]]>([
    ['mr', [true, true]],
    ['mr.', [true, false]],
    ['mayor', [true, false]],
    ['gov.', [true, false]],
    ['boat', [false, false]],
    ['mr..', [false, false]],
    ['madame', [true, true]],
    ['princess', [true, false]],
  ])('%s: %j', (notation, expected) => {
    expect([isTitle(notation), courtesyTitles.has(notation)]).toEqual(expected);
  });
});
