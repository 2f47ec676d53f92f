import { parse } from 'parse5';
import { type LackKind, lacks as lackKinds } from '../../../core/claims/lacks.ts';
import { type ComparedColumns, readColumns, readUnprinted } from './compared-columns.ts';
import { type Element, findAttribute, isElement, type Node, shownText } from './elements.ts';

/** A built page taken apart, enough to check its links and its words. */
export interface PageOutline {
  /** What a reader can read, without markup. */
  readonly text: string;
  /** Every id, with where in the text its element begins. */
  readonly ids: ReadonlyMap<string, number>;
  /** The values of `href`, `src` and `action`, with the words inside the element. */
  readonly links: readonly { readonly address: string; readonly words: string }[];
  /** The words of every `<q>`. */
  readonly quoted: readonly string[];
  /** Statements whose words the page says are not found, and the articles it says so of. */
  readonly denials: readonly {
    readonly statements: readonly string[];
    readonly articles: readonly string[];
    /** The articles against whose wording it does not say so; absent where no reader may choose one. */
    readonly notAgainst?: readonly string[];
  }[];
  /** What the page does not say, since a second search found the words. */
  readonly withdrawn: readonly Withdrawn[];
  /** Official texts of which the page says that no report prints some words. */
  readonly unprinted: readonly { readonly article: string; readonly words: readonly string[] }[];
  /** The articles that the page sets side by side. */
  readonly compared: ComparedColumns | undefined;
  /** What the page says articles lack: names, speakers, figures, quotation marks. */
  readonly lacks: readonly PageLack[];
  /** The sentences of an event's page that files beside it may repeat. */
  readonly told: readonly string[];
  /** How the page describes itself to machines. */
  readonly descriptions: readonly string[];
}

/** Words that a row says are not compared, of one article alone or of all that it has. */
export interface Withdrawn {
  readonly words: string;
  /** By its place among the event's. */
  readonly column?: number;
}

export interface PageLack {
  readonly what: LackKind;
  readonly sought: string;
  /** Longer names, of which it may be a part. */
  readonly longer: readonly string[];
  /** By their ids. */
  readonly articles: readonly string[];
  /** By their places among those of the page's event. */
  readonly columns: readonly number[];
}

/** Reads a page as a browser without scripts does. */
export function outlinePage(html: string): PageOutline {
  const ids = new Map<string, number>();
  const links: { address: string; words: string }[] = [];
  const quoted: string[] = [];
  const denials: { statements: string[]; articles: string[]; notAgainst: string[] | undefined }[] = [];
  let isChosenFrom = false;
  const lacks: PageLack[] = [];
  const withdrawn: Withdrawn[] = [];
  const unprinted: { article: string; words: string[] }[] = [];
  const told: string[] = [];
  const descriptions: string[] = [];
  const texts: string[] = [];
  let length = 0;
  let compared: ComparedColumns | undefined;

  const visit = (node: Node, around: string | undefined): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      texts.push(node.value);
      length += node.value.length;
      return;
    }
    const element = isElement(node) ? node : undefined;
    const from = texts.length;
    const id = element && findAttribute(element, 'id');
    if (id !== undefined) ids.set(id, length);
    const statement = id?.startsWith('s-') ? id : around;
    if ('childNodes' in node && !unread.has(node.nodeName))
      for (const child of node.childNodes) visit(child, statement);
    if (!element) return;
    const words = () => texts.slice(from).join('');
    for (const { name, value } of element.attrs)
      if (leading.has(name)) links.push({ address: value, words: words() });
    if (element.tagName === 'compare-with') isChosenFrom = true;
    if (element.tagName === 'q') quoted.push(words());
    if (findAttribute(element, 'data-told') !== undefined) told.push(shownText(words()));
    descriptions.push(...readDescriptions(element));
    if (element.tagName === 'compare-view') compared = readColumns(element);
    const found = findAttribute(element, 'data-withdrawn');
    if (found !== undefined) {
      const columns = readPlaces(findAttribute(element, 'data-withdrawn-columns'));
      if (columns.length === 0) withdrawn.push({ words: found });
      for (const column of columns) withdrawn.push({ words: found, column });
    }
    const official = findAttribute(element, 'data-unprinted');
    if (official !== undefined) unprinted.push({ article: official, words: readUnprinted(element) });
    const denied = findAttribute(element, 'data-denied');
    if (denied !== undefined) {
      // Without its own words for it, it says so of the statement around it, and of the article that it is about.
      const of = findAttribute(element, 'data-of') ?? findAttribute(element, 'data-key') ?? '';
      const statements = denied === '' ? (around ?? '') : denied;
      const notAgainst =
        around === undefined ? undefined : (findAttribute(element, 'data-not-against') ?? '');
      denials.push({
        statements: statements.split(' '),
        articles: of.split(' '),
        notAgainst: notAgainst?.split(' '),
      });
    }
    for (const { name, value: sought } of element.attrs) {
      const what = lackKindOf.get(name);
      if (what === undefined) continue;
      const longer = splitList(findAttribute(element, 'data-longer'));
      const articles = (findAttribute(element, 'data-of') ?? '').split(' ').filter((id) => id !== '');
      const columns = readPlaces(findAttribute(element, 'data-columns'));
      for (const each of sought.split('|')) lacks.push({ what, sought: each, longer, articles, columns });
    }
  };

  visit(parse(html, { scriptingEnabled: false }), undefined);
  return {
    ...{ text: texts.join(''), ids, links, quoted, withdrawn, unprinted, compared, lacks },
    denials: denials.map(({ notAgainst, ...denial }) =>
      isChosenFrom && notAgainst ? { ...denial, notAgainst } : denial,
    ),
    ...{ told, descriptions },
  };
}

/** Of `<meta>` and of JSON-LD. */
function readDescriptions(element: Element): string[] {
  const { tagName, childNodes } = element;
  if (tagName === 'meta') {
    const name = findAttribute(element, 'name') ?? findAttribute(element, 'property') ?? '';
    return /(?:^|:)description$/u.test(name) ? [findAttribute(element, 'content') ?? ''] : [];
  }
  if (tagName !== 'script' || findAttribute(element, 'type') !== 'application/ld+json') return [];
  const written = childNodes.map((node) => ('value' in node ? node.value : '')).join('');
  return findDescriptions(JSON.parse(written));
}

function findDescriptions(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'description' && typeof inner === 'string' ? [inner] : findDescriptions(inner),
  );
}

const lackKindOf: ReadonlyMap<string, LackKind> = new Map(
  (Object.keys(lackKinds) as LackKind[]).map((what) => [lackKinds[what].attribute, what]),
);

const leading = new Set(['href', 'src', 'action']);

/** The forms of a name stand with a stroke between, and so do several names. */
function splitList(list = ''): string[] {
  return list === '' ? [] : list.split('|');
}

/** The places that `writePlaces` of the views writes: "0 2-4". */
function readPlaces(written = ''): number[] {
  return written
    .split(' ')
    .filter((range) => range !== '')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('-').map(Number);
      return Array.from({ length: to - from + 1 }, (_, at) => from + at);
    });
}

// Their contents are no words of the page.
const unread = new Set(['script', 'style', 'title', 'textarea']);
