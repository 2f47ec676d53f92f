import { readPlace } from '../corpus/place.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build/site-builder.ts';

const usage = `crossquote build [OUTPUT] [--strict]
Makes the site from content/ in OUTPUT, dist/ when left out. OUTPUT has to be new, empty, or an earlier build. With
--strict a site on which a claim does not hold is refused; without, the claim is withdrawn on its page and a warning printed.
  SITE_URL      where it will stand, otherwise "url" of site.yaml: https://school.example
  SITE_BASE     in which folder there, otherwise "base" of site.yaml: /quotes/
  CONTENT_FOLDER  another folder than content/`;

const {
  positionals: [site = 'dist'],
  values: { strict: isStrict = false },
} = readArguments(usage, { options: { strict: { type: 'boolean' } }, most: 1 });
const content = process.env.CONTENT_FOLDER ?? 'content';
const { origin, base = '/' } = await readPlace(content, process.env);
const isBuilt = await buildSite({
  content,
  site,
  origin,
  base,
  isStrict,
  print: (line) => console.error(escapeHidden(line)),
});
if (isBuilt) console.log(escapeHidden(`The site stands in ${site}/.`));
else process.exitCode = 1;
