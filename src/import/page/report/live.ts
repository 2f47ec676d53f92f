import type { Line } from '../lines.ts';
import { elementsOf, isElement, type PageElement, textOf } from '../tree.ts';

/** A post of a live blog: it says at what time it was written, near its beginning. */
export function isLivePost(element: PageElement): boolean {
  if (
    /\b(?:live|post|update|entry|block|timeline)/i.test(
      `${element.attributes.class ?? ''} ${element.attributes.id ?? ''}`,
    )
  ) {
    for (const each of elementsOf(element)) if (each.name === 'time') return true;
  }
  const first = element.children.find((child) => isElement(child) && textOf(child) !== '');
  return first !== undefined && isElement(first) && isTime(textOf(first).slice(0, 40));
}

/** The posts of a live blog: three or more elements side by side that begin with a time and go on with text. */
export function findLivePosts(lines: readonly Line[]): ReadonlySet<PageElement> {
  const openings = new Map<PageElement, { first: Line; count: number }>();
  for (const line of lines) {
    for (const element of line.path) {
      const opening = openings.get(element);
      if (opening === undefined) openings.set(element, { first: line, count: 1 });
      else opening.count += 1;
    }
  }
  for (const [parent] of openings) {
    const children = parent.children.filter(isElement);
    const posts = children.filter((child) => {
      const opening = openings.get(child);
      return opening !== undefined && opening.count > 1 && isTime(opening.first.words.slice(0, 60));
    });
    if (posts.length >= 3 && posts.length >= children.length / 3) return new Set(posts);
  }
  return new Set();
}

function isTime(text: string): boolean {
  return /^\D{0,20}\b(?:[01]?\d|2[0-3])[:.h][0-5]\d\b|^\D{0,20}\b(?:1[0-2]|[1-9])(?:[:.][0-5]\d)?\s?[ap]\.?m\b/i.test(
    text,
  );
}
