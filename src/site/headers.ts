/**
 * The one place where the site's headers are decided. From here come the `<meta>` policy of every page, the files for
 * hosts (`hosts.ts`) and what `npm run preview` and the browser tests send.
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

export const everywhere: Headers = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Strict-Transport-Security': 'max-age=31536000',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': 'browsing-topics=(), camera=(), geolocation=(), microphone=()',
};

/** Nothing but embeds and open data may be used inside other sites. */
export const closed: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const open: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** For files whose names change with what is in them. */
export const unchanging: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** Asked for again before it is used, so that a page never meets the files of another build. */
export const checkedAgain: Headers = { 'Cache-Control': 'no-cache' };

export const openSections: readonly string[] = ['embed', 'data'];
export const unchangingSection = '_astro';

/** The headers for a path below the base, as `events/harbour-vote/`. A policy in two parts holds as a whole. */
export function headersFor(path: string): Readonly<Record<string, readonly string[]>> {
  const section = path.split('/')[0] ?? '';
  const sets = [
    everywhere,
    openSections.includes(section) ? open : closed,
    section === unchangingSection ? unchanging : checkedAgain,
  ];
  const headers: Record<string, string[]> = {};
  for (const set of sets)
    for (const [name, value] of Object.entries(set)) headers[name] = [...(headers[name] ?? []), value];
  return headers;
}
