import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EventAnalysis } from '../../../core/model.ts';
import { checkColumns } from './compared-columns.ts';
import { checkData, hasDataClaims } from './data-claims.ts';
import { outlinePage, type Withdrawn } from './html.ts';
import { checkLinkedWords, checkQuotedWords, checkText, readSources } from './page-words.ts';
import {
  checkAlone,
  checkDenials,
  checkLacks,
  checkUnprinted,
  type FailedClaims,
  NOTHING_FAILED,
} from './page-claims.ts';
import { checkDescriptions, checkPicture, checkRetold, hasRetold, readRetold } from './retold.ts';
import { checkSearch, isSearchHead } from './search-claims.ts';
import { digestOf, listFiles } from '../site-files.ts';
import { type BuiltSite, type Link, NOWHERE, pathOf, targetFinder } from './site-links.ts';

/** What a site is read back against: its events as they are printed, and what must not be denied of them. */
export interface ReadingBack {
  readonly events: readonly EventAnalysis[];
  readonly failed?: FailedClaims;
}

/** What is known of a built site when the last of it is read. */
export interface Ending {
  readonly folder: string;
  /** The SHA-256 of its files, by path. */
  readonly digests?: Readonly<Record<string, string>>;
  /** Files that have been read back before, and are known to be the same. */
  readonly standing?: ReadonlySet<string>;
  /** Hears before each page that is read now how many have been. */
  readonly onPage?: (done: number, all: number) => void;
  /** Hears of words of a row that its page does not compare. */
  readonly onWithdrawn?: (page: string, withdrawn: Withdrawn) => void;
}

/** Reads a site back while it is made. */
export interface ReadBack {
  /** Whether a file can be read by itself, before others are there: a page, or a file of data. */
  isReadAlone(path: string): boolean;
  /** Reads such a file as it has been made. */
  read(path: string, content: Buffer): Promise<void>;
  /**
   * Reads what has not been read, or is not to the byte as it was then. Returns what is wrong with the site, a sentence each: links and `#ids` that lead nowhere, article pages and comparisons that
   * do not print their articles' text, words in quotation marks that no article has, claims of pages and data that words,
   * names, figures or speakers are not found, or are in one article alone, which `failed`, and what files beside the pages
   * tell that their pages do not.
   */
  finish(ending: Ending): Promise<string[]>;
}

/** Reads a built site back as a whole; see `ReadBack.finish`. */
export function verifySite(
  { folder, ...site }: BuiltSite & { readonly folder: string },
  events: readonly EventAnalysis[],
  failed?: FailedClaims,
  standing?: ReadonlySet<string>,
): Promise<string[]> {
  const readBack = openReadBack(site, { events, ...(failed && { failed }) });
  return readBack.finish({ folder, ...(standing && { standing }) });
}

/** What was found in a file by itself, and what of a page is needed for others. */
interface ReadFile {
  readonly sha256: string;
  readonly wrong: readonly string[];
  readonly page?: ReadPage;
}

interface ReadPage extends Outline {
  readonly links: readonly Link[];
  readonly withdrawn: readonly Withdrawn[];
}

/** What others lead to on a page, or repeat of it. */
interface Outline {
  readonly ids: ReadonlySet<string>;
  readonly told: readonly string[];
}

