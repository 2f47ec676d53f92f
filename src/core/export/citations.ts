/**
 * How a statement, a quotation, a comparison or an article is cited: as a sentence, in BibTeX and in CSL-JSON.
 * A page of the site has no day of its own, since two builds of the same texts are the same bytes: its citation says so,
 * names the version of the program, and has a place for the day on which the reader saw it.
 */

import { formatDay } from '../text/day.ts';

export interface Citation {
  /** Letters, digits, `-` and `:`; BibTeX's key and CSL's id. */
  readonly key: string;
  readonly kind: 'webpage' | 'article';
  readonly title: string;
  /** Who is cited: a speaker or an author, never the outlet, which is the container. */
  readonly author?: string;
  /** The site or the outlet that publishes it; absent where the outlet is not known. */
  readonly container?: string;
  readonly publisher?: string;
  /** Of the program that made a page of the site, which has no day. */
  readonly version?: string;
  /** ISO 8601 day or instant; of an article, never of a page of the site. */
  readonly issued?: string;
  /** True when the day rests on the words of the text, and "about" belongs before it. */
  readonly isAbout?: boolean;
  readonly url?: string;
}

/** What the reader of a citation fills in. */
const ACCESSED = '[day you saw it]';
const OUTLET_UNKNOWN = 'Outlet not known';

/** "Anne Hidalgo, “This is a humanitarian crisis”, Harbour quotes, no date, version 0.1.0, https://…, accessed …." */
export function citeInWords(citation: Citation): string {
  const { kind, author, title, container, version, issued, isAbout, url } = citation;
  const day = issued === undefined ? 'no date' : `${isAbout ? 'about ' : ''}${formatDay(issued)}`;
  const made = version === undefined ? undefined : `version ${version}`;
  const named = /^[“"[]/u.test(title) ? title : `“${title}”`;
  const accessed = kind === 'webpage' ? `accessed ${ACCESSED}` : undefined;
  return `${[author, named, container ?? OUTLET_UNKNOWN.toLowerCase(), day, made, url, accessed].filter((part) => part !== undefined && part !== '').join(', ')}.`;
}

export function toBibtex(citation: Citation): string {
  const { key, kind, title, author, container, publisher, version, issued, url } = citation;
  const isInJournal = kind === 'article' && container !== undefined;
  const [year, month, day] = splitDate(issued);
  const fields: [string, string | undefined][] = [
    ['author', author === undefined ? undefined : `{${escapeBibtex(author)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    [isInJournal ? 'journal' : 'howpublished', container === undefined ? undefined : escapeBibtex(container)],
    ['publisher', publisher === undefined ? undefined : escapeBibtex(publisher)],
    ['version', version],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['url', url === undefined ? undefined : escapeBibtexUrl(url)],
    ['note', noteOf(citation)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${isInJournal ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

function noteOf({ kind, container, issued, isAbout }: Citation): string | undefined {
  const notes = [
    ...(container === undefined ? [OUTLET_UNKNOWN] : []),
    ...(issued === undefined ? ['No date'] : []),
    ...(isAbout ? ['Day of publication taken from the text'] : []),
    ...(kind === 'webpage' ? [`Accessed ${ACCESSED}`] : []),
  ];
  return notes.length === 0 ? undefined : notes.join('. ');
}

/** One entry of a CSL-JSON file, which is an array of such. */
export function toCslJson(citation: Citation): Readonly<Record<string, unknown>> {
  const { key, kind, title, author, container, publisher, version, issued, isAbout, url } = citation;
  const parts = splitDate(issued).map(Number);
  return {
    id: key,
    type: kind === 'article' ? 'article-newspaper' : 'webpage',
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    ...(container === undefined ? { note: OUTLET_UNKNOWN } : { 'container-title': container }),
    ...(publisher !== undefined && { publisher }),
    ...(version !== undefined && { version }),
    ...(parts.length > 0 && { issued: { 'date-parts': [parts], ...(isAbout && { circa: true }) } }),
    ...(kind === 'webpage' && { accessed: { literal: ACCESSED } }),
    ...(url !== undefined && { URL: url }),
  };
}

const BIBTEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeBibtex(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\{}~^%&$#_]/gu, (sign) => BIBTEX[sign] ?? `\\${sign}`);
}

// BibTeX reads an address as it is, up to braces that pair.
function escapeBibtexUrl(url: string): string {
  return url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
}

function splitDate(issued: string | undefined): string[] {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(issued ?? '');
  return match === null ? [] : match.slice(1).filter((part) => part !== undefined);
}
