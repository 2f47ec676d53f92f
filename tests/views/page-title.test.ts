import { describe, expect, test } from 'vitest';
import { formatTitle } from '../../src/views/page-title.ts';

describe('formatTitle(title, siteName)', () => {
  test.each([
    ['adds the name of the site', 'Method', 'Method · Harbour quotes'],
    ['leaves the name of the site alone', 'Harbour quotes', 'Harbour quotes'],
    [
      'leaves the name out where there is no room',
      'The harbour council votes for a second time on the new northern pier',
      'The harbour council votes for a second time on the new northern pier',
    ],
    [
      'cuts a long title at a word',
      'The harbour council votes for a second time on the new northern piers, and the mayor resigns',
      'The harbour council votes for a second time on the new northern …',
    ],
  ])('%s', (_name, title, expected) => {
    expect(formatTitle(title, 'Harbour quotes')).toBe(expected);
  });
});
