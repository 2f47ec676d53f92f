import { resolve } from 'node:path';
import { escapeHidden } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { readManifest } from './build/site-files.ts';
import { contentFolder } from './content-folder.ts';
import { runCommand } from './run-command.ts';
import { resolveLinks } from './files/resolve-links.ts';
import { serveSite } from './build/static-server.ts';
import { recoverSite } from './build/swap.ts';

const usage = `crossquote preview [FOLDER] [--port N]
Serves the site in FOLDER, dist/ when left out, with the headers that a host is told to send, below the base that it
was built for.
  --port N   another port than 4321; so does the variable PORT`;

async function main(): Promise<void> {
  const {
    positionals: [given],
    values,
  } = readArguments(usage, { options: { port: { type: 'string' } }, most: 1 });
  const folder = given ?? 'dist';
  const [said, wanted] =
    values.port === undefined ? ['PORT', process.env.PORT ?? '4321'] : ['--port', values.port];
  const port = Number(wanted);
  const site = await resolveLinks(resolve(folder));
  for (const sentence of await recoverSite(site)) console.error(escapeHidden(sentence));
  const manifest = await readManifest(site);
  if (manifest === undefined) {
    if (given === undefined) contentFolder();
    refuse(`There is no built site in ${folder}/. Run "npm run build" first.`);
  } else if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
    refuse(`${said} is "${wanted}", and has to be a number below 65536.`);
  } else {
    await serveSite(site, { base: manifest.base, port }).then(
      ({ address }) => console.log(`The built site: ${address}`),
      (error: NodeJS.ErrnoException) =>
        refuse(
          `Port ${port} cannot be used (${error.code}). Choose another: "npm run preview -- --port ${port === 4322 ? 4323 : 4322}".`,
        ),
    );
  }
}

function refuse(sentence: string): void {
  console.error(escapeHidden(sentence));
  process.exitCode = 1;
}

await runCommand(main);
