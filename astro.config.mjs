import { defineConfig } from 'astro/config';

export default defineConfig({
  site: process.env.SITE_URL ?? 'https://crossquote.example',
  base: process.env.SITE_BASE ?? '/',
  trailingSlash: 'always',
  // No inline script or style: the policy stays plain and the files are cached once for all pages.
  build: { format: 'directory', inlineStylesheets: 'never' },
  vite: { build: { assetsInlineLimit: 0 } },
  security: { csp: true },
  devToolbar: { enabled: false },
});
