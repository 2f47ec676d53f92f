import { describe, expect, test } from 'vitest';
import { toNameKeys } from '../../../../src/core/extract/coreference/names.ts';
import {
  genderOf,
  genderOfRole,
  isCompanyName,
  isPlural,
  entityTypeOf,
  toHead,
} from '../../../../src/core/extract/coreference/entity-types.ts';

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
    expect(entityTypeOf(name)).toBe(sort);
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

describe('sortOf(name): what sort of speaker a name is', () => {
  test.each<[string, string]>([
    ['the ministry of justice', 'body'],
    ['Northport Ministry', 'body'],
    ['the annual report', 'document'],
    ['the report of the minister', 'document'],
    ['Poe Energy', 'body'],
    ['Poe Energy of Oslo', 'body'],
    ['NATO', 'body'],
    ['the NHB', 'body'],
    ['US', 'unknown'],
    ['NORTHPORT', 'unknown'],
    ['Mrs Poe', 'person'],
    ['Finance Minister Jo Lee', 'person'],
    ['Sen. Poe', 'person'],
    ['Ann Poe', 'person'],
    ['Ann', 'unknown'],
    ['Jo Lee', 'unknown'],
    ['Quay Street', 'unknown'],
    ['the Senate minority', 'body'],
    ['the statement', 'document'],
  ])('%s: %s', (notation, expected) => {
    expect(entityTypeOf(notation)).toBe(expected);
  });

  test.each<[string, string]>([
    ['the ministry of justice', 'ministry'],
    ['the finance minister', 'minister'],
    ['a spokesman for the board in Oslo', 'spokesman'],
    ['of the board', 'board'],
  ])('the head of “%s”: %s', (notation, expected) => {
    expect(toHead(toNameKeys(notation))).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['residents', true],
    ['ministers', true],
    ['the ministries', true],
    ['the ministry', false],
    ['the boats', false],
    ['Lee and Poe', true],
    ['the Coast and Harbour Board', false],
    ['many people', true],
    ['women', true],
    ['Ann Sellers', false],
    ['Sellers', true],
    ['the buses', false],
    ['secretaries of state', true],
  ])('whether “%s” are several: %j', (notation, expected) => {
    expect(isPlural(toNameKeys(notation))).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['Poe Energy', true],
    ['Poe Ltd', true],
    ['Energy Poe', false],
    ['Poe', false],
  ])('whether %s is a company’s name: %j', (notation, expected) => {
    expect(isCompanyName(toNameKeys(notation))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['Mrs Poe', 'she'],
    ['Mr Poe', 'he'],
    ['a spokeswoman', 'she'],
    ['a chairman', 'he'],
    ['Mr. Freeman', 'he'],
    ['Ms Freeman', 'she'],
    ['Freeman', null],
    ['Ann Poe', 'she'],
    ['Tom Poe', 'he'],
    ['Poe Ann', null],
    ['Ann', 'she'],
    ['the boat', null],
    ['the queen', 'she'],
  ])('of %s: %s', (notation, expected) => {
    expect(genderOf(toNameKeys(notation))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['Mrs Poe’s son', 'he'],
    ['Mrs Poe’s friend', null],
    ['Mrs Poe', 'she'],
    ['the duchess', 'she'],
    ['the friend of Mrs Poe', 'she'],
  ])('whoever is “%s” is: %s', (notation, expected) => {
    expect(genderOfRole(notation, toNameKeys(notation))).toBe(expected);
  });
});
