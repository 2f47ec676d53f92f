import { buildSite } from './build/site-builder.ts';

// npm run build [-- OUTPUT]: the site from content/ into dist/. SITE_URL and SITE_BASE say where it will stand.
const [site = 'dist'] = process.argv.slice(2);
const isBuilt = await buildSite({
  content: process.env.CONTENT_FOLDER ?? 'content',
  site,
  base: process.env.SITE_BASE ?? '/',
  origin: process.env.SITE_URL ?? 'https://crossquote.example',
  print: (line) => console.error(line),
});
if (isBuilt) console.log(`The site stands in ${site}/.`);
else process.exitCode = 1;
