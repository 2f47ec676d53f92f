import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fieldText } from '../../core/article-text.ts';
import type { Article, EventEntry } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { decodePath } from '../../core/text/decode-path.ts';
import { printedParts } from '../../core/withholding.ts';
import {
  checkAlone,
  checkDenials,
  checkLacks,
  checkUnprinted,
  type FailedClaims,
  NOTHING_FAILED,
} from './page-claims.ts';
import { checkColumns } from './compared-columns.ts';
import { checkData, hasDataClaims } from './data-claims.ts';
import { shownText } from './elements.ts';
import { outlinePage, type PageOutline, type Withdrawn } from './html.ts';
import {
  checkDescriptions,
  checkPicture,
  checkRetold,
  hasRetold,
  readRetold,
  type RetoldPage,
} from './retold.ts';
import { checkSearch, isSearchHead } from './search-claims.ts';
import { listFiles } from './site-files.ts';

export interface BuiltSite {
  readonly folder: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Absent where it is not known; whole addresses then lead out. */
  readonly origin?: string | undefined;
  /** The addresses that the content gives, as pages print them, without what follows `#`. */
  readonly given: ReadonlySet<string>;
}

/**
 * Reads a built site back and returns what is wrong with it, a sentence each: links and `#ids` that lead nowhere,
 * article pages and comparisons that do not print their articles' text, words in quotation marks that no article has,
 * claims of pages and data that words, names, figures or speakers are not found, or are in one article alone, which
 * `failed`, and what files beside the pages tell that their pages do not. Files that are `standing` have been read back before, and are known to be the same. `onPage` hears before
 * each page how many have been read, `onWithdrawn` of words of a row that its page does not compare.
 */
export async function verifySite(
  { origin = NOWHERE, ...rest }: BuiltSite,
  events: readonly EventAnalysis[],
  failed: FailedClaims = NOTHING_FAILED,
  standing: ReadonlySet<string> = new Set(),
  onPage: (done: number, all: number) => void = () => {},
  onWithdrawn: (page: string, withdrawn: Withdrawn) => void = () => {},
): Promise<string[]> {
  const site = { ...rest, origin };
  const files = await listFiles(site.folder);
  const known = new Set(files);
  const sources = readSources(events);
  const ids = new Map<string, ReadonlyMap<string, number>>();
  const told = new Map<string, readonly string[]>();
  const links: { page: string; link: string; target: string; id: string }[] = [];
  const wrong: string[] = [];

  const read = async (page: string) => outlinePage(await readFile(join(site.folder, page), 'utf8'));
  const pages = files.filter((path) => path.endsWith('.html') && !standing.has(path));
  for (const [at, page] of pages.entries()) {
    onPage(at, pages.length);
    const outline = await read(page);
    ids.set(page, outline.ids);
    told.set(page, outline.told);
    for (const { address, words } of outline.links) {
      const target = findTarget(site, page, address);
      if (target === undefined) continue;
      links.push({ page, link: address, ...target });
      wrong.push(...checkLinkedWords(page, target.id, words, sources));
    }
    wrong.push(
      ...checkQuotedWords(page, outline, sources),
      ...checkDenials(page, outline, failed),
      ...checkLacks(page, outline, failed),
      ...checkUnprinted(page, outline, failed),
      ...checkDescriptions(page, outline, sources.eventsByPage.get(page)),
    );
    const article = sources.articlesByPage.get(page);
    if (article !== undefined) wrong.push(...checkText(page, outline, article, sources));
    if (outline.compared !== undefined) {
      const articleOf = (address: string) =>
        sources.articlesByPage.get(findTarget(site, page, address)?.target ?? '');
      wrong.push(
        ...checkColumns(page, outline.compared, articleOf),
        ...checkAlone(page, outline.compared, articleOf, failed),
      );
    }
    for (const each of outline.withdrawn) onWithdrawn(page, each);
  }
  for (const path of files.filter((file) => hasDataClaims(file) && !standing.has(file)))
    wrong.push(...(await checkData(path, await readFile(join(site.folder, path), 'utf8'), failed)));
  for (const path of files.filter((file) => hasRetold(file) && !standing.has(file))) {
    const content = await readFile(join(site.folder, path));
    wrong.push(...checkPicture(path, content, failed));
    for (const retold of readRetold(path, content)) {
      const page = findTarget(site, '', pathOf(site, retold.address))?.target ?? '';
      if (!told.has(page)) told.set(page, known.has(page) ? (await read(page)).told : []);
      wrong.push(...checkRetold(path, retold, { ...sources.of(page), told: told.get(page) ?? [] }, failed));
    }
  }
  for (const path of files.filter((file) => isSearchHead(file) && !standing.has(file))) {
    const readBeside = (beside: string) => readFile(join(site.folder, beside), 'utf8');
    wrong.push(...(await checkSearch(path, await readFile(join(site.folder, path)), readBeside, failed)));
  }
  wrong.push(
    ...failed.clauses.map((id) => `The clause ${id} is said not to stand in quotation marks; it does.`),
  );
  for (const { page, link, target, id } of links) {
    if (id !== '' && standing.has(target) && target.endsWith('.html') && !ids.has(target)) {
      ids.set(target, (await read(target)).ids);
    }
    if (!known.has(target)) wrong.push(`${page} links to ${link}, which is not in the site.`);
    else if (id !== '' && ids.get(target)?.has(id) === false) {
      wrong.push(`${page} links to ${link}; ${target} has no such id.`);
    }
  }
  return [...new Set(wrong)];
}

