import type { Line } from '../lines.ts';
import type { PageElement } from '../tree.ts';
import { type Draft, proseOf } from './drafts.ts';

/**
 * Drops the articles that a page appends below its own: elements with a main heading of their own after the report has
 * begun, and `<article>` elements beside the one that holds the headline, or beside a text that lies in none.
 */
export function dropOtherArticles(
  drafts: readonly Draft[],
  start: number,
  posts: ReadonlySet<PageElement>,
): void {
  const own = new Set(
    drafts[start]?.line.path ??
      drafts.find(({ isProse, reason }) => isProse && reason === undefined)?.line.path,
  );
  const others = new Set<PageElement>();
  const inArticles = drafts.filter(({ line }) => line.path.some(({ name }) => name === 'article'));
  const isTextOutside = proseOf(inArticles) < proseOf(drafts) * MOST_IN_CARDS;
  const headline = drafts[start]?.line;
  for (const draft of drafts) {
    if (draft.index <= start) continue;
    if (headline !== undefined && isSetAs(draft.line, headline)) {
      const whole = draft.line.path.find((element) => !own.has(element));
      if (whole !== undefined && whole !== draft.line.path.at(-1)) others.add(whole);
    }
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
    if (article !== undefined && (ownArticle || isTextOutside) && start >= 0 && !posts.has(article)) {
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

// The teasers of other articles beside a text; where the articles are its parts, they hold most of it.
const MOST_IN_CARDS = 0.3;

/** Under the same names, in elements under the same names: the headline of another article in a row of them. */
function isSetAs({ path }: Line, headline: Line): boolean {
  const names = `${path.at(-1)?.attributes.class ?? ''}${path.at(-2)?.attributes.class ?? ''}`;
  return (
    names !== '' && isAlike(path.at(-1), headline.path.at(-1)) && isAlike(path.at(-2), headline.path.at(-2))
  );
}

function isAlike(a: PageElement | undefined, b: PageElement | undefined): boolean {
  return a !== undefined && a !== b && a.name === b?.name && a.attributes.class === b.attributes.class;
}
