/** What a host needs of a site's folder: files as their makers document them. */

export interface HostSite {
  /** Below which names folders and services of the host may be called: letters, digits and hyphens. */
  readonly id: string;
  /** The folder of its host that the site lies in, with a slash at both ends. */
  readonly base: string;
}

interface Host {
  readonly name: string;
  /** By their paths in the site's folder. */
  readonly files: (site: HostSite) => Readonly<Record<string, string>>;
  /** What is left to do by hand. */
  readonly next: (site: HostSite) => string;
}

/** In the order in which somebody without a server of their own looks for one. */
export const hosts: Readonly<Record<string, Host>> = {
  github: {
    name: 'GitHub Pages',
    files: () => ({ '.github/workflows/site.yml': githubWorkflow }),
    next: () =>
      'Push the folder to a repository (a public one shows all of content/), and choose there "GitHub Actions" under Settings, Pages. Every push then builds the site.',
  },
  netlify: {
    name: 'Netlify',
    files: ({ base }) => ({ 'netlify.toml': netlify(base), '.node-version': nodeVersion }),
    next: () =>
      'Push the folder to a repository (a public one shows all of content/), and import that at Netlify. Its settings are in netlify.toml.',
  },
  cloudflare: {
    name: 'Cloudflare Pages',
    files: ({ id, base }) => ({ 'wrangler.toml': cloudflare(id, base), '.node-version': nodeVersion }),
    next: ({ base }) =>
      `Push the folder to a repository (a public one shows all of content/), and connect that to a Pages project with this build command: ${buildBelow(base)}`,
  },
  ftp: {
    name: 'a web space with FTP',
    files: () => ({}),
    next: () =>
      'Build, and then "npx crossquote upload ftps://NAME@HOST/FOLDER/": it uploads what has changed and deletes what is gone.',
  },
  rsync: {
    name: 'a server with SSH',
    files: () => ({ 'deploy.sh': rsync }),
    next: () =>
      'Write into deploy.sh where the site lies, and run "sh deploy.sh" whenever it is to be renewed.',
  },
  s3: {
    name: 'a bucket that speaks S3',
    files: () => ({ 'deploy.sh': s3 }),
    next: () =>
      'Write the name of the bucket into deploy.sh, and run "sh deploy.sh" whenever the site is to be renewed.',
  },
};

export function sayNoHost(name: string): string {
  return `"${name}" is no host that is known here. Known are ${Object.keys(hosts).join(', ')}; a server of one's own needs no file.`;
}

const nodeVersion = '24\n';

const githubWorkflow = `name: Site
on:
  push:
    branches: [main]
  workflow_dispatch:
permissions:
  contents: read
  pages: write
  id-token: write
concurrency:
  group: pages
  cancel-in-progress: false
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: actions/setup-node@v4
        with:
          node-version: 24
          cache: npm
      - id: pages
        uses: actions/configure-pages@v5
      - run: npm ci
      - run: npx crossquote validate
      - run: npx crossquote build
        env:
          SITE_URL: \${{ steps.pages.outputs.origin }}
          SITE_BASE: \${{ steps.pages.outputs.base_path }}/
      - uses: actions/upload-pages-artifact@v3
        with:
          path: dist
  deploy:
    needs: build
    runs-on: ubuntu-latest
    environment:
      name: github-pages
      url: \${{ steps.deployment.outputs.page_url }}
    steps:
      - id: deployment
        uses: actions/deploy-pages@v4
`;

function netlify(base: string): string {
  return `[build]
  command = "${buildBelow(base)}"
  publish = "${outputOf(base)}"
`;
}

function cloudflare(id: string, base: string): string {
  return `name = "${id}"
compatibility_date = "2026-01-01"
pages_build_output_dir = "${outputOf(base)}"
`;
}

// These hosts serve one folder from its top. A site below a base lies in a folder of it, and what the host itself reads
// beside that.
const outputOf = (base: string) => (base === '/' ? 'dist' : 'public-html');

function buildBelow(base: string): string {
  if (base === '/') return 'npx crossquote build';
  const site = `public-html${base.replace(/\/$/, '')}`;
  return `npx crossquote build ${site} && cp ${site}/_headers ${site}/404.html public-html/`;
}

const rsync = `#!/bin/sh
# Builds the site, uploads what has changed and deletes there what is gone.
set -eu

# The folder on the server that holds the site and nothing else.
where="name@server.example:/srv/www/site/"

npx crossquote build
rsync --recursive --links --times --compress --delay-updates --delete-after dist/ "$where"
`;

const s3 = `#!/bin/sh
# Builds the site, uploads what has changed and deletes there what is gone.
set -eu

# The bucket, or a folder of it, that holds the site and nothing else. For another service than Amazon's set
# AWS_ENDPOINT_URL to its address.
where="s3://bucket"

npx crossquote build
# What pages are drawn with goes first and is taken away last, so that no page lacks it.
aws s3 sync dist/_astro/ "$where/_astro/" --cache-control "public, max-age=31536000, immutable"
aws s3 sync dist/ "$where/" --exclude "_astro/*" --cache-control no-cache --delete
aws s3 sync dist/_astro/ "$where/_astro/" --delete
`;
