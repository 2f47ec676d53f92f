import { absoluteAddress, isPlaced, sitemapAddress } from '../site/addresses.ts';

export function GET(): Response {
  const sitemap = isPlaced ? `\nSitemap: ${absoluteAddress(sitemapAddress())}\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`);
}
