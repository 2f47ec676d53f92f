/**
 * What files beside the pages say of events and articles: feeds, descriptions for machines, pictures beside links, frames
 * for other sites. They may say what the publisher wrote, and repeat what the page says, where each sentence is marked with
 * what it denies and is searched for again. Whatever else one of them says nothing has borne out.
 */
import { parseFragment } from 'parse5';
import { readPictureText } from '../../../core/export/picture-text.ts';
import { toEventProse } from '../../../core/export/event-prose.ts';
import type { Article, EventEntry } from '../../../core/content-model.ts';
import type { FailedClaims } from './page-claims.ts';
import { findAttribute, isElement, shownText } from './elements.ts';
import type { PageOutline } from './html.ts';

/** Something that a file tells of what a page is of. */
export interface Retold {
  /** The address of the page, or its path where it begins with no slash. */
  readonly address: string;
  readonly title?: string;
  readonly words: string;
}

/** What a page is of, and the sentences of it that others may repeat. */
export interface RetoldPage {
  readonly told: readonly string[];
  readonly event?: EventEntry | undefined;
  readonly article?: Article | undefined;
}

/** Whether a file tells something of events, by its path. */
export function hasRetold(path: string): boolean {
  return readerOf(path) !== undefined;
}

/** What a file tells. */
export function readRetold(path: string, content: Uint8Array): Retold[] {
  return readerOf(path)?.(path, content) ?? [];
}

/** What a file says that its page does not, a sentence each. */
export function checkRetold(
  path: string,
  { title, words }: Retold,
  { told, event, article }: RetoldPage,
  { isThere }: Pick<FailedClaims, 'isThere'>,
): string[] {
  if (event && article) {
    const headline = article.headline ?? event.title;
    const outlet = title?.endsWith(`: ${headline}`) ? title.slice(0, -headline.length - 2) : undefined;
    const report = `${outlet}’s report of: ${event.title}`;
    const count = /^(\S+(?: \S+)?) quotations? in /u.exec(words);
    if (outlet === undefined) return [sayUnknown(path, title ?? '')];
    if (words.slice(count?.[0].length ?? 0) !== report) return [sayUnknown(path, words)];
    const lack = { what: 'marks', sought: '', longer: [], articles: [], columns: [] } as const;
    return /^no\b/iu.test(count?.[0] ?? '') && isThere(lack, article.id)
      ? [`${path} says that ${article.id} prints no quotation marks; it does.`]
      : [];
  }
  const own = event === undefined ? [] : [toEventProse(event), event.summary];
  const left = [
    takeAway(shownText(words), [...own, ...told].map(shownText)),
    ...(title === undefined || title === event?.title ? [] : [title]),
  ];
  return left.filter((each) => each !== '').map((each) => sayUnknown(path, each));
}

/** What a page says of itself to machines and not to readers, a sentence each. */
export function checkDescriptions(
  page: string,
  { descriptions, told, text }: PageOutline,
  event: EventEntry | undefined,
): string[] {
  if (event) {
    const known = new Set([toEventProse(event), event.summary].map(shownText).concat(told));
    return unknownOf(page, descriptions, (words) => known.has(words));
  }
  if (!/(?:^|\/)compare\//u.test(page)) return [];
  const shown = shownText(text);
  return unknownOf(page, descriptions, (words) => shown.includes(words));
}

/** The claims of the lines that a picture draws which do not hold, a sentence each. */
export function checkPicture(path: string, content: Uint8Array, { words }: FailedClaims): string[] {
  if (!PICTURE.test(path)) return [];
  const { Title, Source = '' } = readPictureText(content);
  if (Title === undefined) return [`${path} does not hold in words what it shows.`];
  const [statement = '', ...articles] = Source.split(' ');
  return articles
    .filter((article) => words.has(`${statement} ${article}`))
    .map(
      (article) =>
        `${path} draws that ${article} lacks words of ${statement}, or marks around them; they stand there.`,
    );
}

function unknownOf(
  page: string,
  descriptions: readonly string[],
  isKnown: (words: string) => boolean,
): string[] {
  return [...new Set(descriptions.map(shownText))]
    .filter((words) => !isKnown(words))
    .map((words) => sayUnknown(page, words));
}

function sayUnknown(path: string, words: string): string {
  return `${path} says “${words}”, and the page that it is of does not, so that nothing has searched for it.`;
}

/** What is left of words without the known sentences that they begin with, one after the other. */
function takeAway(words: string, known: readonly string[]): string {
  const next = known
    .filter((each) => each !== '' && words.startsWith(each))
    .toSorted((a, b) => b.length - a.length)[0];
  return next === undefined ? words : takeAway(words.slice(next.length).trimStart(), known);
}

type Reader = (path: string, content: Uint8Array) => Retold[];

function readerOf(path: string): Reader | undefined {
  return readers.find(([files]) => files.test(path))?.[1];
}

const PICTURE = /^cards\/(.+)\.png$/u;

const readers: readonly (readonly [files: RegExp, Reader])[] = [
  [/^feeds\/(?:.+\/)?atom\.xml$/u, readEntries('entry', 'id', 'summary')],
  [/^feeds\/(?:.+\/)?rss\.xml$/u, readEntries('item', 'guid', 'description')],
  [/^feeds\/(?:.+\/)?feed\.json$/u, readJsonFeed],
  [PICTURE, readPicture],
  [/^embed\/.+\/oembed\.json$/u, readOembed],
];

/** The entries of a feed in XML, as this program writes it: no element of a name lies in another of the same. */
function readEntries(entry: string, address: string, summary: string): Reader {
  return (_path, content) => {
    const [, ...entries] = decode(content).split(`<${entry}>`);
    return entries.map((written) => ({
      address: readElement(written, address),
      title: readElement(written, 'title'),
      words: readElement(written, summary),
    }));
  };
}

function readElement(written: string, name: string): string {
  const [, after = ''] = written.split(new RegExp(`<${name}(?: [^>]*)?>`, 'u'), 2);
  const { childNodes } = parseFragment(after.split(`</${name}>`, 1)[0] ?? '');
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function readJsonFeed(_path: string, content: Uint8Array): Retold[] {
  const { items } = JSON.parse(decode(content)) as {
    readonly items: readonly {
      readonly url: string;
      readonly title: string;
      readonly content_text: string;
    }[];
  };
  return items.map(({ url, title, content_text: words }) => ({ address: url, title, words }));
}

/** The picture of the site is of no event, and its title is the publisher's. */
function readPicture(path: string, content: Uint8Array): Retold[] {
  const [, event = ''] = PICTURE.exec(path) ?? [];
  const { Title = '', Description = '' } = readPictureText(content);
  if (event === 'site') return [];
  return [{ address: `events/${event}/index.html`, title: Title, words: Description }];
}

/** The frame has its title twice: by itself, and on the element that is pasted. */
function readOembed(path: string, content: Uint8Array): Retold[] {
  const { title, html } = JSON.parse(decode(content)) as { readonly title: string; readonly html: string };
  const [frame] = parseFragment(html).childNodes;
  const pasted = frame && isElement(frame) ? findAttribute(frame, 'title') : undefined;
  const address = path.replace(/oembed\.json$/u, 'index.html');
  return [title, pasted ?? ''].map((words) => ({ address, words }));
}

function decode(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}
