/** Every address of the site; each begins with the base path, so that the site works in a folder too. */
import type { Quotation, Reading, Statement } from '../core/model.ts';

const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** An address for a path inside the site, as `page('events/harbour-vote/')`. */
export function siteAddress(path: string): string {
  return base + path.replace(/^\//, '');
}

export const homeAddress = (): string => base;
export const eventAddress = (event: string): string => siteAddress(`events/${event}/`);
export const compareEventAddress = (event: string): string => siteAddress(`events/${event}/compare/`);
export const eventAnalysisAddress = (event: string): string => siteAddress(`events/${event}/analysis.json`);
export const articleAddress = (article: string): string => siteAddress(`articles/${article}/`);
export const outletAddress = (outlet: string): string => siteAddress(`outlets/${outlet}/`);
export const speakerAddress = (speaker: string): string => siteAddress(`speakers/${speaker}/`);
export const storyAddress = (story: string): string => siteAddress(`stories/${story}/`);
export const docsAddress = (page: string): string => siteAddress(`docs/${page}/`);
export const methodAddress = (rule?: string): string =>
  siteAddress('method/') + (rule === undefined ? '' : `#${rule}`);
export const aboutAddress = (): string => siteAddress('about/');
export const checkAddress = (): string => siteAddress('check/');
export const dataAddress = (file = ''): string => siteAddress(`data/${file}`);
export const analysisAddress = (): string => dataAddress('analysis.json');

/** Page 1 is the list itself. */
export const quotationsAddress = (page = 1): string =>
  siteAddress(page === 1 ? 'quotations/' : `quotations/${page}/`);

/** Each unordered pair has one page: the article whose id sorts first comes first. */
export function compareAddress(a: string, b: string): string {
  const [first, second] = a < b ? [a, b] : [b, a];
  return siteAddress(`compare/${first}/${second}/`);
}

/** Statement ids begin with `s-`. */
export function statementAddress({ event, id }: Pick<Statement, 'event' | 'id'>): string {
  return `${eventAddress(event)}#${id}`;
}

/** A quotation in the full text of its article; its id begins with `q-`. */
export function quotationAddress({ article, id }: Pick<Quotation, 'article' | 'id'>): string {
  return `${articleAddress(article)}#${id}`;
}

/** A reading in the full text of its article: the quotation, or the words that have no marks. */
export function readingAddress(
  statement: Pick<Statement, 'id'>,
  { article, quotation }: Pick<Reading, 'article' | 'quotation'>,
): string {
  return quotation === null
    ? `${articleAddress(article)}#${unmarkedId(statement)}`
    : quotationAddress({ article, id: quotation });
}

/** The id, on an article's page, of the words that it has of a statement without marks. */
export function unmarkedId({ id }: Pick<Statement, 'id'>): string {
  return `r-${id}`;
}

export function searchAddress(query: Readonly<Record<string, string>> = {}): string {
  const parameters = new URLSearchParams(query).toString();
  return siteAddress('search/') + (parameters === '' ? '' : `?${parameters}`);
}

/** The address with the origin of `site`, for feeds, cards and citations. */
export function absoluteAddress(address: string): string {
  return new URL(address, import.meta.env.SITE).href;
}
