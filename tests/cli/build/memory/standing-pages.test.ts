import { expect, test } from 'vitest';
import { withoutPages } from '../../../../src/cli/build/memory/standing-pages.ts';

test('withoutPages(memory, paths, base) forgets pages by their files, so that they are made again', () => {
  const memory = {
    keys: { '/papers/compare/a/b/': 'x', '/papers/compare/a/c/': 'y', '/papers/data/a%20b.csv': 'z' },
    events: ['event'],
  };
  expect(withoutPages(memory, ['compare/a/b/index.html', 'data/a b.csv'], '/papers/')).toEqual({
    keys: { '/papers/compare/a/c/': 'y' },
    events: ['event'],
  });
});
