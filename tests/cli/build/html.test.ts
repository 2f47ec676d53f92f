import { describe, expect, test } from 'vitest';
import { outlinePage } from '../../../src/cli/build/html.ts';

describe('outlinePage(html)', () => {
  test('reads words without markup, entities resolved', () => {
    const { text } = outlinePage(
      '<p>“It&#x27;s <em>a &lt; b</em>,” she said.<br>&amp;nbsp; &#38; &nbsp;</p><!-- <p>no</p> -->',
    );
    expect(text).toBe("“It's a < b,” she said.&nbsp; & \u00A0");
  });

  test('leaves out scripts, styles and titles', () => {
    const { text } = outlinePage(
      '<title>T</title><style>a{}</style><script>if (a < b) c("<p>")</script><p>words</p>',
    );
    expect(text).toBe('words');
  });

  test('finds ids and links, with `>` in values and bare values', () => {
    const { ids, links } = outlinePage(
      `<a id=top href="/a?x=1&amp;y=2#z" title="a > b">x</a><img src='/b.png'/><form action=/search/>`,
    );
    expect([...ids]).toEqual(['top']);
    expect(links).toEqual(['/a?x=1&y=2#z', '/b.png', '/search/']);
  });

  test('gives a quotation’s words through the markup inside it', () => {
    const { quotations } = outlinePage(
      '<q data-quotation="q-1">We <mark>shall</mark> not</q> rest <q data-quotation="q-2"></q>',
    );
    expect(quotations).toEqual([
      { id: 'q-1', words: 'We shall not' },
      { id: 'q-2', words: '' },
    ]);
  });
});
