import { withoutAbsent } from '../../../core/without-absent.ts';
import { collapse, elementsOf, type PageElement, textOf } from '../tree.ts';
import { articleAddress, firstAddress } from './addresses.ts';
import { cleanAuthor, isAuthor } from './authors.ts';
import { addressesOf, findArticleNode, namesOf, readLinkedData } from './json-ld.ts';
import { decode, textValue, toIsoDate, toLanguage } from './values.ts';

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
