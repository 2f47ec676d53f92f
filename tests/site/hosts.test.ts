import { describe, expect, test } from 'vitest';
import { contentTypeOf } from '../../src/site/content-types.ts';
import { headersFor } from '../../src/site/headers.ts';
import { formatCaddy, formatHeadersFile, formatNginx } from '../../src/site/hosts.ts';

/** The headers that `_headers` adds up for a path, as Netlify and Cloudflare do. */
function headersFromFile(file: string, path: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const rule of file.trim().split('\n\n')) {
    const [pattern = '', ...lines] = rule.split('\n');
    const isPrefix = pattern.endsWith('*');
    if (isPrefix ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const line of lines) {
      const [, name = '', value = ''] = /^ {2}([^:]+): (.+)$/.exec(line) ?? [];
      found[name] = [...(found[name] ?? []), value];
    }
  }
  return found;
}

describe('formatHeadersFile(base, entries)', () => {
  test.each(['/', '/papers/quotes/'])('says at %s what headersFor says, path by path', (base) => {
    const file = formatHeadersFile(base, [
      'index.html',
      '404.html',
      'events',
      'embed',
      'data',
      '_astro',
      'search',
      'favicon.svg',
    ]);
    for (const path of [
      '',
      'events/vote/',
      'embed/s/s-1/',
      'data/analysis.json',
      '_astro/a.css',
      'search/',
      'favicon.svg',
      '404.html',
    ]) {
      expect(headersFromFile(file, base + path)).toEqual(headersFor(path));
    }
  });
});

// What the servers make of these files is held in tests/machine/hosts.test.ts.
describe.each([
  ['formatNginx(base)', formatNginx],
  ['formatCaddy(base)', formatCaddy],
])('%s', (_name, format) => {
  test('holds every header and type, below the base alone', () => {
    const file = format('/papers/quotes/');
    for (const path of ['', 'embed/', '_astro/']) {
      for (const [name, values] of Object.entries(headersFor(path))) {
        for (const value of values) expect(file).toContain(`${name} "${value}"`);
      }
    }
    for (const path of ['a.csv', 'a.woff2', 'a.bib']) {
      expect(file).toContain(contentTypeOf(path).split(';')[0]);
    }
    expect(file.match(/(?<!\/papers)\/quotes\//g)).toBeNull();
  });
});

test('nginx is told nothing of the top location, which a server block has already', () => {
  expect(formatNginx('/')).not.toMatch(/location (?:\^~ )?\/ \{/);
});
