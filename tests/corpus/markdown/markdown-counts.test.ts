import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { findExcess } from '../../../src/corpus/markdown/markdown-counts.ts';
import { type LimitCode, markdownLimits } from '../../../src/corpus/markdown/markdown-limits.ts';
import { markdownAtLimits } from '../markdown-at-limits.ts';

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

  test('lets through what an honest text of a mebibyte has', () => {
    const line = '“It is [sic] a *very* long day,” she said on www.example.org/a_b — see `note`.';
    const paragraphs = `- ${line} ${'The council met again and again. '.repeat(40)}\n\n> ${line}\n\n${line}\n\n`;
    const text = paragraphs.repeat(Math.floor((1024 * 1024) / Buffer.byteLength(paragraphs)));
    expect(Buffer.byteLength(text)).toBeGreaterThan(1_000_000);
    expect(findExcess(text)).toBeUndefined();
  });

  test('has the limits that SECURITY.md tells', async () => {
    const told = (await readFile('SECURITY.md', 'utf8')).matchAll(/^\| .+ \| +([\d,]+) \|$/gm);
    const numbers = Array.from(told, ([, number = '']) => Number(number.replaceAll(',', '')));
    const byCount = (a: number, b: number) => a - b;
    expect(numbers.toSorted(byCount)).toEqual(
      Object.values(markdownLimits)
        .map(({ most }) => most as number)
        .toSorted(byCount),
    );
  });
});
