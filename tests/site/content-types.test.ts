import { describe, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { contentTypeOf } from '../../src/site/content-types.ts';
import { findBuiltSite } from '../support/built-site.ts';

describe('contentTypeOf(path)', () => {
  test.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['data/analysis.json', 'application/json; charset=utf-8'],
    ['cards/a.b.png', 'image/png'],
    ['.nojekyll', 'application/octet-stream'],
    ['a.constructor', 'application/octet-stream'],
  ])('takes %s for %s', (path, type) => {
    expect(contentTypeOf(path)).toBe(type);
  });

  test('knows every file of a site but those for hosts', async () => {
    const files = await listFiles(
      await findBuiltSite({ content: 'tests/fixtures/harbour', base: '/papers/quotes/' }),
    );
    const unknown = files.filter(
      (file) => contentTypeOf(file) === 'application/octet-stream' && !file.endsWith('.bin'),
    );
    expect(unknown).toEqual(['.nojekyll', '_headers', 'host.caddy', 'host.nginx.conf']);
  });
});
