import { httpUrl } from '../../core/http-url.ts';

/**
 * Whether an address may be a link of a publisher's own page: a whole one of http, https or mailto, or a path, query or
 * `#id` of this site.
 *
 *     https://example.org/   mailto:a@example.org   /docs/lesson/   ../lesson/   #first
 *
 * Not what a browser takes for another host or scheme (`//javascript:alert(1)`, `/\example.org`), and not what encodes
 * nothing (`/%zz`).
 */
export function isPageAddress(address: string): boolean {
  if (/^https?:/i.test(address)) return httpUrl(address) !== undefined;
  if (address.length > LONGEST || hidden.test(address) || !URL.canParse(address, here)) return false;
  const url = new URL(address, here);
  if (/^mailto:/i.test(address)) return isEncoding(url.pathname);
  return url.origin === here.origin && isEncoding(url.pathname) && isEncoding(url.hash);
}

// As for whole addresses.
const LONGEST = 2000;

// A browser reads a backslash as a slash and leaves controls out.
const hidden = /[\p{Cc}\p{Cf}\\]/u;

const here = new URL('https://site.invalid/docs/page/');

function isEncoding(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
