import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { escapeHidden } from '../corpus/problems.ts';
import { readPlace } from '../corpus/place.ts';
import { hosts } from '../create/host-files.ts';
import { toBase } from '../site/base.ts';
import { readArguments } from './arguments.ts';

const usage = `crossquote host NAME
Writes what a host needs into the site's folder, and says what is left to do. A file that is there stays as it is.
${Object.entries(hosts)
  .map(([name, { name: host }]) => `  ${name.padEnd(10)}  ${host}`)
  .join('\n')}`;

async function main(): Promise<void> {
  const {
    positionals: [name = ''],
  } = readArguments(usage, { least: 1, most: 1 });
  const host = Object.hasOwn(hosts, name) ? hosts[name] : undefined;
  if (host === undefined) {
    console.error(
      escapeHidden(`"${name}" is no host that is known here. Known are ${Object.keys(hosts).join(', ')}.`),
    );
    process.exitCode = 2;
    return;
  }
  const { name: id } = JSON.parse(await readFile('package.json', 'utf8')) as { name?: string };
  const { base } = await readPlace(process.env.CONTENT_FOLDER ?? 'content', process.env);
  const site = { id: id ?? 'site', base: toBase(base ?? '/') };
  for (const [path, content] of Object.entries(host.files(site))) {
    await mkdir(dirname(path), { recursive: true });
    const outcome = await writeFile(path, content, { flag: 'wx' }).then(
      () => 'written',
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        return 'is there already, and stays as it is';
      },
    );
    console.log(`${path}: ${outcome}.`);
  }
  console.log(host.next(site));
}

await main();
