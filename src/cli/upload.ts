import { resolve } from 'node:path';
import { escapeHidden } from '../corpus/problems.ts';
import { readArguments, withoutPasswords } from './arguments.ts';
import { readManifest } from './build/site-files.ts';
import { runCommand } from './run-command.ts';
import { TakenError, UnreachedError, uploadSite } from './upload/ftp.ts';
import { describeUpload } from './upload/plan.ts';
import { parseWebSpace } from './upload/web-space.ts';

const usage = `crossquote upload ADDRESS [FOLDER] [--over]
Uploads the site in FOLDER, dist/ when left out, to a web space: what has changed since the last upload; then it deletes
there what is gone. What no upload made is not touched.
  ADDRESS       ftps://NAME@HOST/FOLDER/, or ftp:// where the host has nothing better: that sends the password readable
  --over        goes on where files that no upload made stand at the site's places, and writes over them
  FTP_PASSWORD  the password`;

async function main(): Promise<void> {
  const {
    values: { over: isOver = false },
    positionals: [address = '', folder = 'dist'],
  } = readArguments(usage, { options: { over: { type: 'boolean' } }, least: 1, most: 2 });
  const space = parseWebSpace(address, process.env.FTP_PASSWORD);
  if (typeof space === 'string') return refuse(space);
  const site = resolve(folder);
  const local = await readManifest(site);
  if (local === undefined) return refuse(`There is no built site in ${folder}/. Run "npm run build" first.`);
  try {
    console.log(describeUpload(await uploadSite(site, local, space, { isOver })));
  } catch (error) {
    if (error instanceof TakenError) return refuse(error.message);
    const reason = (error instanceof Error ? error.message : String(error)).replace(/\.?$/, '.');
    refuse(
      error instanceof UnreachedError
        ? `Nothing was uploaded, since the web space lets nobody in: ${reason} Look at the address, the name and FTP_PASSWORD.`
        : `The upload ended early: ${reason} Run the same command again; it sends what is missing.`,
    );
  }
}

function refuse(sentence: string): void {
  console.error(escapeHidden(withoutPasswords(sentence)));
  process.exitCode = 1;
}

await runCommand(main);
