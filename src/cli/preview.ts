import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readArguments } from './arguments.ts';
import { toBase } from './build/base.ts';
import { serveSite } from './build/static-server.ts';
import { recoverSite } from './build/swap.ts';

const usage = `npm run preview
Serves dist/ with the headers that a host is told to send.
  PORT       another port than 4321
  SITE_BASE  as in the build`;

readArguments(usage);
const site = resolve('dist');
for (const sentence of await recoverSite(site)) console.error(sentence);
if (existsSync(site)) {
  const base = toBase(process.env.SITE_BASE ?? '/');
  const { address } = await serveSite(site, { base, port: Number(process.env.PORT ?? 4321) });
  console.log(`The built site: ${address}`);
} else {
  console.error('There is no dist/ yet. Run "npm run build" first.');
  process.exitCode = 1;
}
