import { describe, expect, test } from 'vitest';
import {
  type Appearance,
  lookBack,
  REACH,
} from '../../../../src/core/extract/coreference/mention-history.ts';

function toAppearance(id: string, sentence: number): Appearance {
  return { id, name: id, sort: 'person', gender: null, sentence, block: 0, place: 'subject' };
}

const idsOf = (appearances: Iterable<Appearance>) => [...appearances].map(({ id }) => id);

describe('lookBack(appearances, sentence)', () => {
  const told = [toAppearance('ann', 0), toAppearance('bill', 1), toAppearance('cleo', 2)];

  test.each<[number, string[]]>([
    [0, ['cleo', 'bill', 'ann']],
    [1, ['cleo', 'bill']],
    [2, ['cleo']],
    [3, []],
  ])('the last first, from sentence %i on: %j', (sentence, ids) => {
    expect(idsOf(lookBack(told, sentence))).toEqual(ids);
  });

  test('goes back to the beginning where no sentence is named', () => {
    expect(idsOf(lookBack(told))).toEqual(['cleo', 'bill', 'ann']);
    expect(idsOf(lookBack([]))).toEqual([]);
  });

  test('reaches as many appearances back as are in reach, and no more', () => {
    const many = Array.from({ length: REACH + 2 }, (_, at) => toAppearance(`p${at}`, 0));
    expect(idsOf(lookBack(many)).at(-1)).toBe('p2');
    expect(idsOf(lookBack(many.slice(1))).at(-1)).toBe('p2');
    expect(idsOf(lookBack(many.slice(2))).at(-1)).toBe('p2');
    expect(idsOf(lookBack(many.slice(3))).at(-1)).toBe('p3');
  });
});
