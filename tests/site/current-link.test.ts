import { expect, test } from 'vitest';
import { findCurrent } from '../../src/site/current-link.ts';

const hrefs = ['/news/#events', '/news/search/', '/news/quotations/', 'https://holding.example/'];
const currentAt = (here: string) => findCurrent(hrefs, here, '/news/');

test.each([
  'events/harbour/',
  'events/harbour/compare/',
  'compare/a/b/',
  'articles/herald/',
  'speakers/holt/',
])('/%s belongs to the events', (path) => {
  expect(currentAt(`/news/${path}`)).toEqual({ href: '/news/#events', is: 'true' });
});

test('a page that has a link is the current page', () => {
  expect(currentAt('/news/search/')).toEqual({ href: '/news/search/', is: 'page' });
});

test('a further page of the quotations belongs to them', () => {
  expect(currentAt('/news/quotations/2/')).toEqual({ href: '/news/quotations/', is: 'true' });
});

test('the first page, the manual and a page of a site that has no link to its events belong to none', () => {
  expect(currentAt('/news/')).toBeUndefined();
  expect(currentAt('/news/docs/')).toBeUndefined();
  expect(findCurrent(['/news/', '/news/search/'], '/news/events/harbour/', '/news/')).toBeUndefined();
});
