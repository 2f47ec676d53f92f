import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../src/corpus/markdown/markdown.ts';
import { toPageHtml } from '../../../src/corpus/markdown/page-html.ts';
import { scriptVectors } from '../../support/script-vectors.ts';

const htmlOf = (markdown: string) => toPageHtml(parseMarkdown(markdown));

describe('toPageHtml(tree)', () => {
  test('keeps headings, lists, tables and links', () => {
    const html = htmlOf(
      '## Before\n\n1. **One** [link](https://example.org/a) <mail@example.org>\n\n| a |\n|---|\n| b |\n',
    );
    expect(html.replace(/\n/g, '')).toBe(
      '<h2>Before</h2><ol><li><strong>One</strong> <a href="https://example.org/a">link</a> <a href="mailto:mail@example.org">mail@example.org</a></li></ol><div class="wide" role="group" aria-label="a" tabindex="0"><table><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table></div>',
    );
  });

  test.each([
    ['[x](javascript:alert(1))', '<p><a>x</a></p>'],
    ['[x](JaVaScRiPt:alert(1))', '<p><a>x</a></p>'],
    ['[x](data:text/html,x)', '<p><a>x</a></p>'],
    ['[x](vbscript:x)', '<p><a>x</a></p>'],
    ['[x](https://me:secret@example.org/)', '<p><a>x</a></p>'],
    ['[x](//javascript:alert(1))', '<p><a>x</a></p>'],
    ['[x](//example.org/)', '<p><a>x</a></p>'],
    ['[x](/\\\\example.org/)', '<p><a>x</a></p>'],
    ['[x](</\t/example.org/>)', '<p><a>x</a></p>'],
    ['[x][y]\n\n[y]: javascript:alert(1)', '<p><a>x</a></p>'],
    ['[x](java&#x202e;script:alert(1))', '<p><a>x</a></p>'],
    ['[x](/%zz)', '<p><a>x</a></p>'],
    ['[x](#%c3)', '<p><a>x</a></p>'],
    [`[x](/${'a'.repeat(2000)})`, '<p><a>x</a></p>'],
    ['[x](/docs/a%20b/?q=1#c)', '<p><a href="/docs/a%20b/?q=1#c">x</a></p>'],
    ['[x](../a/)', '<p><a href="../a/">x</a></p>'],
    ['[x](café)', '<p><a href="caf%C3%A9">x</a></p>'],
    ['![x](https://example.org/track.png)', '<p></p>'],
    ['<b onclick="x()">x</b>', '<p>x</p>'],
  ])('%s becomes %s', (markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });

  test('has no handler, script or scheme that runs, whatever is written', () => {
    for (const vector of scriptVectors.flat()) {
      const html = htmlOf(`Words ${vector} words.\n\n${vector}\n\n- ${vector}`);
      expect(html).not.toMatch(
        /<(?:script|svg|img|iframe|object|embed|style|base|meta|video|input|body|details)/i,
      );
      expect(html).not.toMatch(/<[^>]*\s(?:on\w+|src|style)=|href="\s*(?:javascript|data):/i);
    }
  });
});
