import { absoluteAddress } from '../site/addresses.ts';
import { sitemapAddress } from '../site/data-addresses.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(sitemapAddress())}\n`);
}
