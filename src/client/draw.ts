import type { ElementContent } from 'hast';

const SVG = 'http://www.w3.org/2000/svg';

/** Makes nodes of what a view has drawn; words go in as text, never as markup. */
export function draw(content: ElementContent, namespace: string | null = null): Node {
  if (content.type === 'text') return document.createTextNode(content.value);
  if (content.type !== 'element') return document.createComment('');
  const { tagName, properties, children } = content;
  const own = tagName === 'svg' ? SVG : namespace;
  const element = own === null ? document.createElement(tagName) : document.createElementNS(own, tagName);
  for (const [name, value] of Object.entries(properties))
    element.setAttribute(name, value === true ? '' : String(value));
  element.append(...children.map((child) => draw(child, own)));
  return element;
}
