import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/content-model.ts';
import { formatDay, formatPublished } from '../../src/views/dates.ts';

describe('formatDay(iso)', () => {
  test.each([
    ['2023-08-31', '31 August 2023'],
    ['2023-09-01T23:30:00Z', '1 September 2023'],
  ])('writes %s as %s', (iso, words) => {
    expect(formatDay(iso)).toBe(words);
  });
});

describe('formatPublished(article)', () => {
  test('says about where the date rests on the text, and that a date is not known', () => {
    const published = { published: '2023-08-31' } as Article;
    expect(formatPublished(published)).toBe('31 August 2023');
    expect(formatPublished({ ...published, publishedFrom: 'text' })).toBe('about 31 August 2023');
    expect(formatPublished({} as Article)).toBe('date not known');
  });
});
