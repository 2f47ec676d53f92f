import { describe, expect, test } from 'vitest';
import { drawArticleKey } from '../../../src/views/article/article-key.ts';
import { viewArticle } from '../../../src/views/article/article-view.ts';
import { print } from '../../../src/views/html/html.ts';
import { viewedSite } from '../../support/view-site.ts';

const { site, page } = viewedSite({
  events: {
    harbour: {
      herald: '“We shall not rest,” Anna Holt said. Holt said that the quay has no owner.',
      tribune: '“We shall not rest before the harbour is open,” Anna Holt said.',
      courier: 'Anna Holt said that the quay has no owner.',
      gazette: 'The quay was built in 1932.',
    },
  },
});

function keyOf(name: string): string {
  const [analysis] = site.events;
  const article = analysis?.articles.find(({ id }) => id.includes(name));
  if (!analysis || !article) throw new Error(`There is no article ${name}.`);
  return print(drawArticleKey(viewArticle(site, analysis, article), page)).replace(/<[^>]*>/g, ' ');
}

describe('drawArticleKey(view, page)', () => {
  test.each([
    ['herald', /said +in quotation marks +or +without +statement of its event +\+ +notes/],
    ['tribune', /said +in quotation marks +statement/],
    ['courier', /said +not in quotation marks +statement/],
  ])('names in a line what the text of the %s has', (name, line) => {
    expect(keyOf(name)).toMatch(line);
  });

  test('says whom a text without quotation marks lets speak, and nothing where nobody speaks', () => {
    expect(keyOf('courier')).toContain(
      'courier’s text has no quotation marks; the program found words credited without them to Anna Holt.',
    );
    expect(keyOf('gazette')).toBe('');
  });
});
