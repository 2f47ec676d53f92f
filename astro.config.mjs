import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { policyDirectives } from './src/site/headers.ts';
import { sitemapOptions } from './src/site/files/sitemap.ts';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://crossquote.example',
  base: process.env.SITE_BASE ?? '/',
  cacheDir: process.env.CACHE_FOLDER ?? './node_modules/.astro',
  trailingSlash: 'always',
  // No inline script or style: the policy stays plain and the files are cached once for all pages.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 }, worker: { format: 'es' } },
  security: { csp: { directives: [...policyDirectives] } },
  // Its highlighter writes style attributes, which the policy refuses; no page has code to highlight.
  markdown: { syntaxHighlight: false },
  integrations: [sitemap(sitemapOptions(process.env.CONTENT_FOLDER ?? 'content'))],
  devToolbar: { enabled: false },
});
