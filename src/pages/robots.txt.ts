import { absoluteAddress, sitemapAddress } from '../site/addresses.ts';

export function GET(): Response {
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absoluteAddress(sitemapAddress())}\n`);
}
