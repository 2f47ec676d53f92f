import type { Article } from '../core/content-model.ts';

const days = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** `31 August 2023`, for a day or an instant in ISO 8601. */
export function formatDay(iso: string): string {
  return days.format(new Date(iso));
}

/** When an article was published: "about" where the date rests on the article's words and not on its page. */
export function formatPublished({ published, publishedFrom }: Article): string {
  if (published === undefined) return 'date not known';
  return `${publishedFrom === 'text' ? 'about ' : ''}${formatDay(published)}`;
}
