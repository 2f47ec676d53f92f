import { trimEndOf } from '../core/text/trim.ts';

// What search engines and tabs show of a title.
const LONGEST = 70;

/** A page's title with the site's name where there is room for it, cut at a word where there is not even for itself. */
export function formatTitle(title: string, siteName: string): string {
  if (title === siteName) return title;
  const named = `${title} · ${siteName}`;
  if (named.length <= LONGEST) return named;
  if (title.length <= LONGEST) return title;
  return `${trimEndOf(trimEndOf(title.slice(0, LONGEST - 1), /\S/u), /[\s,;:–—-]/u)} …`;
}
