import { describe, expect, test } from 'vitest';
import { formatCaddy, formatHeadersFile, formatNginx, headersFor } from '../../src/site/headers.ts';

const framing = (path: string) =>
  headersFor(path)['Content-Security-Policy']?.some((policy) => policy.includes('frame-ancestors'));

describe('headersFor(path)', () => {
  test('lets nothing run or load that is not the site’s own', () => {
    const policy = headersFor('events/vote/')['Content-Security-Policy']?.join('; ') ?? '';
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "require-trusted-types-for 'script'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
    ]) {
      expect(policy.split('; ')).toContain(directive);
    }
    expect(policy).not.toContain('unsafe');
  });

  test('allows framing of embeds and nothing else', () => {
    expect(['', 'events/vote/', 'search/', 'articles/a/', '404.html'].map(framing)).toEqual(
      Array(5).fill(true),
    );
    expect(framing('embed/s/s-1/')).toBe(false);
    expect(headersFor('data/analysis.json')['Access-Control-Allow-Origin']).toEqual(['*']);
    expect(headersFor('_astro/a.css')['Cache-Control']?.[0]).toContain('immutable');
  });
});

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
    ]) {
      expect(headersFromFile(file, base + path)).toEqual(headersFor(path));
    }
  });
});

describe('formatNginx(base) and formatCaddy(base)', () => {
  test('hold every header and the base', () => {
    for (const file of [formatNginx('/quotes/'), formatCaddy('/quotes/')]) {
      for (const name of [
        'Content-Security-Policy',
        'Strict-Transport-Security',
        'Referrer-Policy',
        'X-Frame-Options',
        'Cache-Control',
      ]) {
        expect(file).toContain(name);
      }
      expect(file).toContain('/quotes/embed/');
    }
    expect(formatNginx('/')).toMatchSnapshot();
    expect(formatCaddy('/')).toMatchSnapshot();
  });
});
