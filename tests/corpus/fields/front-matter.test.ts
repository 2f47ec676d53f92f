import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/corpus/fields/front-matter.ts';
import type { Problem } from '../../../src/corpus/problems.ts';

function read(text: string) {
  const problems: Problem[] = [];
  const file = readFrontMatter({ file: 'a.md', text, sha256: '' }, (problem) => problems.push(problem));
  return { file, codes: problems.map(({ code }) => code) };
}

describe('readFrontMatter(source, report)', () => {
  test('reads 16 KiB of fields and no more, counted in bytes', () => {
    const fields = (bytes: number) =>
      `---\nheadline: é${'a'.repeat(bytes - 'headline: é\n'.length - 1)}\n---\nText.`;
    expect(read(fields(16 * 1024)).codes).toEqual([]);
    expect(read(fields(16 * 1024 + 1)).codes).toEqual(['front-matter-too-large']);
  });

  test('takes the text from the line after the fields, whatever ends the lines', () => {
    for (const end of ['\n', '\r\n']) {
      const { file } = read(['---', 'lang: en', '---', 'Text.'].join(end));
      expect(file?.body.trim()).toBe('Text.');
      expect(file?.bodyLine).toBe(3);
      expect(file?.fields.text('lang')).toBe('en');
    }
  });
});
