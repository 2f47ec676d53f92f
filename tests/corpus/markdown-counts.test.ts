import { describe, expect, test } from 'vitest';
import { findExcess } from '../../src/corpus/markdown-counts.ts';
import { type LimitCode, markdownLimits } from '../../src/corpus/markdown-limits.ts';
import { markdownAtLimits } from './markdown-at-limits.ts';

const cases = Object.entries(markdownAtLimits).flatMap(([code, texts]) =>
  Object.entries(texts).map(([name, write]) => [code as LimitCode, name, write] as const),
);

describe('findExcess(text)', () => {
  test.each(cases)('%s: %s up to the limit, not one more', (code, _name, write) => {
    const { most } = markdownLimits[code];
    expect(findExcess(write(most - 1))).toBeUndefined();
    expect(findExcess(write(most))).toBeUndefined();
    expect(findExcess(write(most + 1))?.code).toBe(code);
  });
});
