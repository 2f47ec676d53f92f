import { elementsOf, isElement, type PageElement, type PageNode, type ParsePage } from '../tree.ts';

/** Data as the elements that they would be shown as; what their type calls them stays as a name. */
export function toNodes(value: unknown, parse: ParsePage, depth: number, isInBlock = false): PageNode[] {
  if (depth > DEEPEST) return [];
  if (typeof value === 'string') return textNodes(value, parse, isInBlock);
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) {
    if (value[0] === '$' && typeof value[1] === 'string') return reactNodes(value, parse, depth);
    return value.flatMap((each) =>
      typeof each === 'string' && !isInBlock && !looksLikeHtml(each)
        ? paragraphs(each)
        : toNodes(each, parse, depth + 1, isInBlock),
    );
  }
  const fields = value as Readonly<Record<string, unknown>>;
  const type = String(
    typeKeys.map((key) => fields[key]).find((each) => typeof each === 'string') ??
      fields.component ??
      fields.name ??
      '',
  );
  const isInline = isInlineType(type) || (isInBlock && /^text$/i.test(type));
  const name = elementNames.find(([pattern]) => pattern.test(type))?.[1] ?? 'div';
  const isBlock = isInBlock || (name !== 'div' && !isInline);
  const children = Object.entries(fields).flatMap(([key, each]) => {
    if (
      besideText.test(key) ||
      typeKeys.includes(key) ||
      key === 'marks' ||
      key === 'style' ||
      key === 'data'
    )
      return key === 'data' && typeof each === 'string' ? textNodes(each, parse) : [];
    if (typeof each === 'string')
      return isWords(key, each) ? textNodes(each, parse, isInline || isInBlock) : [];
    return toNodes(each, parse, depth + 1, isBlock);
  });
  if (children.length === 0) return [];
  return isInline ? children : [element(name, children, { class: type })];
}

const typeKeys = [
  'type',
  '_type',
  '__typename',
  '__component',
  'kind',
  'nodeType',
  'blockType',
  'componentType',
  'elementType',
  'block_type',
  'component_type',
];

/** `["$", "p", null, {"children": …}]` */
function reactNodes([, tag, , props]: readonly unknown[], parse: ParsePage, depth: number): PageNode[] {
  const { children, className } = (props ?? {}) as Readonly<Record<string, unknown>>;
  const name = typeof tag === 'string' && /^[a-z][a-z0-9]*$/.test(tag) ? tag : 'div';
  const inner =
    typeof children === 'string' ? [{ value: children }] : toNodes(children, parse, depth + 1, true);
  return inner.length === 0
    ? []
    : [element(name, inner, typeof className === 'string' ? { class: className } : {})];
}

const elementNames: readonly (readonly [RegExp, string])[] = [
  [/^(?:h[1-6]|heading(?:[-_]?\d)?|subheading|subhead|subtitle|crosshead|header-\w+|header)$/i, 'h2'],
  [/^(?:p|paragraph|text|body|unstyled|normal|block)$/i, 'p'],
  [/^(?:li|list-?item|bullet|unordered-list-item|ordered-list-item)$/i, 'li'],
  [/^(?:blockquote|quote|quotation)$/i, 'blockquote'],
  [/image|photo|picture|caption|figure/i, 'figcaption'],
];

function isInlineType(type: string): boolean {
  return /^(?:span|strong|em|bold|italic|link|a|text-run|textrun|#text|leaf|inline|hyperlink|entry-hyperlink|asset-hyperlink)$/i.test(
    type,
  );
}

function isWords(key: string, text: string): boolean {
  return (
    /^(?:text|content|html|body|value|children|paragraph|copy|markup|data|heading|headline|title|quote|p|plain|rendered|message|answer|question)$/i.test(
      key,
    ) &&
    /\p{L}/u.test(text) &&
    !/^(?:https?:|\/|#|[\w-]+\.(?:jpg|png|svg|webp))/.test(text)
  );
}

function textNodes(text: string, parse: ParsePage, isInline = false): PageNode[] {
  if (looksLikeHtml(text)) return bodyOf(parse(text)).children.slice();
  return isInline || !/\n\s*\n/.test(text) ? [{ value: decodeOnce(text, parse) }] : paragraphs(text);
}

/** A string of data may carry entities though it has no tags. */
function decodeOnce(text: string, parse: ParsePage): string {
  if (!/&(?:#\d+|#x[\da-f]+|[a-z]{2,8});/i.test(text)) return text;
  return bodyOf(parse(text))
    .children.map((child) => (isElement(child) ? '' : child.value))
    .join('');
}

function paragraphs(text: string): PageElement[] {
  return text
    .split(/\n+/)
    .filter((part) => part.trim() !== '')
    .map((part) => element('p', [{ value: part }]));
}

function looksLikeHtml(text: string): boolean {
  return /<\/?(?:p|div|br|h[1-6]|ul|ol|li|blockquote|em|strong|b|i|a|span|figure|section)[\s/>]/i.test(text);
}

function bodyOf(root: PageElement): PageElement {
  for (const each of elementsOf(root)) if (each.name === 'body') return each;
  return root;
}

export function element(
  name: string,
  children: readonly PageNode[],
  attributes: Readonly<Record<string, string>> = {},
): PageElement {
  return { name, attributes, children };
}

// What data hold beside a text: addresses, descriptions for machines, pictures.
export const besideText =
  /^(?:url|href|src|id|slug|seo|meta|description|summary|excerpt|alt|caption|credit|image|images|related|recommended|recirculation|comments|style|css|className|typename|__typename|author|authors|bio|tags|analytics|ads?|navigation|footer|header|menu|config|i18n|translations|labels|strings)$/i;

const DEEPEST = 24;
