import { describe, expect, test } from 'vitest';
import { blocksHtml, printedHtml } from '../../../src/views/html/block-html.ts';
import { print } from '../../../src/views/html/html.ts';
import { toArticle } from '../../support/articles.ts';

const article = toArticle('a', 'We shall not rest. They left.\n\nThe road is <open>.');

describe('blocksHtml(article, span, marks)', () => {
  test('makes a paragraph of every block that the span touches', () => {
    expect(print(blocksHtml(article, { start: 0, end: article.text.length }, []))).toBe(
      '<p>We shall not rest. They left.</p><p>The road is &#x3C;open>.</p>',
    );
  });

  test('says of a paragraph that it goes on', () => {
    expect(print(blocksHtml(article, { start: 19, end: 31 }, [{ start: 24, end: 28, tag: 'mark' }]))).toBe(
      '<p class="goes-on">They <mark>left</mark>.</p>',
    );
  });

  test('tells headings, items and quoted blocks apart', () => {
    const kinds = ['heading', 'list-item', 'quote', 'cell', 'code'] as const;
    const blocks = kinds.map((kind, index) => ({ kind, start: index * 3, end: index * 3 + 1 }));
    const html = print(
      blocksHtml({ ...article, text: 'a\n\nb\n\nc\n\nd\n\ne', blocks }, { start: 0, end: 13 }, []),
    );
    expect(html).toBe(
      '<p class="subhead">a</p><p class="item">b</p><p class="quote">c</p><p class="table-cell">d</p><p class="code">e</p>',
    );
  });
});

describe('printedHtml(article, span, marks)', () => {
  test('has a sign where words are withheld', () => {
    const printed = [{ start: 3, end: 8 }];
    expect(print(printedHtml({ ...article, printed }, { start: 0, end: 18 }, []))).toBe(
      '<i class="withheld"></i>shall<i class="withheld"></i>',
    );
  });
});
