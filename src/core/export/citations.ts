/**
 * How a statement, a quotation, a comparison or an article is cited: as a sentence, in BibTeX and in CSL-JSON.
 * A page of the site has no day of its own, since two builds of the same texts are the same bytes: its citation says so,
 * and has a place for the day on which the reader saw it.
 */

export interface Citation {
  /** Letters, digits, `-` and `:`; BibTeX's key and CSL's id. */
  readonly key: string;
  readonly kind: 'webpage' | 'article';
  readonly title: string;
  /** Who is cited: a speaker or an author, never the outlet, which is the container. */
  readonly author?: string;
  /** The site or the outlet in whose pages it stands. */
  readonly container: string;
  readonly publisher?: string;
  /** ISO 8601 day or instant; of an article, never of a page of the site. */
  readonly issued?: string;
  /** True when the day rests on the words of the text, and "about" belongs before it. */
  readonly isAbout?: boolean;
  readonly url?: string;
}

/** What the reader of a citation fills in. */
const ACCESSED = '[day you saw it]';

/** "Anne Hidalgo, “This is a humanitarian crisis”, Crossquote, no date, https://…, accessed [day you saw it]." */
export function citeInWords({ kind, author, title, container, issued, isAbout, url }: Citation): string {
  const day = issued === undefined ? 'no date' : `${isAbout ? 'about ' : ''}${formatDay(issued)}`;
  const named = /^[“"[]/u.test(title) ? title : `“${title}”`;
  const accessed = kind === 'webpage' ? `accessed ${ACCESSED}` : undefined;
  return `${[author, named, container, day, url, accessed].filter((part) => part !== undefined && part !== '').join(', ')}.`;
}

export function toBibtex(citation: Citation): string {
  const { key, kind, title, author, container, publisher, issued, url } = citation;
  const [year, month, day] = splitDate(issued);
  const fields: [string, string | undefined][] = [
    ['author', author === undefined ? undefined : `{${escapeBibtex(author)}}`],
    ['title', `{${escapeBibtex(title)}}`],
    [kind === 'article' ? 'journal' : 'howpublished', escapeBibtex(container)],
    ['publisher', publisher === undefined ? undefined : escapeBibtex(publisher)],
    ['year', year],
    ['month', month === undefined ? undefined : String(Number(month))],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['url', url === undefined ? undefined : escapeBibtexUrl(url)],
    ['note', noteOf(citation)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@${kind === 'article' ? 'article' : 'misc'}{${key},\n${lines.join('')}}\n`;
}

function noteOf({ kind, issued, isAbout }: Citation): string | undefined {
  const notes = [
    ...(issued === undefined ? ['No date'] : []),
    ...(isAbout ? ['Day of publication taken from the text'] : []),
    ...(kind === 'webpage' ? [`Accessed ${ACCESSED}`] : []),
  ];
  return notes.length === 0 ? undefined : notes.join('. ');
}

/** One entry of a CSL-JSON file, which is an array of such. */
export function toCslJson(citation: Citation): Readonly<Record<string, unknown>> {
  const { key, kind, title, author, container, publisher, issued, isAbout, url } = citation;
  const parts = splitDate(issued).map(Number);
  return {
    id: key,
    type: kind === 'article' ? 'article-newspaper' : 'webpage',
    title,
    ...(author !== undefined && { author: [{ literal: author }] }),
    'container-title': container,
    ...(publisher !== undefined && { publisher }),
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

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "2 May 2024", of a day or an instant. */
export function formatDay(issued: string): string {
  const [year, month, date] = splitDate(issued);
  if (year === undefined || month === undefined || date === undefined) return issued;
  return day.format(new Date(`${year}-${month}-${date}T00:00:00Z`));
}

function splitDate(issued: string | undefined): string[] {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(issued ?? '');
  return match === null ? [] : match.slice(1).filter((part) => part !== undefined);
}
