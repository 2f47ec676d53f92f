import { describe, expect, test } from 'vitest';
import { toReference } from '../../../../src/core/extract/coreference/references.ts';

describe('toReference(printed)', () => {
  test.each<[string, string]>([
    ['the harbor master Jo Lee', 'Jo Lee'],
    ['Anne de Vries', 'Anne de Vries'],
    ['Sen. Mary Orr of Maine', 'Sen. Mary Orr'],
    ['Port analyst Mary Orr of HarborHomes', 'Mary Orr'],
    ['Labour’s Mary Orr', 'Mary Orr'],
    ['Moody’s Port Service', 'Moody’s Port Service'],
    ['Fellow MP Mary Orr', 'MP Mary Orr'],
    ['Fellow Sen. Mary Orr of Maine', 'Sen. Mary Orr'],
    ['Secretary of State Mary Orr', 'Mary Orr'],
    ['Ambassador to France Mary Orr', 'Mary Orr'],
    ['University of Port Ellery', 'University of Port Ellery'],
  ])('the name in %s is %s', (printed, core) => {
    expect(toReference(printed)).toMatchObject({ kind: 'name', core });
  });

  test.each<[string, string]>([
    ['She', 'pronoun'],
    ['the finance minister', 'role'],
    ['the mayor of Port Ellery', 'role'],
    ['residents', 'plural'],
    ['two dockers and a guard', 'plural'],
    ['the memo', 'document'],
  ])('%s is no name: %s', (printed, kind) => {
    expect(toReference(printed).kind).toBe(kind);
  });

  test('a verb after the noun is no part of what somebody is called', () => {
    expect(toReference('the finance minister leapt')).toMatchObject({ role: ['finance', 'minister'] });
  });
});
