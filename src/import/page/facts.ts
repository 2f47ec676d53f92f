import { httpUrl } from '../../core/http-url.ts';
import type { ImportedFacts } from '../model.ts';
import { addressesOf, findArticleNode, type LinkedNode, namesOf, readLinkedData } from './json-ld.ts';
import type { Line } from './lines.ts';
import { findPrintedDay } from './printed-dates.ts';
import { afterBylineWord } from './sayings.ts';
import { collapse, elementsOf, type PageElement, textOf } from './tree.ts';

/** What a page says of itself in its head and its data, for machines. */
export interface StatedFacts {
  readonly titles: readonly string[];
  readonly headline?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly site?: string;
  /** The report as the page's data have it. */
  readonly articleBody?: string;
}

/** Reads what a page states for machines: linked data, Open Graph, `<meta>`, the canonical link, `lang`. */
export function readStatedFacts(root: PageElement): StatedFacts {
  const meta = new Map<string, string>();
  const props = new Map<string, string[]>();
  let title = '';
  let canonical: string | undefined;
  let lang: string | undefined;
  const times: string[] = [];
  for (const element of elementsOf(root)) {
    const { name, attributes } = element;
    if (name === 'html') lang = attributes.lang ?? attributes['xml:lang'];
    if (name === 'title' && title === '') title = textOf(element);
    if (name === 'link' && /(?:^|\s)canonical(?:\s|$)/i.test(attributes.rel ?? ''))
      canonical ??= attributes.href;
    if (name === 'meta') {
      const key = (
        attributes.property ??
        attributes.name ??
        attributes.itemprop ??
        attributes['http-equiv'] ??
        ''
      ).toLowerCase();
      const value = collapse(attributes.content ?? '');
      if (key !== '' && value !== '' && !meta.has(key)) meta.set(key, value);
    } else if (attributes.itemprop !== undefined) {
      const value = attributes.content ?? attributes.datetime ?? textOf(element);
      for (const prop of attributes.itemprop.split(/\s+/))
        props.set(prop, [...(props.get(prop) ?? []), value]);
    }
    if (
      name === 'time' &&
      attributes.datetime !== undefined &&
      !/updated|modified/i.test(`${attributes.class ?? ''} ${attributes.itemprop ?? ''}`)
    ) {
      times.push(attributes.datetime);
    }
  }
  const first = (...keys: readonly string[]): string | undefined =>
    keys.map((key) => meta.get(key)).find((value) => value !== undefined);
  const ogUrl = first('og:url', 'twitter:url', 'parsely-link', 'dc.identifier');
  const nodes = readLinkedData(root);
  const base = firstAddress([ogUrl, ...nodes.flatMap(addressesOf)]);
  const url = articleAddress([canonical, ogUrl, ...nodes.flatMap(addressesOf)], base);
  const node = findArticleNode(nodes, url);
  const headline = decode(textValue(node?.headline) ?? textValue(node?.name));
  const stated = [node?.author, node?.creator].flatMap((value) => namesOf(value, nodes));
  const meta2 = first(
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'citation_author',
    'cxenseparse:author',
  );
  const authors = [
    ...new Set((stated.length > 0 ? stated : [meta2 ?? '']).map((name) => cleanAuthor(decode(name) ?? ''))),
  ].filter(isAuthor);
  const published = [
    textValue(node?.datePublished),
    first(
      'article:published_time',
      'og:published_time',
      'og:article:published_time',
      'datepublished',
      'parsely-pub-date',
      'sailthru.date',
      'cxenseparse:recs:publishtime',
      'publish-date',
      'publication_date',
      'pubdate',
      'date',
      'dc.date.issued',
      'dcterms.created',
      'dcterms.date',
      'dc.date',
      'article.published',
      'citation_publication_date',
      'release_date',
    ),
    ...(props.get('datePublished') ?? []),
    textValue(node?.dateCreated),
    times[0],
  ];
  const site =
    first('og:site_name', 'application-name', 'twitter:site:name', 'publisher', 'dc.publisher', 'cre') ??
    namesOf(node?.publisher, nodes)[0];
  const language = [
    lang,
    textValue(node?.inLanguage),
    first('content-language', 'og:locale', 'language', 'dc.language')?.replace('_', '-'),
  ];
  const articleBody = decode(textValue(node?.articleBody));
  return withoutAbsent({
    titles: [
      first('og:title'),
      headline,
      first('twitter:title', 'dc.title', 'title', 'parsely-title'),
      title,
    ].flatMap((each) => decode(each) ?? []),
    headline,
    authors: authors.length > 0 ? authors : [cleanAuthor(props.get('author')?.[0] ?? '')].filter(isAuthor),
    published: published
      .map((value) => (value === undefined ? undefined : toIsoDate(value)))
      .find((value) => value !== undefined),
    url,
    lang: language.map(toLanguage).find((value) => value !== undefined),
    site: site === undefined ? undefined : decode(site),
    articleBody,
  });
}

