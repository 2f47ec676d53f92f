import { expect, test } from 'vitest';
import { entriesFor } from '../../src/core/speaker-scope.ts';

const entry = (id: string, places?: string[]) => ({
  id,
  name: id,
  aliases: [],
  ...(places === undefined ? {} : { in: places }),
});

test('an article’s names mean the entries of its event, of its outlet, and those without a place', () => {
  const speakers = [
    entry('anywhere'),
    entry('here', ['quays']),
    entry('outlet', ['daily']),
    entry('elsewhere', ['ferry']),
  ];
  expect(entriesFor({ event: 'quays', outlet: 'daily' }, speakers).map(({ id }) => id)).toEqual([
    'anywhere',
    'here',
    'outlet',
  ]);
  expect(entriesFor({ event: 'quays', outlet: null }, speakers).map(({ id }) => id)).toEqual([
    'anywhere',
    'here',
  ]);
});
