import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration, HookParameters } from 'astro';
import { readSiteLocation } from '../corpus/site-location.ts';
import { toBase } from '../corpus/base.ts';
import { sitemapOptions } from '../site/files/sitemap.ts';
import { PAGE_KEYS, pageRecord } from '../site/page-record.ts';
import { policyDirectives } from '../site/headers.ts';
import { copyPublicFiles, servePublicFiles } from './public-files.ts';
import { listRoutes, pagesFolder } from './routes.ts';

/**
 * Makes a Crossquote site of an Astro project: `integrations: [crossquote()]` in its `astro.config.mjs`. Brings every
 * page, the files of `public/`, and the settings that the pages and their policy rely on.
 */
export default function crossquote(): AstroIntegration {
  return {
    name: 'crossquote',
    hooks: {
      'astro:config:setup': async ({ config, updateConfig, injectRoute }) => {
        const content = process.env.CONTENT_FOLDER ?? 'content';
        const { origin, base } = await readSiteLocation(content, process.env);
        const site = origin ?? config.site;
        updateConfig({
          ...settings(base ?? config.base),
          ...(site === undefined ? {} : { site }),
          // A sitemap is made of whole addresses.
          integrations: site === undefined ? [] : [sitemap(sitemapOptions(content))],
        });
        // In the program's own repository they are where Astro looks for pages anyway.
        if (new URL('pages/', config.srcDir).href === pagesFolder.href) return;
        for (const route of listRoutes()) injectRoute({ ...route, prerender: true });
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(servePublicFiles(server.config.base));
      },
      'astro:build:done': async ({ dir }) => {
        await copyPublicFiles(dir);
        const keys = process.env[PAGE_KEYS];
        if (keys !== undefined) await writeFile(keys, JSON.stringify(pageRecord.keys));
      },
    },
  };
}

type Updates = Parameters<HookParameters<'astro:config:setup'>['updateConfig']>[0];

// Where a build works is told to Astro by `src/cli/build/astro-process.ts`.
function settings(base: string) {
  const { CACHE_FOLDER } = process.env;
  return {
    base: toBase(base),
    ...(CACHE_FOLDER === undefined ? {} : { cacheDir: pathToFileURL(`${CACHE_FOLDER}/`) }),
    trailingSlash: 'always',
    // No inline script or style: the policy stays plain and the files are cached once for all pages.
    build: { format: 'directory', inlineStylesheets: 'never' },
    vite: {
      build: { assetsInlineLimit: 0 },
      worker: { format: 'es' },
      // Its pages ask Astro for what only a bundle knows (`astro:content`).
      ssr: { noExternal: ['crossquote'] },
    },
    security: { csp: { algorithm: 'SHA-256', directives: [...policyDirectives] } },
    // Its highlighter writes style attributes, which the policy refuses; no page has code to highlight.
    markdown: { syntaxHighlight: false },
    devToolbar: { enabled: false },
  } satisfies Updates;
}
