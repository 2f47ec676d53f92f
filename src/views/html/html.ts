import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * A piece of a page as a tree: the build prints it, and the browser can make nodes of it. Words stand in it as text, so
 * that nothing has to be escaped before it is printed.
 */
export type Html = readonly ElementContent[];

/** What an element may be given; what is `false`, `null` or `undefined` is nothing. */
export type Content = string | ElementContent | false | null | undefined | readonly Content[];

/** By their HTML names. `true` is an attribute without a value; `false`, `null` and `undefined` leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** An element: `h('p', { class: 'soft' }, 'in ', h('b', {}, 'bold'))`. */
export function h(tagName: string, attributes: Attributes = {}, ...content: readonly Content[]): Element {
  const properties = Object.entries(attributes).filter(
    ([, value]) => value !== false && value !== null && value !== undefined,
  );
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(properties) as Element['properties'],
    children: toNodes(content),
  };
}

export function toNodes(content: Content): ElementContent[] {
  if (content === false || content === null || content === undefined) return [];
  if (typeof content === 'string') return content === '' ? [] : [{ type: 'text', value: content }];
  return 'type' in content ? [content] : content.flatMap(toNodes);
}

/** The one place where words become HTML, escaped. */
export function print(content: Content): string {
  return toHtml(toNodes(content));
}

/** The names that are there, as the value of `class`; `undefined` where none is. */
export function classes(...names: readonly (string | false | null | undefined)[]): string | undefined {
  return names.filter((name) => typeof name === 'string').join(' ') || undefined;
}
