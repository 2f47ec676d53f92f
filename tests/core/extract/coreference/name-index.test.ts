import { describe, expect, test } from 'vitest';
import { genderOf, entityTypeOf } from '../../../../src/core/extract/coreference/entity-types.ts';
import {
  type FullName,
  findFullName,
  indexNames,
  isSurname,
} from '../../../../src/core/extract/coreference/name-index.ts';
import { toBearerId } from '../../../../src/core/extract/coreference/name-mentions.ts';
import { toNameKeys } from '../../../../src/core/extract/coreference/names.ts';

function toCast(...names: string[]) {
  return indexNames(
    names.map((name, start): FullName => {
      const keys = toNameKeys(name);
      return {
        start,
        name,
        keys,
        id: toBearerId(keys),
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
    ['a longer form that follows', 'Mary Orr', ['Senator Mary Orr'], 'Senator Mary Orr'],
    ['before Jr.', 'Orr', ['Tom Orr Jr.'], 'Tom Orr Jr.'],
    ['the family’s name first', 'Ms Chua', ['Chua Li Ting'], 'Chua Li Ting'],
    ['a first word alone, of nobody', 'Chua', ['Chua Li Ting'], undefined],
    ['a firm by its first word', 'Orr', ['Orr Energy Inc.'], 'Orr Energy Inc.'],
    ['nobody else', 'Poe', ['Mary Orr'], undefined],
  ])('%s: %s', (_fact, printed, names, full) => {
    expect(findFullName(toCast(...names), toNameKeys(printed), 9)?.name).toBe(full);
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
