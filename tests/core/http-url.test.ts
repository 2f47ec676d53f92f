import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { httpUrl } from '../../src/core/http-url.ts';

describe('httpUrl(text)', () => {
  test.each([
    ['https://example.org', 'https://example.org/'],
    ['http://example.org/a?b=c#d', 'http://example.org/a?b=c#d'],
    ['https://example.org/ärger', 'https://example.org/%C3%A4rger'],
    ['HTTPS://EXAMPLE.org/A', 'https://example.org/A'],
  ])('takes %s', (text, url) => {
    expect(httpUrl(text)).toBe(url);
  });

  test.each([
    ...[
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      ' javascript:alert(1)',
      '\u0001javascript:x',
    ],
    ...[
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'ftp://example.org',
      'blob:https://example.org/x',
    ],
    ...[
      'https://me@example.org',
      'https://me:secret@example.org/',
      'https://',
      'http:',
      '//example.org',
      '/a',
      'example.org',
      '',
    ],
    ...[
      'https://exa\u200Bmple.org',
      'https://example.org/\u202Etxt',
      'https://example.org/a b',
      'https://example.org\\@b.org',
      'view-source:https://a.org',
    ],
    `https://example.org/${'a'.repeat(2000)}`,
  ])('refuses %j', (text) => {
    expect(httpUrl(text)).toBeUndefined();
  });

  test('gives nothing that is not http or https, for any text', () => {
    const scheme = fc.constantFrom(
      'javascript:',
      'data:',
      'JAVASCRIPT:',
      'http:',
      'https:',
      '\t',
      '//',
      ' ',
      'x:',
      '@',
      '\\',
      '%',
    );
    const text = fc.array(fc.oneof(scheme, fc.webUrl(), fc.string({ unit: 'binary', maxLength: 6 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(text, (parts) => {
        const url = httpUrl(parts.join(''));
        if (url !== undefined) expect(url).toMatch(/^https?:\/\/[^\s@/?#\p{Cf}]+\/[^\s\p{Cf}]*$/u);
        // What it gives it takes again, unchanged.
        if (url !== undefined && url.length <= 2000) expect(httpUrl(url)).toBe(url);
      }),
      { numRuns: 3000 },
    );
  });
});
