import type { Article } from '../core/content-model.ts';
import { formatDay } from '../core/text/day.ts';

/** When an article was published: "about" where the date rests on the article's words and not on its page. */
export function formatPublished({ published, publishedFrom }: Article): string {
  if (published === undefined) return 'date not known';
  return `${publishedFrom === 'text' ? 'about ' : ''}${formatDay(published)}`;
}
