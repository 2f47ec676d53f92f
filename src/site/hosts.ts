/** The files that tell a host what to send with the site: Netlify and Cloudflare Pages, nginx, Caddy. */
import { compactTypes, contentTypes, textTypes } from './content-types.ts';
import {
  checkedAgain,
  closed,
  everywhere,
  type Headers,
  open,
  openSections,
  unchanging,
  unchangingSection,
} from './headers.ts';

/**
 * The `_headers` file of Netlify and Cloudflare Pages, which add up every rule that fits; so what embeds must not have
 * is said of each other part of the site and not of all. `entries` are the names at the top of the built site.
 */
export function formatHeadersFile(base: string, entries: readonly string[]): string {
  const rule = (path: string, headers: Headers) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const sections = entries
    .filter((entry) => !entry.startsWith('.') && !openSections.includes(entry))
    .toSorted()
    .map((entry) => (entry.includes('.') ? entry : `${entry}/*`));
  return `${[
    rule('*', everywhere),
    rule('', { ...closed, ...checkedAgain }),
    ...sections.map((section) =>
      rule(section, { ...closed, ...(section === `${unchangingSection}/*` ? unchanging : checkedAgain) }),
    ),
    ...openSections.map((section) => rule(`${section}/*`, { ...open, ...checkedAgain })),
  ].join('\n\n')}\n`;
}

/**
 * To be included in an nginx `server` block whose `root` holds the site at its base. At the top of a host it says
 * nothing of `location /`, which a server block has already.
 */
export function formatNginx(base: string): string {
  const add = (...sets: readonly Headers[]) =>
    sets.flatMap((headers) =>
      Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`),
    );
  const isWorthIt = (type: string) => type !== 'text/html' && !compactTypes.has(type);
  const lines = [
    ...block(
      'types',
      Object.entries(contentTypes).map(([ending, type]) => `${type} ${ending};`),
    ),
    'default_type application/octet-stream;',
    'charset utf-8;',
    // nginx takes HTML for granted in both lists, and complains when it is named.
    `charset_types ${[...textTypes].filter((type) => type !== 'text/html').join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    'gzip_proxied any;',
    `gzip_types ${[...new Set(Object.values(contentTypes))].filter(isWorthIt).join(' ')};`,
    'absolute_redirect off;',
    // 403 is what a folder without a page of its own would get.
    `error_page 403 404 =404 ${base}404.html;`,
    ...add(everywhere, closed, checkedAgain),
    // What a location adds takes the place of all that stands around it.
    ...openSections.flatMap((section) =>
      block(`location ^~ ${base}${section}/`, add(everywhere, open, checkedAgain)),
    ),
    ...block(`location ^~ ${base}${unchangingSection}/`, add(everywhere, closed, unchanging)),
  ];
  return `${(base === '/' ? lines : block(`location ^~ ${base}`, lines)).join('\n')}\n`;
}

function block(name: string, lines: readonly string[], indent = '    '): string[] {
  return [`${name} {`, ...lines.map((line) => indent + line), '}'];
}

const tabbed = (name: string, lines: readonly string[]) => block(name, lines, '\t');

/** To be imported into a Caddy site block whose `root` holds the site at its base. */
export function formatCaddy(base: string): string {
  const openPaths = openSections.map((section) => `${base}${section}/*`).join(' ');
  const unchangingPaths = `${base}${unchangingSection}/*`;
  const add = (matcher: string, headers: Headers) =>
    tabbed(
      `header ${matcher}`,
      Object.entries(headers).map(([name, value]) => `+${name} "${value}"`),
    );
  const types = Object.entries(contentTypes).flatMap(([ending, type]) => [
    // A star inside a path stops at a slash.
    `@crossquote_${ending} path_regexp ^${base.replaceAll('.', '\\.')}.*\\.${ending}$`,
    `header @crossquote_${ending} Content-Type "${textTypes.has(type) ? `${type}; charset=utf-8` : type}"`,
  ]);
  const compressed = [...new Set(Object.values(contentTypes))].filter((type) => !compactTypes.has(type));
  return `${[
    `@crossquote path ${base}*`,
    ...add('@crossquote', everywhere),
    `@crossquote_open path ${openPaths}`,
    ...add('@crossquote_open', open),
    ...tabbed('@crossquote_closed', [`path ${base}*`, `not path ${openPaths}`]),
    ...add('@crossquote_closed', closed),
    `@crossquote_unchanging path ${unchangingPaths}`,
    ...add('@crossquote_unchanging', unchanging),
    ...tabbed('@crossquote_checked_again', [`path ${base}*`, `not path ${unchangingPaths}`]),
    ...add('@crossquote_checked_again', checkedAgain),
    ...types,
    ...tabbed('encode @crossquote', [
      'gzip',
      ...tabbed(
        'match',
        compressed.map((type) => `header Content-Type ${type}*`),
      ),
    ]),
    ...tabbed('handle_errors', [
      `@crossquote_error path ${base}*`,
      ...tabbed('handle @crossquote_error', [
        `rewrite * ${base}404.html`,
        'header Content-Type "text/html; charset=utf-8"',
        'file_server',
      ]),
    ]),
  ].join('\n')}\n`;
}
