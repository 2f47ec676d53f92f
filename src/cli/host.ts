import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { toId } from '../corpus/fields/ids.ts';
import { escapeHidden } from '../corpus/problems.ts';
import { readSiteLocation } from '../corpus/site-location.ts';
import { hosts } from './host/host-files.ts';
import { refusePlace, toBase } from '../corpus/base.ts';
import { readArguments } from './arguments.ts';
import { contentFolder, refuseElsewhere } from './content-folder.ts';
import { writeNew } from './files/write-whole.ts';
import { runCommand } from './run-command.ts';

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
  const { base = '/' } = await readSiteLocation(contentFolder(), process.env);
  const [misplaced] = refusePlace(undefined, base);
  if (misplaced !== undefined) throw new Error(misplaced);
  const site = { id: toId(await readName()) || 'site', base: toBase(base) };
  for (const [path, content] of Object.entries(host.files(site))) {
    await mkdir(dirname(path), { recursive: true });
    const outcome = await writeNew(path, content).then(
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

/** What the folder's package is called; "" where it does not say. */
async function readName(): Promise<string> {
  const source = await readFile('package.json', 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') refuseElsewhere('package.json');
    throw error;
  });
  try {
    const { name } = JSON.parse(source) as { name?: unknown };
    return typeof name === 'string' ? name : '';
  } catch (cause) {
    throw new Error('package.json cannot be read as JSON. Mend it first.', { cause });
  }
}

await runCommand(main);
