import { extname } from 'node:path/posix';

/** What a file of the site is, by the ending of its name; the same at home and on every host that is told. */
export const contentTypes: Readonly<Record<string, string>> = {
  bib: 'text/plain',
  bin: 'application/octet-stream',
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  jsonld: 'application/ld+json',
  png: 'image/png',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  woff2: 'font/woff2',
  xml: 'application/xml',
};

/** Types that say how their text is written down: all of ours in UTF-8. */
export const textTypes: ReadonlySet<string> = new Set(
  Object.values(contentTypes).filter(
    (type) => type.startsWith('text/') || /[/+](?:json|xml)$/.test(type) || type === 'image/svg+xml',
  ),
);

/** Types that are small already, and get no smaller by being compressed. */
export const compactTypes: ReadonlySet<string> = new Set(['image/png', 'font/woff2']);

/** The `Content-Type` of a file by its path. */
export function contentTypeOf(path: string): string {
  const ending = extname(path).slice(1);
  const type =
    (Object.hasOwn(contentTypes, ending) ? contentTypes[ending] : undefined) ?? 'application/octet-stream';
  return textTypes.has(type) ? `${type}; charset=utf-8` : type;
}
