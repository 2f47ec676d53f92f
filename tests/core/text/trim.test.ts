import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutBrackets } from '../../../src/core/text/brackets.ts';
import { trimEndOf, trimEndsOf } from '../../../src/core/text/trim.ts';

const text = fc
  .array(fc.constantFrom('a', ' ', ',', '“', '[', ']', '(', ')', '😀', '𝔘', '\u0301'), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('trimEndOf(text, trimmed)', () => {
  test('does what the expression with $ does', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(trimEndOf(any, /[\s,“]/u)).toBe(any.replace(/[\s,“]+$/u, ''));
        expect(trimEndOf(any, /[^\p{L}\p{N}]/u)).toBe(any.replace(/[^\p{L}\p{N}]+$/u, ''));
      }),
    );
  });
});

describe('trimEndsOf(text, trimmed)', () => {
  test('does what the expression with ^ and $ does', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(trimEndsOf(any, /[^\p{L}\p{N}]/u)).toBe(any.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''));
      }),
    );
  });
});

describe('withoutBrackets(text)', () => {
  test('does what the expression does', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(withoutBrackets(any)).toBe(any.replace(/\[[^\]]*\]|\([^)]*\)/g, ''));
      }),
      { numRuns: 2000 },
    );
  });
});
