import { resolve } from 'node:path';
import { escapeHidden } from '../corpus/problems.ts';
import { readArguments } from './arguments.ts';
import { readManifest } from './build/site-files.ts';
import { uploadSite } from './upload/ftp.ts';
import { describeUpload, planUpload } from './upload/plan.ts';

const usage = `crossquote upload ADDRESS [FOLDER]
Uploads the site in FOLDER, dist/ when left out, to a web space: what has changed since the last upload; then it deletes
there what is gone. What no build made is not touched.
  ADDRESS       ftps://NAME@HOST/FOLDER/, or ftp:// where the host has nothing better: that sends the password readable
  FTP_PASSWORD  the password`;

async function main(): Promise<void> {
  const {
    positionals: [address = '', folder = 'dist'],
  } = readArguments(usage, { least: 1, most: 2 });
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url === undefined || !['ftp:', 'ftps:'].includes(url.protocol) || url.hostname === '')
    return refuse(`"${address}" is no address of a web space. Write it as ftps://NAME@HOST/FOLDER/.`);
  const password = process.env.FTP_PASSWORD ?? decodeURIComponent(url.password);
  if (password === '') return refuse('Set FTP_PASSWORD to the password of the web space.');
  const site = resolve(folder);
  const local = await readManifest(site);
  if (local === undefined) return refuse(`There is no built site in ${folder}/. Run "npm run build" first.`);
  try {
    const done = await uploadSite(site, { url, password }, (remote) => planUpload(local.files, remote));
    console.log(describeUpload(done));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    refuse(`The upload ended early: ${reason.replace(/\.?$/, '.')} Say the same again, and it goes on.`);
  }
}

function refuse(sentence: string): void {
  console.error(escapeHidden(sentence));
  process.exitCode = 1;
}

await main();
