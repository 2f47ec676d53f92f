import { describe, expect, test } from 'vitest';
import { outlinePage } from '../../../../src/cli/build/read-back/html.ts';

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
      `Up: <a id=top href="/a?x=1&amp;y=2#z" title="a > b">x <b>y</b></a><img src='/b.png'/><form action=/search/>z</form>`,
    );
    expect([...ids]).toEqual([['top', 4]]);
    expect(links).toEqual([
      { address: '/a?x=1&y=2#z', words: 'x y' },
      { address: '/b.png', words: '' },
      { address: '/search/', words: 'z' },
    ]);
  });

  test('gives a quotation’s words through the markup inside it', () => {
    const { quoted } = outlinePage('<q class="words">We <mark>shall</mark> not</q> rest <q></q>');
    expect(quoted).toEqual(['We shall not', '']);
  });
});
