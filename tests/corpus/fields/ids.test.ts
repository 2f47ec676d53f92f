import { describe, expect, test } from 'vitest';
import { freeId, isWellFormedId, nameKey, toId } from '../../../src/corpus/fields/ids.ts';

test.each([
  ['Große Anfrage zum Hafen', 'grosse-anfrage-zum-hafen'],
  ['Łódź: Ærø’s øre', 'lodz-aeros-ore'],
  ['Iğdır', 'igdir'],
  ['Đà Nẵng', 'da-nang'],
  ['Գյումրի', ''],
])('toId("%s") is "%s"', (title, id) => {
  expect(toId(title)).toBe(id);
});

describe('freeId(wanted, taken)', () => {
  test.each([
    ['herald', [], 'herald'],
    ['herald', ['herald', 'herald-2', 'daily'], 'herald-3'],
    // The site's own names.
    ['search', [], 'search-2'],
  ])('of "%s", where %j are taken, makes "%s"', (wanted, taken, free) => {
    expect(freeId(wanted, new Set(taken))).toBe(free);
  });

  test('makes an id that is not too long', () => {
    const long = `${'a'.repeat(79)}-b`;
    const id = freeId(long, new Set([freeId(long, new Set())]));
    expect([isWellFormedId(id), id.endsWith('a-2')]).toEqual([true, true]);
  });
});

describe('nameKey(name)', () => {
  test.each([
    ['The Herald', 'the  HERALD', true],
    ['Le Républicain’s', "le republicain's", true],
    ['Правда', 'ПРАВДА', true],
    ['Правда', 'Известия', false],
    ['Газета 24', 'Вести 24', false],
    ['人民日报', '光明日报', false],
    ['★', '☆', false],
  ])('of "%s" and "%s" is the same: %s', (one, other, isSame) => {
    expect(nameKey(one) === nameKey(other)).toBe(isSame);
  });

  test('of an id is the id', () => {
    expect(nameKey(toId('The Herald & Post'))).toBe('the-herald-post');
  });
});
