import { describe, expect, test } from 'vitest';
import { toNameKey, toNameKeys } from '../../../../src/core/extract/coreference/names.ts';

describe('toNameKeys(name), toNameKey(name)', () => {
  test.each<[string, string[]]>([
    ['the Azerbaijani Ministry’s', ['azerbaijani', 'ministry']],
    ['Ann Poe', ['ann', 'poe']],
    ['An Nguyen, Jr.', ['nguyen', 'jr']],
    ['Élysée Palace', ['elysee', 'palace']],
    ['“Jo” Lee', ['jo', 'lee']],
    ['(Jo) Lee', ['jo', 'lee']],
    ["Poe's", ['poe']],
    ['the', []],
    ['O’Brien', ["o'brien"]],
    ['Anne-Marie Poe', ['anne-marie', 'poe']],
    ['— Poe —', ['poe']],
    ['İstanbul', ['istanbul']],
  ])('%j: %j', (notation, expected) => {
    expect(toNameKeys(notation)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['the Azerbaijani Ministry’s', 'azerbaijani ministry'],
    ['A Poe', 'poe'],
  ])('the key of %j: %j', (notation, expected) => {
    expect(toNameKey(notation)).toBe(expected);
  });
});
