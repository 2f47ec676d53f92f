import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../src/corpus/markdown/body.ts';

const read = (text: string) => readBody({ file: 'article.md', text, firstLine: 1 });

function blocksOf(text: string): [string, string][] {
  const { article } = read(text);
  return (article?.blocks ?? []).map(({ kind, start, end }) => [kind, article?.text.slice(start, end) ?? '']);
}

describe('readBody(source)', () => {
  test('gives every kind of block its words, and joins them by a blank line', () => {
    const text =
      '## A *sub*head\n\nOne\nline\\\nbroken.\n\n> Quoted.\n\n- first\n- second\n\n| a | b |\n|---|---|\n| c | d |\n\n```\ncode\n```\n';
    expect(blocksOf(text)).toEqual([
      ['heading', 'A subhead'],
      ['paragraph', 'One line\nbroken.'],
      ['quote', 'Quoted.'],
      ['list-item', 'first'],
      ['list-item', 'second'],
      ['cell', 'a'],
      ['cell', 'b'],
      ['cell', 'c'],
      ['cell', 'd'],
      ['code', 'code'],
    ]);
    expect(read(text).article?.text).toBe(
      blocksOf(text)
        .map(([, words]) => words)
        .join('\n\n'),
    );
  });

  test.each([
    ['straight quotes, dashes and dots', `"Hello" -- it's... 'so' --- "they" say`],
    ['colons that look like directives', 'Reuters:Baku at 10:30, ::note:: and :smile:'],
    ['tildes', 'about ~40 or ~50 people'],
    ['intraword underscores and lone asterisks', 'a snake_case word * and 2 * 3 * 4'],
    ['brackets', '‘[The] constant rejection’ [sic] (an) aside[1]'],
    ['a no-break space at an end', 'the ministry.\u00A0'],
    ['addresses', 'see www.example.org/a_b_c and https://example.org/?a=1&b=2.'],
    ['emoji and other planes', '😀 𝔘nd 👩‍👩‍👧'],
  ])('leaves %s as they are', (_name, words) => {
    expect(read(words).article?.text).toBe(words);
  });

  test('keeps furniture out of the text and remembers where it stood', () => {
    const { article } = read(
      ':::furniture\nJoin us.\n\n# Members\n:::\n\n# Headline\n\nOne.\n\n:::furniture\nRead on.\n:::\n\nTwo.',
    );
    expect(article?.headline).toBe('Headline');
    expect(article?.text).toBe('One.\n\nTwo.');
    expect(article?.furniture).toEqual([
      { beforeBlock: 0, paragraphs: ['Join us.', 'Members'] },
      { beforeBlock: 1, paragraphs: ['Read on.'] },
    ]);
  });

  test('takes the first heading of the first order as headline, and no other', () => {
    const { article } = read('One.\n\n# First\n\n# Second\n');
    expect(article?.headline).toBe('First');
    expect(article?.text).toBe('One.\n\nSecond');
  });

  test('leaves out HTML, pictures and link targets, and keeps a link’s words', () => {
    const { article, problems } = read(
      'A <b onclick="x()">bold</b> ![alt](a.png)[word](javascript:alert(1)).\n\n<script>alert(1)</script>\n',
    );
    expect(article?.text).toBe('A bold word.');
    expect(problems.map(({ code }) => code)).toEqual(['raw-html', 'raw-html', 'raw-html']);
  });

  test('blocks tile the text for anything that is written', () => {
    const part = fc.constantFrom(
      '> ',
      '- ',
      '1. ',
      '# ',
      '*',
      '_',
      '`',
      '|',
      '\n',
      '\n\n',
      'word',
      '“',
      '[',
      '](x)',
      ':::furniture\n',
      ':::\n',
      '<b>',
      '&amp;',
      '\\',
      ' ',
      '  \n',
      '~~',
      '[^1]',
      '[^1]: ',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const { article } = read(parts.join(''));
        if (article === undefined) return;
        expect(article.blocks.map(({ start, end }) => article.text.slice(start, end)).join('\n\n')).toBe(
          article.text,
        );
      }),
      { numRuns: 500 },
    );
  });
});