/** Adds to what the page states what it prints: headline, byline and date near the beginning of the report. */
export function completeFacts(
  stated: StatedFacts,
  {
    headline,
    near,
    report,
  }: {
    readonly headline?: string | undefined;
    readonly near: readonly Line[];
    readonly report: readonly Line[];
  },
): ImportedFacts {
  const lang = stated.lang ?? 'en';
  const printed = near.map(({ words }) => words);
  const author =
    authorAsPrinted(stated.authors, printed) ??
    printed.map(bylineOf).find((name) => name !== undefined) ??
    authorElement(near);
  const day = printed
    .filter((words) => words.length < 140)
    .map((words) => findPrintedDay(beforeUpdate(words), lang))
    .find((each) => each !== undefined);
  const dateline = report[0] === undefined ? undefined : datelineDay(report[0].words, lang);
  const published = stated.published ?? day ?? dateline;
  const title =
    headline ??
    stated.headline ??
    withoutSite(stated.titles[0] ?? '', stated.site ?? hostName(stated), stated.titles);
  return withoutAbsent({
    headline: title === '' ? undefined : title,
    author,
    published,
    publishedFrom:
      stated.published === undefined && day === undefined && dateline !== undefined
        ? ('text' as const)
        : undefined,
    url: stated.url,
    lang: stated.lang,
    site: stated.site ?? siteOf(stated.titles.at(-1)),
  });
}

/** A title without the outlet's name at its end: “Words | The Herald”, “Words - The Herald”, “Words :: The Lantern”. */
export function withoutSite(title: string, site: string | undefined, others: readonly string[] = []): string {
  const parted = partTail(title);
  if (parted === undefined) return title;
  const { head, tail, sign } = parted;
  const isSite = site !== undefined && (fold(site).includes(fold(tail)) || fold(tail).includes(fold(site)));
  if (isSite) return withoutSite(head, site, others);
  if (others.some((other) => other !== title && fold(other) === fold(head))) return head;
  const isPlain = sign === '-' || sign === '–' || sign === '—';
  return !isPlain && tail.split(' ').length <= 6 && head.split(' ').length >= 3 ? head : title;
}

/** The end of a title that is the name in the page's address: “Metroline” of metroline.example. */
function hostName({ url, titles }: StatedFacts): string | undefined {
  const tail = partTail(titles[0] ?? '')?.tail;
  if (url === undefined || tail === undefined) return undefined;
  const bare = fold(tail).replaceAll(' ', '');
  return bare.length > 3 && new URL(url).hostname.replace(/[^a-z0-9]/g, '').includes(bare) ? tail : undefined;
}

/** The last part of a title that a sign between spaces sets off. */
function partTail(
  title: string,
): { readonly head: string; readonly tail: string; readonly sign: string } | undefined {
  const words = title.split(' ');
  const at = words.findLastIndex((word) => titleSigns.has(word));
  if (at < 1 || at === words.length - 1) return undefined;
  return { head: words.slice(0, at).join(' '), tail: words.slice(at + 1).join(' '), sign: words[at] ?? '' };
}

const titleSigns = new Set(['|', '–', '—', '·', '•', '»', '-', '::']);

function siteOf(title: string | undefined): string | undefined {
  const tail = title === undefined ? undefined : partTail(title)?.tail;
  return tail !== undefined && tail.split(' ').length <= 6 ? tail : undefined;
}

export function fold(words: string): string {
  return (
    words
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');
}

/** An address of the article itself: not the outlet's front page. */
function articleAddress(
  candidates: readonly (string | undefined)[],
  base: string | undefined,
): string | undefined {
  const addresses = candidates.flatMap((candidate) =>
    candidate === undefined ? [] : (absolute(candidate.trim(), base) ?? []),
  );
  return (
    addresses.find((address) => new URL(address).pathname.length > 1 || new URL(address).search !== '') ??
    undefined
  );
}

function firstAddress(candidates: readonly (string | undefined)[]): string | undefined {
  return candidates.find((candidate) => candidate !== undefined && httpUrl(candidate) !== undefined);
}

function absolute(address: string, base: string | undefined): string | undefined {
  if (/^https?:\/\//i.test(address)) return httpUrl(address) === undefined ? undefined : address;
  if (address.startsWith('//')) return absolute(`https:${address}`, base);
  if (base === undefined || address === '' || /^[a-z][a-z\d+.-]*:/i.test(address)) return undefined;
  try {
    return httpUrl(new URL(address, base).href);
  } catch {
    return undefined;
  }
}

/** A date or an instant as our fields take it, without a change of its day; `undefined` where it is none. */
export function toIsoDate(value: string): string | undefined {
  const text = value.trim();
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?\s?(Z|[+-]\d\d:?\d\d)?)?/i.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match;
    const date = `${year}-${month}-${day}`;
    if (Number.isNaN(Date.parse(date)) || new Date(date).toISOString().slice(0, 10) !== date)
      return undefined;
    if (hour === undefined || zone === undefined) return date;
    const offset = /z/i.test(zone) ? 'Z' : zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2');
    return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
  }
  const compact = /^((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/.exec(text);
  if (compact) return toIsoDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  return findPrintedDay(text, 'en');
}

function toLanguage(tag: string | undefined): string | undefined {
  if (tag === undefined || tag.trim() === '') return undefined;
  try {
    return new Intl.Locale(tag.trim().replace('_', '-')).toString();
  } catch {
    return undefined;
  }
}

function textValue(value: unknown): string | undefined {
  const text = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? collapse(text) : undefined;
}

/** Data inside scripts carry entities that no parser has read. */
function decode(text: string | undefined): string | undefined {
  return text?.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 31 && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
        ? String.fromCodePoint(code)
        : ' ';
    },
  );
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00ad',
};

