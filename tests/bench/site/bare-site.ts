import { mkdir, mkdtemp, stat, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { listFiles } from '../../../src/cli/build/site-files.ts';
import { chooserFor, sentence } from './invented-words.ts';

/**
 * Makes the source of a site of Astro's own kind that prints as many pages as a built site has, each of as many bytes: a
 * layout, and prose in paragraphs whose making costs nothing. Returns its folder.
 */
export async function writeBareSite(built: string): Promise<string> {
  // In the project, where what Astro bundles finds its packages.
  const parent = resolve('node_modules/.cache/crossquote');
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'bare-site-'));
  const paths = (await listFiles(built)).filter((path) => path.endsWith('/index.html'));
  const pages = await Promise.all(
    paths.map(async (path) => ({
      path: path.slice(0, -'/index.html'.length),
      size: (await stat(join(built, path))).size,
    })),
  );
  await mkdir(join(folder, 'src/pages'), { recursive: true });
  await writeFile(join(folder, 'src/pages.json'), JSON.stringify({ prose: writeProse(), pages }));
  await writeFile(join(folder, 'src/pages/[...path].astro'), page);
  await writeFile(join(folder, 'astro.config.mjs'), config);
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
  await symlink(resolve('node_modules'), join(folder, 'node_modules'));
  return folder;
}

const config = `export default { site: 'https://bare.example', trailingSlash: 'always', devToolbar: { enabled: false } };
`;

const page = `---
import given from '../pages.json';

export function getStaticPaths() {
  return given.pages.map(({ path, size }) => ({ params: { path }, props: { size } }));
}

// What stands around it weighs about so much.
const AROUND = 500;
const { size } = Astro.props;
const words = given.prose.repeat(Math.ceil(size / given.prose.length)).slice(0, Math.max(0, size - AROUND));
---

<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>{Astro.params.path}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <link rel="canonical" href={new URL(Astro.url.pathname, Astro.site).href} />
  </head>
  <body>
    <main>
      <h1>{Astro.params.path}</h1>
      <Fragment set:html={words} />
    </main>
  </body>
</html>

<style>
  main {
    max-width: 40em;
    margin: auto;
  }
</style>
`;

function writeProse(): string {
  const choose = chooserFor('bare');
  return Array.from({ length: 40 }, () => `<p>${sentence(choose)} ${sentence(choose)}</p>\n`).join('');
}
