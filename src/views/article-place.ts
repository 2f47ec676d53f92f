/** How an address leads to articles among all those of their event. */

/** The parameter that names an article which is set side by side with the others so named. */
export const OF = 'of';

/** The id of an article's place. */
export function placeId(article: string): string {
  return `${OF}-${article}`;
}
