import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/corpus/markdown/body.ts';
import { writeMarkdown } from '../../../src/corpus/markdown/markdown-writer.ts';

const readBack = (markdown: string) =>
  readBody({ file: '', text: markdown, firstLine: 1 }).article?.text ?? '';
const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('writeMarkdown(text)', () => {
  test('leaves ordinary prose as it is', async () => {
    const text = await readFile('tests/fixtures/seeds/000_6a6cc6aa0ad06db9.txt', 'utf8');
    expect(writeMarkdown(text).trim()).toBe(text.trim());
  });

  test.each([
    ['a list marker', '- not a list'],
    ['a number at the start', '2026. That was the year.'],
    ['a heading', '# not a heading'],
    ['emphasis', 'she said *this* and _that_'],
    ['HTML', 'a <b>bold</b> claim & more &amp; more'],
    ['a link', '[words](https://example.org)'],
    ['a table', '| a | b |'],
    ['furniture', ':::furniture'],
    ['a quotation marker', '> quoted'],
    ['a definition', '[a]: https://example.org'],
  ])('keeps %s as words', (_name, words) => {
    expect(readBack(writeMarkdown(words))).toBe(words);
  });

  test('is read back as the same characters, whatever they are', () => {
    const part = fc.constantFrom(
      'word',
      ' ',
      '\n\n',
      '*',
      '_',
      '#',
      '- ',
      '1. ',
      '>',
      '<b>',
      '&amp;',
      '[',
      ']',
      '(x)',
      '|',
      ':::',
      '`',
      '~~',
      '\\',
      '“',
      '---',
      '===',
      '!',
      'www.a.b',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const text = parts.join('');
        expect(withoutSpace(readBack(writeMarkdown(text)))).toBe(withoutSpace(text));
      }),
      { numRuns: 500 },
    );
  });
});
