import { readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/corpus/markdown/body.ts';
import {
  type WritableBlock,
  writeBlocks,
  writeMarkdown,
} from '../../../src/corpus/markdown/markdown-writer.ts';

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

function readBlocks(markdown: string | undefined): unknown {
  const { article, problems } = readBody({ file: '', text: markdown ?? '', firstLine: 1 });
  return {
    problems,
    blocks: article?.blocks.map(({ kind, start, end }) => [kind, article.text.slice(start, end)]),
    furniture: article?.furniture.flatMap(({ paragraphs }) => paragraphs),
  };
}

describe('writeBlocks(blocks)', () => {
  test('writes each kind of block as the Markdown that is read as it', () => {
    const markdown = writeBlocks([
      { kind: 'heading', words: 'A penny, then a pound' },
      { kind: 'paragraph', words: 'It was *15p* in 1983.\nThen £1.' },
      { kind: 'list-item', words: 'lit until 11pm;' },
      { kind: 'list-item', words: '2. cheaper' },
      { kind: 'furniture', words: 'READ MORE: elsewhere' },
      { kind: 'furniture', words: 'Photo: Sam Orr' },
      { kind: 'quote', words: '“They rang,” she said.' },
      { kind: 'cell', words: 'Ward', row: 1 },
      { kind: 'cell', words: '2025', row: 1 },
      { kind: 'cell', words: 'Abbey | Castle', row: 2 },
      { kind: 'cell', words: '31%', row: 2 },
    ]);
    expect(markdown).toBe(
      [
        '## A penny, then a pound',
        'It was \\*15p\\* in 1983\\.\\\nThen £1.',
        '- lit until 11pm;\n- 2\\. cheaper',
        ':::furniture\nREAD MORE: elsewhere\n\nPhoto: Sam Orr\n:::',
        '> “They rang,” she said.',
        '| Ward | 2025 |\n| --- | --- |\n| Abbey \\| Castle | 31% |\n',
      ].join('\n\n'),
    );
  });

  test('is read back as exactly the same words, whatever a page says', () => {
    const part = fc.oneof(
      fc.constantFrom(
        'word',
        ' ',
        '\n',
        '*',
        '_',
        '#',
        '- ',
        '1. ',
        '1) ',
        '>',
        '<b>',
        '</p>',
        '<!--',
        '&amp;',
        '&#x202e;',
        '[',
        ']',
        '(x)',
        '|',
        ':::',
      ),
      fc.constantFrom(
        '::: furniture',
        '`',
        '~~',
        '\\',
        '“',
        '---',
        '===',
        '!',
        'www.a.b',
        'http://x.y',
        'a@b.c',
        '\u00a0',
        '\u202f',
        '[^1]',
        '[^1]: x',
        '+',
      ),
      fc.constantFrom(
        '"',
        '$$',
        '\u00ad',
        '…',
        '::x',
        ':a[b]',
        '{#id}',
        '\t',
        '\u2028',
        'é',
        '😀',
        '//',
        '—',
        '« »',
        '--',
        '...',
      ),
    );
    const kind = fc.constantFrom<WritableBlock['kind']>(
      'paragraph',
      'heading',
      'list-item',
      'quote',
      'cell',
      'furniture',
    );
    const block = fc.record({
      kind,
      words: fc.array(part, { minLength: 1, maxLength: 12 }).map((parts) => `x${parts.join('')}x`),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), (blocks) => {
        const all: WritableBlock[] = [
          { kind: 'paragraph', words: 'The first.' },
          ...blocks.map((each, at) => ({ ...each, row: at >> 1 })),
        ];
        const wanted = all.map(({ kind: each, words }) => {
          const lines = words.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim());
          const keepsLines = each === 'paragraph' || each === 'quote' || each === 'list-item';
          return [each, lines.filter((line) => line !== '').join(keepsLines ? '\n' : ' ')] as const;
        });
        expect(readBlocks(writeBlocks(all))).toEqual({
          problems: [],
          blocks: wanted.filter(([each]) => each !== 'furniture'),
          furniture: wanted.filter(([each]) => each === 'furniture').map(([, words]) => words),
        });
      }),
      { numRuns: 800 },
    );
  });
});
