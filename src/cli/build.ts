import { readSiteLocation } from '../corpus/site-location.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { buildSite } from './build/site-builder.ts';
import { contentFolder, requireSettings } from './content-folder.ts';
import { runCommand } from './run-command.ts';
import { Stages } from './stages.ts';

const usage = `crossquote build [OUTPUT] [--strict] [--json]
Makes the site from content/ in OUTPUT, dist/ when left out. OUTPUT has to be new, empty, or an earlier build. With
--strict a site on which a claim does not hold is refused; without, the claim is withdrawn on its page and a warning printed.
  --json        what was done, counted and told, as JSON on standard output
  SITE_URL      where it will stand, otherwise "url" of site.yaml: https://school.example
  SITE_BASE     in which folder there, otherwise "base" of site.yaml: /quotes/
  CONTENT_FOLDER  another folder than content/`;

async function main(): Promise<number> {
  const {
    positionals: [site = 'dist'],
    values: { strict: isStrict, json: isJson },
  } = readArguments(usage, {
    options: { strict: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
    most: 1,
  });
  const content = contentFolder();
  requireSettings();
  const { origin, base = '/' } = await readSiteLocation(content, process.env);
  const stages = new Stages(isJson ? undefined : process.stderr);
  const told: Record<'error' | 'warning', string[]> = { error: [], warning: [] };
  const isBuilt = await buildSite({
    ...{ content, site, origin, base, isStrict, stages },
    print: (line, severity = 'error') => {
      told[severity].push(line);
      // Warnings come last, where somebody sees them.
      if (isJson || severity !== 'error') return;
      stages.clear();
      console.error(escapeHidden(line));
    },
    // A stage that fails does not end.
  }).finally(() => stages.clear());
  if (isJson) {
    const { error: errors, warning: warnings } = told;
    const place = { site, origin: origin ?? null, base };
    console.log(JSON.stringify({ isBuilt, ...place, stages: stages.reports, errors, warnings }, null, 1));
  } else {
    for (const line of told.warning) console.error(escapeHidden(line));
    if (isBuilt) console.log(escapeHidden(`The site stands in ${site}/.`));
  }
  return isBuilt ? 0 : 1;
}

await runCommand(main);
