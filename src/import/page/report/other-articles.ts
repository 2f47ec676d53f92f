import type { PageElement } from '../tree.ts';
import type { Draft } from './drafts.ts';
import { isLivePost } from './live.ts';

/**
 * Drops the articles that a page appends below its own: elements with a main heading of their own after the report has
 * begun, and `<article>` elements beside the one that holds the headline.
 */
export function dropOtherArticles(drafts: readonly Draft[], start: number): void {
  const own = new Set(
    drafts[start]?.line.path ??
      drafts.find(({ isProse, reason }) => isProse && reason === undefined)?.line.path,
  );
  const others = new Set<PageElement>();
  for (const draft of drafts) {
    if (draft.index <= start) continue;
    const outside = draft.line.path.filter((element) => !own.has(element));
    const heading = outside.find(({ name }) => name === 'h1');
    if (heading !== undefined) {
      const whole = outside[0];
      if (whole !== undefined) others.add(whole === heading ? heading : whole);
      if (whole === heading)
        for (const later of drafts.slice(draft.index)) later.reason ??= 'another article';
    }
    const article = outside.find(({ name }) => name === 'article');
    const ownArticle = [...own].some(({ name }) => name === 'article');
    if (article !== undefined && ownArticle && start >= 0 && !isLivePost(article)) {
      // Inside the article that holds the headline, articles are its posts.
      const isInside =
        draft.line.path.findLast((element) => own.has(element) && element.name === 'article') !== undefined;
      if (!isInside) others.add(article);
    }
  }
  for (const draft of drafts) {
    if (draft.line.path.some((element) => others.has(element))) draft.reason ??= 'another article';
  }
}
