import { describe, expect, test } from 'vitest';
import {
  genderOf,
  genderOfRole,
  isPlural,
  sortOf,
} from '../../../../src/core/extract/coreference/entity-types.ts';
import { toNameKeys } from '../../../../src/core/extract/coreference/names.ts';

describe('sortOf(name)', () => {
  test.each<[string, string]>([
    ['Mary Orr', 'person'],
    ['Sen. Xan Orr', 'person'],
    ['Mr Orr', 'person'],
    ['Harbor Minister Xan Orr', 'person'],
    ['the Northport Ministry', 'body'],
    ['the Ministry of Ports', 'body'],
    ['Orr Energy', 'body'],
    ['the letter', 'document'],
    ['Xan Orr', 'unknown'],
  ])('%s: %s', (name, sort) => {
    expect(sortOf(name)).toBe(sort);
  });
});

describe('isPlural(keys)', () => {
  test.each<[string, boolean]>([
    ['residents', true],
    ['House Republicans', true],
    ['Lee and Poe', true],
    ['Joe Sellers', false],
    ['the board', false],
  ])('%s: %s', (name, isMore) => {
    expect(isPlural(toNameKeys(name))).toBe(isMore);
  });
});

describe('genderOf(keys)', () => {
  test.each<[string, string | null]>([
    ['Ms. Orr', 'she'],
    ['Mary Orr', 'she'],
    ['the chairman', 'he'],
    ['Xan Freeman', null],
    ['Xan Orr', null],
  ])('%s: %s', (name, gender) => {
    expect(genderOf(toNameKeys(name))).toBe(gender);
  });
});

describe('genderOfRole(printed, role)', () => {
  test.each<[string, string | null]>([
    ['Mrs Poe’s son', 'he'],
    ['Mrs Poe’s lawyer', null],
    ['the actress', 'she'],
  ])('%s: %s', (printed, gender) => {
    expect(genderOfRole(printed, toNameKeys(printed))).toBe(gender);
  });
});
