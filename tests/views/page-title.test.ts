import { describe, expect, test } from 'vitest';
import { formatTitle } from '../../src/views/page-title.ts';

describe('formatTitle(title, siteName)', () => {
  test.each([
    ['adds the name of the site', 'Method', 'Method · Crossquote'],
    ['leaves the name of the site alone', 'Crossquote', 'Crossquote'],
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
    expect(formatTitle(title)).toBe(expected);
  });
});
