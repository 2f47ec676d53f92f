/**
 * The one place where the site's headers are decided. From here come the `<meta>` policy of every page, the files for
 * hosts (`_headers`, nginx, Caddy) and what `npm run preview` and the browser tests send.
 */

/** What a page may do; the same for all of them. `frame-ancestors` has no effect in a `<meta>` and is not here. */
export const policyDirectives = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  // The one policy by this name makes the addresses of our own workers.
  'trusted-types crossquote',
] as const;

const policy = [...policyDirectives, "script-src 'self'", "style-src 'self'"].join('; ');

export type Headers = Readonly<Record<string, string>>;

const everywhere: Headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
};

/** Nothing but embeds and open data may be used inside other sites. */
const closed: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const open: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

const unchanging: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

const openSections = ['embed', 'data'];

/** The headers for a path below the base, as `events/harbour-vote/`. A policy in two parts holds as a whole. */
export function headersFor(path: string): Readonly<Record<string, readonly string[]>> {
  const section = path.split('/')[0] ?? '';
  const sets = [
    everywhere,
    openSections.includes(section) ? open : closed,
    ...(section === '_astro' ? [unchanging] : []),
  ];
  const headers: Record<string, string[]> = {};
  for (const set of sets)
    for (const [name, value] of Object.entries(set)) headers[name] = [...(headers[name] ?? []), value];
  return headers;
}

/**
 * The `_headers` file of Netlify and Cloudflare Pages, which add up every rule that fits; so what embeds must not have
 * is said of each other part of the site and not of all. `entries` are the names at the top of the built site.
 */
export function formatHeadersFile(base: string, entries: readonly string[]): string {
  const rule = (path: string, headers: Headers) =>
    [base + path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const sections = entries
    .filter((entry) => !entry.includes('.') && !openSections.includes(entry))
    .toSorted();
  return `${[
    rule('*', everywhere),
    rule('', closed),
    ...sections.map((section) =>
      rule(`${section}/*`, section === '_astro' ? { ...closed, ...unchanging } : closed),
    ),
    ...openSections.map((section) => rule(`${section}/*`, open)),
  ].join('\n\n')}\n`;
}

/** To be included in an nginx `server` block. */
export function formatNginx(base: string): string {
  const add = (headers: Headers) =>
    Object.entries(headers).map(([name, value]) => `    add_header ${name} "${value}" always;`);
  const location = (match: string, sets: readonly Headers[]) =>
    [`location ${match} {`, ...sets.flatMap(add), '}'].join('\n');
  return `${[
    ...openSections.map((section) => location(`^~ ${base}${section}/`, [everywhere, open])),
    location(`^~ ${base}_astro/`, [everywhere, closed, unchanging]),
    location(base, [everywhere, closed]),
  ].join('\n\n')}\n`;
}

/** To be imported into a Caddy site block. */
export function formatCaddy(base: string): string {
  const set = (name: string, headers: Headers) =>
    [`header ${name} {`, ...Object.entries(headers).map(([key, value]) => `\t+${key} "${value}"`), '}'].join(
      '\n',
    );
  const openPaths = openSections.map((section) => `${base}${section}/*`).join(' ');
  return `${[
    `@crossquote path ${base}*`,
    set('@crossquote', everywhere),
    `@crossquote_open path ${openPaths}`,
    set('@crossquote_open', open),
    `@crossquote_closed {\n\tpath ${base}*\n\tnot path ${openPaths}\n}`,
    set('@crossquote_closed', closed),
    `@crossquote_unchanging path ${base}_astro/*`,
    set('@crossquote_unchanging', unchanging),
  ].join('\n\n')}\n`;
}
