import { expect, test } from 'vitest';
import { drawText } from '../../../src/views/article/article-html.ts';
import { viewArticle } from '../../../src/views/article/article-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

const { site, page } = viewedSite({
  events: { harbour: { herald: 'The quay is old.\n\nIt will be rebuilt.' } },
});

test('a text begins with its first words, whatever its outlet prints before them', () => {
  const [analysis] = site.events;
  const [article] = analysis?.articles ?? [];
  if (!analysis || !article) throw new Error('There is no article.');
  const furniture = [
    { beforeBlock: 0, paragraphs: ['Subscribe.', 'Share this.'] },
    { beforeBlock: 1, paragraphs: ['Read more.'] },
    { beforeBlock: 2, paragraphs: ['Write to us.'] },
  ];
  const html = print(drawText(viewArticle(site, analysis, { ...article, furniture }), page));
  const lines = Array.from(html.matchAll(/<(?:summary|p)\b[^>]*>(.*?)<\/(?:summary|p)>/g), ([, line = '']) =>
    line.replace(/<[^>]*>/g, ''),
  );
  expect(lines).toEqual([
    'The quay is old.',
    'One paragraph inside the report that is no part of it',
    'Read more.',
    'It will be rebuilt.',
    'Two paragraphs before the report that are no part of it',
    'Subscribe.',
    'Share this.',
    'One paragraph after the report that is no part of it',
    'Write to us.',
  ]);
});
