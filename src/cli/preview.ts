import { resolve } from 'node:path';
import { escapeHidden } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { readManifest } from './build/site-files.ts';
import { resolveLinks } from './build/site-folder.ts';
import { serveSite } from './build/static-server.ts';
import { recoverSite } from './build/swap.ts';

const usage = `crossquote preview [FOLDER]
Serves the site in FOLDER, dist/ when left out, with the headers that a host is told to send, below the base that it
was built for.
  PORT       another port than 4321`;

const {
  positionals: [folder = 'dist'],
} = readArguments(usage, { most: 1 });
const port = Number(process.env.PORT ?? 4321);
const site = await resolveLinks(resolve(folder));
for (const sentence of await recoverSite(site)) console.error(escapeHidden(sentence));
const manifest = await readManifest(site);
if (manifest === undefined) refuse(`There is no built site in ${folder}/. Run "npm run build" first.`);
else if (!(Number.isInteger(port) && port >= 0 && port < 65_536)) {
  refuse(`PORT is "${process.env.PORT}", and has to be a number below 65536.`);
} else {
  await serveSite(site, { base: manifest.base, port }).then(
    ({ address }) => console.log(`The built site: ${address}`),
    (error: NodeJS.ErrnoException) =>
      refuse(`Port ${port} cannot be used (${error.code}). Set PORT to another.`),
  );
}

function refuse(sentence: string): void {
  console.error(escapeHidden(sentence));
  process.exitCode = 1;
}
