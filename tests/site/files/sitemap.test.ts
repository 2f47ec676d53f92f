import { describe, expect, test } from 'vitest';
import type { Corpus } from '../../../src/core/content-model.ts';
import { datePages, findDate } from '../../../src/site/files/sitemap.ts';

const corpus = {
  outlets: [{ id: 'daily' }, { id: 'silent' }],
  stories: [{ id: 'harbour' }],
  speakers: [],
  events: [
    { id: 'vote', date: '2024-05-02', story: 'harbour' },
    { id: 'later', date: '2024-06-01' },
  ],
  articles: [
    { id: 'vote-daily', event: 'vote', outlet: 'daily', published: '2024-05-03T10:00:00Z' },
    { id: 'vote-herald', event: 'vote', outlet: null },
  ],
} as unknown as Corpus;

describe('findDate(pathname, dates)', () => {
  const dates = datePages(corpus);

  test.each([
    ['/', '2024-06-01'],
    ['/events/vote/', '2024-05-03'],
    ['/events/vote/compare/', '2024-05-03'],
    ['/events/later/', '2024-06-01'],
    ['/articles/vote-daily/', '2024-05-03'],
    ['/articles/vote-herald/', '2024-05-02'],
    ['/compare/vote-daily/vote-herald/', '2024-05-03'],
    ['/outlets/daily/', '2024-05-03'],
    ['/outlets/silent/', undefined],
    ['/stories/harbour/', '2024-05-03'],
    ['/quotations/2/', '2024-06-01'],
    ['/a/base/events/vote/', '2024-05-03'],
    ['/about/', undefined],
  ])('%s', (pathname, day) => {
    expect(findDate(pathname, dates)).toBe(day);
  });
});
