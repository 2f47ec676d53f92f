import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/markdown/markdown.ts';
import { wrapWide } from '../../../src/corpus/markdown/wide-tables.ts';

const htmlOf = (markdown: string) =>
  toHtml(wrapWide(toHast(parseMarkdown(markdown) as Parameters<typeof toHast>[0])));

test('lets tables and code scroll by themselves, wherever they stand', () => {
  expect(htmlOf('| a |\n|---|\n')).toMatch(
    /^<div class="wide" role="group" aria-label="a" tabindex="0"><table>.*<\/table><\/div>$/s,
  );
  expect(htmlOf('```\nnpm ci\n```\n')).toBe('<pre tabindex="0"><code>npm ci\n</code></pre>');
  expect(htmlOf('- first:\n\n  ```\n  npm ci\n  ```\n')).toContain('<pre tabindex="0">');
});

test('calls a table after the heads of its columns, and one without heads not at all', () => {
  expect(htmlOf('| | “Yes” | *Maybe* `no` |\n|---|---|---|\n| b | c | d |\n')).toContain(
    '<div class="wide" role="group" aria-label="“Yes”, Maybe no" tabindex="0">',
  );
  expect(htmlOf('| | |\n|---|---|\n| b | c |\n')).toContain('<div class="wide" tabindex="0">');
});

test('heads no column with an empty cell', () => {
  expect(htmlOf('| | a |\n|---|---|\n| b | c |\n')).toMatch(/<tr>\n<td><\/td>\n<th scope="col">a<\/th>/);
});

test('says by a class that a column of numbers is set to the end', () => {
  expect(htmlOf('| a |\n|--:|\n| 1 |\n')).toMatch(
    /<th scope="col" class="end">a<\/th>.*<td class="end">1<\/td>/s,
  );
});

test('leaves the rest as it is', () => {
  expect(htmlOf('Words, `code` and *more*.\n')).toBe('<p>Words, <code>code</code> and <em>more</em>.</p>');
});
