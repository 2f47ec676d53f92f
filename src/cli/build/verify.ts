import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, EventAnalysis } from '../../core/model.ts';
import { printedParts } from '../../core/published.ts';
import { outlinePage, type PageOutline } from './html.ts';
import { listFiles } from './site-files.ts';

export interface BuiltSite {
  readonly folder: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly origin: string;
}

/**
 * Reads a built site back and returns what is wrong with it, a sentence each: links and `#ids` that lead nowhere,
 * article pages that do not print their text, quotations that are not the article's words.
 */
export async function verifySite(site: BuiltSite, events: readonly EventAnalysis[]): Promise<string[]> {
  const files = await listFiles(site.folder);
  const known = new Set(files);
  const quotations = wordsOfQuotations(events);
  const articles = new Map(
    events.flatMap((event) =>
      event.articles.map((article) => [`articles/${article.id}/index.html`, article]),
    ),
  );
  const ids = new Map<string, ReadonlySet<string>>();
  const links: { page: string; link: string; target: string; id: string }[] = [];
  const wrong: string[] = [];

  for (const page of files.filter((path) => path.endsWith('.html'))) {
    const outline = outlinePage(await readFile(join(site.folder, page), 'utf8'));
    ids.set(page, outline.ids);
    for (const link of outline.links) {
      const target = findTarget(site, page, link);
      if (target !== undefined) links.push({ page, link, ...target });
    }
    wrong.push(...checkQuotations(page, outline, quotations));
    const article = articles.get(page);
    if (article !== undefined) wrong.push(...checkText(page, outline, article));
  }
  for (const { page, link, target, id } of links) {
    if (!known.has(target)) wrong.push(`${page} links to ${link}, which is not in the site.`);
    else if (id !== '' && ids.get(target)?.has(id) === false)
      wrong.push(`${page} links to ${link}; ${target} has no such id.`);
  }
  return [...new Set(wrong)];
}

/** The file and id that a link inside the site leads to; `undefined` for links that lead out of it. */
function findTarget(
  { base, origin }: BuiltSite,
  page: string,
  link: string,
): { target: string; id: string } | undefined {
  const pageUrl = new URL(base + page.replace(/index\.html$/, ''), origin);
  if (!URL.canParse(link, pageUrl)) return { target: link, id: '' };
  const url = new URL(link, pageUrl);
  if (url.origin !== new URL(origin).origin) return undefined;
  if (!url.pathname.startsWith(base)) return { target: url.pathname, id: '' };
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  // What the check page keeps after # is a reader's text.
  const id =
    target === 'check/index.html' || url.hash.startsWith('#:~:') ? '' : decodeURIComponent(url.hash.slice(1));
  return { target, id: id.split(':~:')[0] ?? '' };
}

function wordsOfQuotations(events: readonly EventAnalysis[]): ReadonlyMap<string, string> {
  return new Map(
    events.flatMap(({ articles, quotations }) => {
      const byId = new Map(articles.map((article) => [article.id, article]));
      return quotations.map(({ id, article, field, start, end }) => {
        const text = field === 'headline' ? byId.get(article)?.headline : byId.get(article)?.text;
        return [id, text?.slice(start, end) ?? ''] as const;
      });
    }),
  );
}

function checkQuotations(
  page: string,
  { quotations }: PageOutline,
  known: ReadonlyMap<string, string>,
): string[] {
  return quotations.flatMap(({ id, words }) => {
    const expected = known.get(id);
    if (expected === undefined) return [`${page} prints a quotation "${id}" that no article has.`];
    if (comparable(words) === comparable(expected)) return [];
    return [`${page} prints the quotation ${id} as “${words}”; the article has “${expected}”.`];
  });
}

/** Every block of the article stands on its page, word for word and in order. */
function checkText(page: string, { text }: PageOutline, article: Article): string[] {
  const shown = comparable(text);
  let from = 0;
  for (const block of article.blocks) {
    for (const { start, end } of printedParts(article, block)) {
      const words = comparable(article.text.slice(start, end));
      const found = shown.indexOf(words, from);
      if (found < 0)
        return [
          `${page} does not print “${article.text.slice(start, Math.min(end, start + 80))}…” as the article has it.`,
        ];
      from = found + words.length;
    }
  }
  return [];
}

// A browser shows a run of white space as one space, and blanks stand for what is withheld.
function comparable(text: string): string {
  return text.replace(/[ \t\n\r\f]+/g, ' ').trim();
}
