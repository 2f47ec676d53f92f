import { decodePath } from '../../../core/text/decode-path.ts';

/** Where a site will stand. */
export interface BuiltSite {
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Absent where it is not known; whole addresses then lead out. */
  readonly origin?: string | undefined;
  /** The addresses that the content gives, as pages print them, without what follows `#`. */
  readonly given: ReadonlySet<string>;
}

/** A link inside the site: as it is printed, the file, and the id in it or nothing. */
export interface Link {
  readonly link: string;
  readonly target: string;
  readonly id: string;
}

/** `findTarget`, with one value for an address that leads from every page to the same place. */
export function targetFinder(
  site: Parameters<typeof findTarget>[0],
): (page: string, address: string) => Link | undefined {
  const known = new Map<string, Link | undefined>();
  return (page, address) => {
    const found = known.get(address);
    if (found !== undefined) return found;
    const target = findTarget(site, page, address);
    const link = target && { link: address, ...target };
    if (address.startsWith('/')) known.set(address, link);
    return link;
  };
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
export function pathOf(
  { base, origin }: { readonly base: string; readonly origin: string },
  address: string,
): string {
  const site = new URL(base, origin);
  return URL.canParse(address, site) ? new URL(address, site).pathname : address;
}

// Nobody's, by RFC 2606.
export const NOWHERE = 'https://site.invalid';

export const withoutFragment = (link: string) => link.split('#')[0] ?? '';
