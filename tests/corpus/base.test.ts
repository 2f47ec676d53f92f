import { describe, expect, test } from 'vitest';
import { refusePlace, toBase } from '../../src/corpus/base.ts';

const origin = 'https://school.example';

describe('toBase(path)', () => {
  test.each([
    ['', '/'],
    ['/', '/'],
    ['quotes', '/quotes/'],
    ['/quotes', '/quotes/'],
    ['//papers//quotes/', '/papers/quotes/'],
  ])('makes "%s" %s', (path, base) => {
    expect(toBase(path)).toBe(base);
  });
});

describe('refusePlace(origin, base)', () => {
  test.each([
    ['https://school.example', '/'],
    ['https://school.example/', '/quotes/'],
    ['http://localhost:8080', 'papers/quotes'],
    ['https://school.example', '/~ada/quotes-2_1.b/'],
  ])('takes %s and "%s"', (url, base) => {
    expect(refusePlace(url, base)).toEqual([]);
  });

  test.each([
    '/a b/',
    '/a;b/',
    '/a"b/',
    '/{a}/',
    '/$a/',
    '/a\n/',
    '/..',
    '/./a/',
    '/%20/',
    '/ä/',
    '/a*/',
    '/a?b/',
    '/a#b/',
    "/a'b/",
  ])('refuses the base "%s"', (base) => {
    expect(refusePlace(origin, base)).toHaveLength(1);
  });

  test('names what is wrong with a base', () => {
    expect(refusePlace(origin, '/a b/')).toEqual([
      `SITE_BASE is "/a b/", and "a b" in it cannot be a folder's name in an address. Use letters, digits, ".", "_", "~" and "-".`,
    ]);
  });

  test.each([
    'school.example',
    'https://school.example/quotes/',
    'https://ada@school.example',
    'https://school.example/?a',
    'ftp://school.example',
    '',
  ])('refuses the origin "%s"', (url) => {
    expect(refusePlace(url, '/')).toEqual([
      `SITE_URL is "${url}", and has to be the site's scheme and host, as "https://school.example". The folder it lies in there is SITE_BASE.`,
    ]);
  });
});