/**
 * The file and id that a link inside the site leads to; `undefined` for links that lead out of it. Only our own pages
 * know what the site holds: a whole address that the content gives may be of the same host, and even below the base,
 * without being of the site, and a path that it gives may lead to what else the host has.
 *
 *     https://school.example/            in site.yaml           leads out
 *     /lessons/                          in docs, base /quotes/ leads out
 *     /lessons/                          in docs, base /        is looked for
 *     /articles/a/                       on a page of ours, base /quotes/, is looked for and not found
 */
function findTarget(
  { base, origin, given }: Required<BuiltSite> & { readonly origin: string },
  page: string,
  link: string,
): { target: string; id: string } | undefined {
  const pageUrl = new URL(base + page.replace(/index\.html$/, ''), origin);
  if (!URL.canParse(link, pageUrl)) return { target: link, id: '' };
  const url = new URL(link, pageUrl);
  if (url.origin !== new URL(origin).origin) return undefined;
  const isGiven = given.has(withoutFragment(link));
  const isBelow = url.pathname.startsWith(base);
  if (isGiven && (!isBelow || /^(?:https?:)?\/\//i.test(link))) return undefined;
  if (!isBelow) return { target: url.pathname, id: '' };
  const path = decodePath(url.pathname.slice(base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // What the check page keeps after # is a reader's text.
  const id =
    target === 'check/index.html' || url.hash.startsWith('#:~:') ? '' : decodePath(url.hash.slice(1));
  return { target, id: id.split(':~:')[0] ?? '' };
}

/** Files for others have whole addresses of the site's own pages. */
function pathOf(
  { base, origin }: { readonly base: string; readonly origin: string },
  address: string,
): string {
  const site = new URL(base, origin);
  return URL.canParse(address, site) ? new URL(address, site).pathname : address;
}

// Nobody's, by RFC 2606.
const NOWHERE = 'https://site.invalid';

export const withoutFragment = (link: string) => link.split('#')[0] ?? '';

/** What the words of pages are held against. */
interface Sources {
  readonly articlesByPage: ReadonlyMap<string, Article>;
  readonly eventsByPage: ReadonlyMap<string, EventEntry>;
  /** What a page is of. */
  readonly of: (page: string) => Omit<RetoldPage, 'told'>;
  /** The words of each quotation's pieces. */
  readonly pieces: ReadonlyMap<string, readonly string[]>;
  /** Whether an article has words, in its text or headline. */
  readonly hasWords: (words: string) => boolean;
}

function readSources(events: readonly EventAnalysis[]): Sources {
  const articles = events.flatMap((event) => event.articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const pieces = events.flatMap(({ quotations }) =>
    quotations.map(({ id, article, field, pieces }) => {
      const text = fieldText(byId.get(article), field);
      return [id, pieces.map(({ start, end }) => shownText(text.slice(start, end)))] as const;
    }),
  );
  const articlesByPage = new Map(articles.map((article) => [`articles/${article.id}/index.html`, article]));
  const eventsByPage = new Map(events.map(({ event }) => [`events/${event.id}/index.html`, event]));
  return {
    articlesByPage,
    eventsByPage,
    of: (page) => {
      const article = articlesByPage.get(page);
      const event = article ? eventsByPage.get(`events/${article.event}/index.html`) : eventsByPage.get(page);
      return { article, event };
    },
    pieces: new Map(pieces),
    hasWords: wordsFinder(
      events.map((event) =>
        event.articles
          .map(({ headline, text }) => `${shownText(headline ?? '')}\n${shownText(text)}`)
          .join('\n'),
      ),
    ),
  };
}

/** A page mostly quotes one event after the other, so the one that had the last words is asked first. */
function wordsFinder(texts: readonly string[]): Sources['hasWords'] {
  let last = 0;
  return (words) => {
    if (texts[last]?.includes(words)) return true;
    const found = texts.findIndex((text) => text.includes(words));
    if (found >= 0) last = found;
    return found >= 0;
  };
}

/** A link to a quotation that shows words in marks shows that quotation's. */
function checkLinkedWords(page: string, id: string, words: string, { pieces }: Sources): string[] {
  const shown = shownText(words);
  const expected = pieces.get(id);
  if (expected === undefined || !shown.startsWith('“')) return [];
  const isWhole = expected.every((piece) => shown.includes(piece));
  return isWhole ? [] : [`${page} prints ${id} as ${shown}; the article has “${expected.join(' … ')}”.`];
}

function checkQuotedWords(page: string, { quoted }: PageOutline, { hasWords }: Sources): string[] {
  return quoted
    .map(shownText)
    .filter((words) => !hasWords(words))
    .map((words) => `${page} prints “${words}” as a quotation, and no article has these words.`);
}

/** Every block of the article stands on its page, word for word and in order, and its quotations where they are marked. */
function checkText(
  page: string,
  { text, ids }: PageOutline,
  article: Article,
  { pieces }: Sources,
): string[] {
  const shown = shownText(text);
  let from = 0;
  for (const block of article.blocks) {
    for (const { start, end } of printedParts(article, block)) {
      const words = shownText(article.text.slice(start, end));
      const found = shown.indexOf(words, from);
      if (found < 0) return [`${page} does not print “${words.slice(0, 80)}…” as the article has it.`];
      from = found + words.length;
    }
  }
  return [...ids].flatMap(([id, start]) => {
    const words = pieces.get(id)?.[0] ?? '';
    // White space of the page's markup may stand between, so a little more is compared.
    const marked = shownText(text.slice(start, start + 2 * words.length + 100));
    return marked.startsWith(words)
      ? []
      : [`${page} marks “${marked.slice(0, 80)}…” as ${id}, which is “${words}”.`];
  });
}
