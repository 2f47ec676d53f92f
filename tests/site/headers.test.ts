import { describe, expect, test } from 'vitest';
import { headersFor } from '../../src/site/headers.ts';

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
    expect(headersFor('events/vote/')['Cache-Control']).toEqual(['no-cache']);
  });
});
