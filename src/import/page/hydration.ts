import { elementsOf, isElement, type PageElement, type PageNode, type ParsePage } from './tree.ts';

/** Finds the report in the data that a page's script would show: as a tree, like one that the page had shown itself. */
export function findHydratedText(
  root: PageElement,
  articleBody: string | undefined,
  parse: ParsePage,
): PageElement | undefined {
  const candidates: Candidate[] = [];
  for (const element of elementsOf(root)) {
    if (element.name !== 'script' || /^application\/ld\+json/i.test(element.attributes.type ?? '')) continue;
    const source = element.children.map((child) => (isElement(child) ? '' : child.value)).join('');
    if (source.length < 200) continue;
    for (const value of jsonValues(source, element.attributes.type)) {
      const best = richest(value, 0);
      if (best !== undefined) candidates.push(best);
    }
  }
  if (articleBody !== undefined) candidates.push({ value: articleBody, prose: proseOf(articleBody) * 0.8 });
  const best = candidates.sort((a, b) => b.prose - a.prose)[0];
  if (best === undefined || best.prose < LEAST_PROSE) return undefined;
  return element('html', [element('body', [element('article', toNodes(best.value, parse, 0))])]);
}

interface Candidate {
  readonly value: unknown;
  /** Characters of sentences. */
  readonly prose: number;
}

const DEEPEST = 24;
// Three sentences.
const LEAST_PROSE = 200;

/** The values of JSON in a script: all of it, what is assigned in it, or strings of JSON in it. */
function jsonValues(source: string, type: string | undefined): unknown[] {
  const text = source.trim();
  if (/json/i.test(type ?? '') || text.startsWith('{') || text.startsWith('[')) {
    const value = parseJson(text);
    if (value !== undefined) return [value];
  }
  const values: unknown[] = [];
  for (const match of text.matchAll(/[=(,]\s?[[{"]/g)) {
    const at = match.index + match[0].length - 1;
    if (values.length > 40) break;
    const end = endOfValue(text, at);
    if (end === undefined || end - at < 200) continue;
    const value = parseJson(text.slice(at, end));
    if (typeof value === 'string') {
      const inner = parseJson(value);
      values.push(...(inner === undefined ? flightValues(value) : [inner]));
    } else if (isFlight(value)) values.push(...flightValues(String(value[1])));
    else if (value !== undefined) values.push(value);
  }
  return values;
}

function isFlight(value: unknown): value is readonly unknown[] {
  return (
    Array.isArray(value) &&
    value.length === 2 &&
    typeof value[1] === 'string' &&
    /^[\da-f]{1,6}:/.test(value[1])
  );
}

/** The lines of React's own format, each a number and JSON: `5:["$","p",null,{"children":"…"}]`. */
function flightValues(text: string): unknown[] {
  const values = text.split('\n').flatMap((line) => {
    const at = line.indexOf(':');
    const value = at > 0 && at < 8 ? parseJson(line.slice(at + 1)) : undefined;
    return value === undefined ? [] : [value];
  });
  return values.length > 0 ? values : [text];
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/;\s*$/, ''));
  } catch {
    try {
      return JSON.parse(text.replace(/\bundefined\b/g, 'null'));
    } catch {
      return undefined;
    }
  }
}

/** Where a bracket or a string that opens at a place closes. One pass. */
function endOfValue(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let at = start; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') {
        inString = false;
        if (depth === 0) return at + 1;
      }
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') depth += 1;
    else if (character === '}' || character === ']') {
      depth -= 1;
      if (depth <= 0) return at + 1;
    }
  }
  return undefined;
}

/** The smallest list, object or string that holds most of a value's sentences. */
function richest(value: unknown, depth: number): Candidate | undefined {
  const prose = proseIn(value, depth);
  if (prose < LEAST_PROSE) return undefined;
  if (typeof value === 'string') return { value, prose };
  const inner = childrenOf(value)
    .map((child) => richest(child, depth + 1))
    .filter((each) => each !== undefined)
    .sort((a, b) => b.prose - a.prose)[0];
  return inner !== undefined && inner.prose >= prose * 0.7 ? inner : { value, prose };
}

function childrenOf(value: unknown): unknown[] {
  if (value === null || typeof value !== 'object') return [];
  return Array.isArray(value)
    ? value
    : Object.entries(value)
        .filter(([key]) => !besideText.test(key))
        .map(([, each]) => each);
}

const prosePerValue = new WeakMap<object, number>();

function proseIn(value: unknown, depth: number): number {
  if (typeof value === 'string') return proseOf(value);
  if (value === null || typeof value !== 'object' || depth > DEEPEST) return 0;
  const known = prosePerValue.get(value);
  if (known !== undefined) return known;
  const sum = childrenOf(value).reduce<number>((total, child) => total + proseIn(child, depth + 1), 0);
  prosePerValue.set(value, sum);
  return sum;
}

function proseOf(text: string): number {
  if (text.length < 25 || /[{};]\s?[\w-]+\s?:/.test(text) || /^(?:https?:|\/)/.test(text)) return 0;
  return text.split(' ').length >= 4 ? text.length : 0;
}

// What data hold beside a text: addresses, descriptions for machines, pictures.
const besideText =
  /^(?:url|href|src|id|slug|seo|meta|description|summary|excerpt|alt|caption|credit|image|images|related|recommended|recirculation|comments|style|css|className|typename|__typename|author|authors|bio|tags|analytics|ads?|navigation|footer|header|menu|config|i18n|translations|labels|strings)$/i;

/** Data as the elements that they would be shown as; what their type calls them stays as a name. */
function toNodes(value: unknown, parse: ParsePage, depth: number, isInBlock = false): PageNode[] {
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

const typeKeys = ['type', '_type', '__typename', 'kind', 'nodeType', 'blockType'];

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

function element(
  name: string,
  children: readonly PageNode[],
  attributes: Readonly<Record<string, string>> = {},
): PageElement {
  return { name, attributes, children };
}
