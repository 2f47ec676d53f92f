import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/core/content-model.ts';
import { formatPublished } from '../../src/views/dates.ts';

describe('formatPublished(article)', () => {
  test('says about where the date rests on the text, and that a date is not known', () => {
    const published = { published: '2023-08-31' } as Article;
    expect(formatPublished(published)).toBe('31 August 2023');
    expect(formatPublished({ ...published, publishedFrom: 'text' })).toBe('about 31 August 2023');
    expect(formatPublished({} as Article)).toBe('date not known');
  });
});