function cleanAuthor(name: string): string {
  const line = collapse(name);
  return (afterBylineWord(line) ?? line).split(/[|•·–—]/)[0]?.trim() ?? '';
}

/** When a page was written, as against when it was changed: “Posted 3 May 2024, updated 4 May 2024”. */
function beforeUpdate(words: string): string {
  const at = words.search(/\b(?:updated|modified|mis à jour|aktualisiert|actualizado)\b/i);
  return at < 0 ? words : words.slice(0, at);
}

function isAuthor(name: string): boolean {
  return (
    name.length > 1 &&
    name.length < 200 &&
    !/^https?:|@|^\d+$/.test(name) &&
    !/^(?:admin|administrator|editor|webmaster|staff|unknown|null|undefined|none)$/i.test(name)
  );
}

/** Several authors in the order and with the words between that the byline has. */
function authorAsPrinted(authors: readonly string[], printed: readonly string[]): string | undefined {
  if (authors.length < 2) return authors[0];
  for (const words of printed) {
    const places = authors.map((name) => words.indexOf(name));
    if (places.some((at) => at < 0) || words.length > 200) continue;
    const ends = authors.map((name, index) => (places[index] ?? 0) + name.length);
    return words.slice(Math.min(...places), Math.max(...ends));
  }
  return authors.join(', ');
}

/** The names of a byline: “By Ann Poe and Bo Lee, local reporters”. */
function bylineOf(words: string): string | undefined {
  const line = words.split('\n')[0] ?? '';
  if (line.length > 160) return undefined;
  const talk = interviewer.exec(line);
  if (talk !== null) return talk[1];
  const rest = afterBylineWord(line);
  if (rest === undefined) return undefined;
  const names = rest.split(/[,|•·—–(\d@;/]| - /)[0] ?? '';
  const parts = names.trim().split(' ');
  const until = parts.findIndex(
    (part, at) => at > 0 && (stops.has(part.toLowerCase()) || /^(?:Published|Updated|Posted)$/.test(part)),
  );
  const named = (until < 0 ? parts : parts.slice(0, until)).join(' ');
  if (named === '' || named.split(' ').length > 9) return undefined;
  return /^[\p{Lu}\p{Lo}]/u.test(named) && isAuthor(named) ? named : undefined;
}

// “By Ann Poe in Port Ellery”, “By Ann Poe for The Courier”.
const stops = new Set(['in', 'for', 'at', 'on', 'reports', 'is', 'was', 'für', 'pour']);

/** “Ann Poe talks to Bo Lee” */
const interviewer =
  /^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}) (?:talks to|talks with|speaks to|speaks with|spoke to|meets|interviews) \p{Lu}/u;

/** A line that the page's own names call the author's. */
function authorElement(near: readonly Line[]): string | undefined {
  for (const { path, words } of near) {
    const isNamed = path
      .slice(-3)
      .some(
        ({ attributes }) =>
          /(?:^|[\s_-])(?:author|byline|writer|auteur|autor|autore|firma|signature)(?:[\s_-]?name)?(?:$|[\s_-])/i.test(
            attributes.class ?? '',
          ) || /\bauthor\b/.test(attributes.rel ?? ''),
      );
    const name = cleanAuthor(words);
    if (isNamed && /^\p{Lu}/u.test(name) && name.split(' ').length <= 5 && !/\d/.test(name) && isAuthor(name))
      return name;
  }
  return undefined;
}

/** “Brannock Quay, 14 May 2024. – The dredger …” */
function datelineDay(words: string, lang: string): string | undefined {
  const start = words.slice(0, 80);
  const dash = /[–—-]\s|\)\s/.exec(start);
  return dash === null ? undefined : findPrintedDay(start.slice(0, dash.index), lang);
}

type Present<Value> = { [Key in keyof Value]: Exclude<Value[Key], undefined> };

function withoutAbsent<Value extends object>(value: Value): Present<Value> {
  return Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as Present<Value>;
}

export type { LinkedNode };
