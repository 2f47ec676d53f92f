import { toBase } from './build/base.ts';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serveSite } from './build/static-server.ts';
import { recoverSite } from './build/swap.ts';

// npm run preview: the built site, with the headers that a host sends. PORT and SITE_BASE as in the build.
const site = resolve('dist');
await recoverSite(site);
if (existsSync(site)) {
  const base = toBase(process.env.SITE_BASE ?? '/');
  const { address } = await serveSite(site, { base, port: Number(process.env.PORT ?? 4321) });
  console.log(`The built site: ${address}`);
} else {
  console.error('There is no dist/ yet. Run "npm run build" first.');
  process.exitCode = 1;
}
