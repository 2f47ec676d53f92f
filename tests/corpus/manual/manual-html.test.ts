import { describe, expect, test } from 'vitest';
import { toManualText } from '../../../src/corpus/manual/manual-html.ts';

const places: Readonly<Record<string, string>> = {
  'docs/hosting.md': '../hosting/',
  'CHANGELOG.md': '../changelog/',
  'docs/pictures/curve.svg': '../pictures/curve.svg',
};
const pageOf = (text: string) => toManualText(text, 'docs/start.md', (file) => places[file]);

describe('toManualText(text, file, addressOf)', () => {
  test('takes the first heading for the title', () => {
    expect(pageOf('# A `new` site\n\nTen minutes.\n')).toEqual({
      title: 'A new site',
      html: '<p>Ten minutes.</p>',
      pictures: [],
    });
    expect(() => pageOf('Ten minutes.\n')).toThrow('docs/start.md begins with no "# heading".');
  });

  test('leads to a document where its page is, and to a part of it', () => {
    const { html } = pageOf(
      '# A\n\n[hosts](hosting.md#caddy), [news](../CHANGELOG.md), [Node](https://nodejs.org/#x), [below](#end)\n',
    );
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      '../hosting/#caddy',
      '../changelog/',
      'https://nodejs.org/#x',
      '#end',
    ]);
  });

  test('keeps the words of a link to a file that is no page', () => {
    expect(pageOf('# A\n\nThe [licence](../LICENSE) holds.\n').html).toBe(
      '<p>The <em>licence</em> holds.</p>',
    );
  });

  test('shows its pictures, and refuses one that goes nowhere', () => {
    const { html, pictures } = pageOf('# A\n\n![A curve.](pictures/curve.svg)\n');
    expect(html).toBe('<p><img src="../pictures/curve.svg" alt="A curve."></p>');
    expect(pictures).toEqual(['docs/pictures/curve.svg']);
    expect(() => pageOf('# A\n\n![B](b.png)\n')).toThrow('"b.png" has no place in the manual.');
  });

  test('names headings by their words', () => {
    const { html } = pageOf(
      '# A\n\n## 1. Put it `up`\n\n## content/outlets.yaml\n\n### Caddy\n\n### Caddy\n',
    );
    expect([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'part-1-put-it-up',
      'contentoutletsyaml',
      'caddy',
      'caddy-1',
    ]);
  });
});
