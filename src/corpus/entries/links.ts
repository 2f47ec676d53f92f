import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodePath } from '../../core/text/decode-path.ts';
import type { Report } from '../problems.ts';
import type { DocsDraft } from './docs.ts';
import type { SiteEntry } from './site.ts';

/** What the site has pages of, by id; what a file with faults would make counts too. */
export interface PageIds {
  readonly events: readonly string[];
  readonly articles: readonly { readonly id: string; readonly event: string }[];
  readonly outlets: readonly string[];
  readonly speakers: readonly string[];
  readonly stories: readonly string[];
  readonly docs: readonly string[];
  /** Whether /docs/ itself is a page: the contents of the program's manual. */
  readonly hasManual: boolean;
}

/**
 * Reports the links of pages, header and footer, and the logo, that lead to what the site does not have. It lies in the
 * folder `base` on its host, which has a slash at both ends.
 */
export function reportLostLinks(
  ids: PageIds,
  docs: readonly DocsDraft[],
  site: SiteEntry | undefined,
  base: string,
  report: Report,
): void {
  const pages = listPages(ids);
  for (const { page, file, links } of docs) {
    for (const { address, line, column } of links) {
      const path = pathInSite(address, `${base}docs/${page.id}/`, base);
      if (path === undefined || leadsSomewhere(path, pages)) continue;
      report({
        file,
        line,
        column,
        code: 'lost-link',
        severity: 'error',
        message: lost(address, path, pages),
      });
    }
  }
  for (const { link, fields } of site?.links ?? []) {
    if (!link.to.startsWith('/')) continue;
    const path = pathInSite(link.to, '/', '/') ?? '';
    if (!leadsSomewhere(path, pages)) fields.problem('to', 'lost-link', lost(link.to, path, pages));
  }
  const logo = site?.value.logo;
  if (site !== undefined && logo !== undefined && !isPublic(logo)) {
    site.fields.problem(
      'logo',
      'missing-file',
      `There is no public/${logo}. Put the picture there, or take the field out.`,
    );
  }
}

/** The path below the base that an address on a page leads to; `undefined` where it leads out of the site. */
function pathInSite(address: string, page: string, base: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined;
  const { pathname } = new URL(address, `https://site.invalid${page}`);
  return pathname.startsWith(base) ? decodePath(pathname.slice(base.length)) : undefined;
}

/**
 * Whether something stands there. What only the analysis knows (pairs that are compared, pages of a list, data files,
 * `#ids`) is let through, and looked for when the built site is read back.
 */
function leadsSomewhere(path: string, pages: ReadonlySet<string>): boolean {
  if (pages.has(path.replace(/index\.html$/, ''))) return true;
  return (
    /^(?:compare|quotations|data|feeds|embed|cards)\//.test(path) || madeFiles.test(path) || isPublic(path)
  );
}

const madeFiles =
  /^(?:404\.html|robots\.txt|sitemap-[\w-]+\.xml|build-manifest\.json|events\/[\w-]+\/analysis\.json)$/;

function isPublic(path: string): boolean {
  const steps = path.split('/');
  return path !== '' && !steps.includes('..') && existsSync(join('public', ...steps));
}

function listPages({ events, articles, outlets, speakers, stories, docs, hasManual }: PageIds): Set<string> {
  const counts = Map.groupBy(articles, ({ event }) => event);
  const isCompared = (event: string) => (counts.get(event)?.length ?? 0) > 1;
  const each = (section: string, ids: readonly string[]) => ids.map((id) => `${section}/${id}/`);
  return new Set([
    ...['', 'search/', 'check/', 'quotations/', 'method/', 'about/', 'data/', 'corrections/'],
    ...each('events', events),
    ...events.filter(isCompared).map((id) => `events/${id}/compare/`),
    ...each(
      'articles',
      articles.map(({ id }) => id),
    ),
    ...each('outlets', outlets),
    ...each('speakers', speakers),
    ...each('stories', stories),
    ...each('docs', docs),
    ...(hasManual ? ['docs/'] : []),
  ]);
}

function lost(address: string, path: string, pages: ReadonlySet<string>): string {
  const withSlash = `${path}/`;
  if (pages.has(withSlash)) return `"${address}" needs a slash at its end: addresses of pages have one.`;
  return `"${address}" leads to no page of the site and to no file in public/. Mend the address, or take the link out.`;
}