export function openReadBack(
  { origin = NOWHERE, ...rest }: BuiltSite,
  { events, failed = NOTHING_FAILED }: ReadingBack,
): ReadBack {
  const site = { ...rest, origin };
  const sources = readSources(events);
  const read = new Map<string, ReadFile>();
  const targetOf = targetFinder(site);

  const readPage = (page: string, content: Buffer): ReadFile => {
    const outline = outlinePage(content.toString());
    const links: Link[] = [];
    const wrong: string[] = [];
    for (const { address, words } of outline.links) {
      const target = targetOf(page, address);
      if (target === undefined) continue;
      links.push(target);
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
        sources.articlesByPage.get(targetOf(page, address)?.target ?? '');
      wrong.push(
        ...checkColumns(page, outline.compared, articleOf),
        ...checkAlone(page, outline.compared, articleOf, failed),
      );
    }
    const { told, withdrawn } = outline;
    const ids = new Set(outline.ids.keys());
    return { sha256: digestOf(content), wrong, page: { ids, told, links, withdrawn } };
  };

  const isReadAlone = (path: string) => path.endsWith('.html') || hasDataClaims(path);

  const readOne = async (path: string, content: Buffer): Promise<void> => {
    const found = path.endsWith('.html')
      ? readPage(path, content)
      : { sha256: digestOf(content), wrong: await checkData(path, content.toString(), failed) };
    read.set(path, found);
  };

  /** What files beside the pages tell of them, and the search index. */
  const readBeside = async (
    folder: string,
    files: readonly string[],
    outlineOf: (page: string) => Promise<Outline | undefined>,
  ): Promise<string[]> => {
    const wrong: string[] = [];
    for (const path of files.filter(hasRetold)) {
      const content = await readFile(join(folder, path));
      wrong.push(...checkPicture(path, content, failed));
      for (const retold of readRetold(path, content)) {
        const page = targetOf('', pathOf(site, retold.address))?.target ?? '';
        const told = (await outlineOf(page))?.told ?? [];
        wrong.push(...checkRetold(path, retold, { ...sources.of(page), told }, failed));
      }
    }
    for (const path of files.filter(isSearchHead)) {
      const readOther = (other: string) => readFile(join(folder, other), 'utf8');
      wrong.push(...(await checkSearch(path, await readFile(join(folder, path)), readOther, failed)));
    }
    return wrong;
  };

  return {
    isReadAlone,
    read: readOne,
    finish: async ({ folder, digests = {}, standing, onPage, onWithdrawn }) => {
      const files = await listFiles(folder);
      const known = new Set(files);
      const own = files.filter((path) => !standing?.has(path));
      const alone = own.filter(isReadAlone);
      const unread = alone.filter((path) => {
        const sha256 = read.get(path)?.sha256;
        return sha256 === undefined || sha256 !== digests[path];
      });
      for (const [at, path] of unread.entries()) {
        onPage?.(at, unread.length);
        await readOne(path, await readFile(join(folder, path)));
      }
      const wrong = alone.flatMap((path) => read.get(path)?.wrong ?? []);
      const pages = new Map<string, ReadPage>();
      for (const path of alone) {
        const page = read.get(path)?.page;
        if (page) pages.set(path, page);
      }
      for (const [page, { withdrawn }] of pages) for (const each of withdrawn) onWithdrawn?.(page, each);
      // Of pages that stand from an earlier build.
      const outlines = new Map<string, Outline>(pages);
      const outlineOf = async (page: string) => {
        const found = outlines.get(page);
        if (found !== undefined || !known.has(page) || !page.endsWith('.html')) return found;
        const { ids, told } = outlinePage(await readFile(join(folder, page), 'utf8'));
        const outline = { ids: new Set(ids.keys()), told };
        outlines.set(page, outline);
        return outline;
      };
      wrong.push(
        ...(await readBeside(folder, own, outlineOf)),
        ...failed.clauses.map((id) => `The clause ${id} is said not to stand in quotation marks; it does.`),
      );
      const targets = new Set<string>();
      for (const { links } of pages.values())
        for (const { target, id } of links) if (id !== '') targets.add(target);
      for (const target of targets) await outlineOf(target);
      for (const [page, { links }] of pages) {
        for (const { link, target, id } of links) {
          if (!known.has(target)) wrong.push(`${page} links to ${link}, which is not in the site.`);
          else if (id !== '' && outlines.get(target)?.ids.has(id) === false)
            wrong.push(`${page} links to ${link}; ${target} has no such id.`);
        }
      }
      return [...new Set(wrong)];
    },
  };
}
