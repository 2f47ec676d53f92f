import { describe, expect, test } from 'vitest';
import { genderOf, entityTypeOf } from '../../../../src/core/extract/coreference/entity-types.ts';
import {
  type FullName,
  findFullName,
  indexNames,
  isSurname,
} from '../../../../src/core/extract/coreference/name-index.ts';
import { toEntityId } from '../../../../src/core/extract/coreference/name-mentions.ts';
import { toNameKeys } from '../../../../src/core/extract/coreference/names.ts';

function toCast(...names: string[]) {
  return indexNames(
    names.map((name, start): FullName => {
      const keys = toNameKeys(name);
      return {
        start,
        name,
        keys,
        id: toEntityId(keys),
        sort: entityTypeOf(name, keys),
        gender: genderOf(keys),
        traits: { sort: null, role: [] },
      };
    }),
  );
}

describe('findFullName(nameIndex, printed, at)', () => {
  test.each<[string, string, string[], string | undefined]>([
    ['by the surname', 'Orr', ['Mary Orr'], 'Mary Orr'],
    ['by the first name', 'Mary', ['Mary Orr'], 'Mary Orr'],
    ['with a title', 'Ms. Orr', ['Tom Orr', 'Mary Orr'], 'Mary Orr'],
    ['of two, left open', 'Orr', ['Tom Orr', 'Mary Orr'], undefined],
    ['of one with a title', 'Orr', ['Rev. Tom Orr', 'Rev. Orr'], 'Rev. Tom Orr'],
    ['of two with one title, left open', 'Orr', ['Rev. Tom Orr', 'Rev. Mary Orr', 'Rev. Orr'], undefined],
    ['with a title written short', 'Sen. Orr', ['Senator Mary Orr', 'Mayor Tom Orr'], 'Senator Mary Orr'],
    ['a longer form that follows', 'Mary Orr', ['Senator Mary Orr'], 'Senator Mary Orr'],
    ['before Jr.', 'Orr', ['Tom Orr Jr.'], 'Tom Orr Jr.'],
    ['the family’s name first', 'Ms Chua', ['Chua Li Ting'], 'Chua Li Ting'],
    ['a first word alone, of nobody', 'Chua', ['Chua Li Ting'], undefined],
    ['a firm by its first word', 'Orr', ['Orr Energy Inc.'], 'Orr Energy Inc.'],
    ['nobody else', 'Poe', ['Mary Orr'], undefined],
    ['in full, of two of one surname', 'Mary Orr', ['Tom Orr', 'Senator Mary Orr'], 'Senator Mary Orr'],
    ['the longest of several', 'Mary Orr', ['Mary Ann Orr', 'Senator Mary Ann Orr'], 'Senator Mary Ann Orr'],
    ['the longest, whatever comes after it', 'Mary Orr', ['Mary Ann Orr', 'Mary Orr'], 'Mary Ann Orr'],
    ['a title of another sex', 'Mr. Orr', ['Ms. Mary Orr'], undefined],
    ['alone before another came', 'Orr', ['Tom Orr', 'Orr', 'Mary Orr'], 'Tom Orr'],
    ['alone after both came', 'Orr', ['Tom Orr', 'Mary Orr', 'Orr'], undefined],
    ['the family’s name without a title', 'Chua', ['Chua Li Ting', 'Chua'], undefined],
    ['the family’s name of two', 'Ms Chua', ['Chua Ting'], undefined],
    ['the family’s name of four', 'Ms Chua', ['Chua Li Ting Wen'], undefined],
    ['the family’s name after a title', 'Ms Chua', ['Ms Chua Li Ting'], 'Ms Chua Li Ting'],
  ])('%s: %s', (_fact, printed, names, full) => {
    expect(findFullName(toCast(...names), toNameKeys(printed), 9)?.name).toBe(full);
  });
});

describe('of many names that end alike findFullName looks at', () => {
  const others = (count: number) =>
    'Abe Ben Cal Dan Eli Gus Hal Ian Jed'.split(' ', count).map((name) => `${name} Orr`);

  test.each([
    ['the first eight', [...others(7), 'Senator Mary Orr'], 0, 'Senator Mary Orr'],
    ['not the ninth, where it comes later', [...others(8), 'Senator Mary Orr'], 0, undefined],
    ['those before', [...others(8), 'Senator Mary Orr'], 99, 'Senator Mary Orr'],
    ['eight before', [...others(8), 'Senator Mary Orr', ...others(7)], 99, 'Senator Mary Orr'],
    ['not nine before', [...others(8), 'Senator Mary Orr', ...others(8)], 99, undefined],
    ['none after', [...others(9), 'Senator Mary Orr'], 5, undefined],
  ])('%s', (_fact, names, at, full) => {
    expect(findFullName(toCast(...names), toNameKeys('Mary Orr'), at)?.name).toBe(full);
  });
});

describe('isSurname(nameIndex, key)', () => {
  test.each<[string, string, boolean]>([
    ['sellers', 'Joe Sellers', true],
    ['police', 'Northport Police', false],
    ['joe', 'Joe Sellers', false],
  ])('%s, of %s: %s', (key, name, isOne) => {
    expect(isSurname(toCast(name), key)).toBe(isOne);
  });
});
