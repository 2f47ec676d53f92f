import { describe, expect, test } from 'vitest';
import { toOembed, toSnippet } from '../../../../src/core/export/feeds/oembed.ts';

const embed = {
  title: '“No” & <b>',
  address: 'https://words.example/embed/s/s-1/?a=1&b=2',
  width: 600,
  height: 400,
};

describe('toOembed(embed, host)', () => {
  test('describes a rich embed whose frame is the snippet', () => {
    expect(toOembed(embed, { siteName: 'Harbour Words', siteAddress: 'https://words.example/' })).toEqual({
      version: '1.0',
      type: 'rich',
      title: embed.title,
      provider_name: 'Harbour Words',
      provider_url: 'https://words.example/',
      width: 600,
      height: 400,
      html: toSnippet(embed),
    });
  });
});

describe('toSnippet(embed)', () => {
  test('is one frame without scripts, escaped', () => {
    expect(toSnippet(embed)).toMatch(
      /^<iframe src="[^"<>]+" title="“No” &amp; &lt;b&gt;" [^<>]+><\/iframe>$/u,
    );
  });
});

test('the frame has the page’s address and size, escaped, and runs no scripts', () => {
  const snippet = toSnippet({ ...embed, address: 'https://words.example/?a="1"&b=<2>' });
  expect(snippet).toContain(
    '<iframe src="https://words.example/?a=&quot;1&quot;&amp;b=&lt;2&gt;" title="“No” &amp; &lt;b&gt;" width="600" height="400" ',
  );
  const [, sandbox = ''] = / sandbox="([^"]*)"/u.exec(snippet) ?? [];
  expect(sandbox.split(' ')).toContain('allow-same-origin');
  expect(sandbox).not.toContain('allow-scripts');
});
