import { readFile, readdir, rm, rmdir } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../src/cli/build/site-files.ts';

/**
 * Takes the texts that the project comes with out of content/, and nothing else: a file goes only while it is the
 * sample's, byte for byte. site.yaml stays, for its publisher to fill in.
 */
const [content = 'content'] = process.argv.slice(2);
const sample = 'tests/fixtures/sample';
let removed = 0;
const kept: string[] = [];
for (const path of await listFiles(sample)) {
  const own = await readFile(join(content, path)).catch(() => undefined);
  if (own === undefined || path === 'site.yaml') continue;
  if (own.equals(await readFile(join(sample, path)))) {
    await rm(join(content, path));
    removed += 1;
  } else kept.push(path);
}
await removeEmpty(content);
console.log(`${removed} files of the sample are gone from ${content}/.`);
for (const path of kept) console.log(`${content}/${path} is not the sample's any more, and stays.`);
console.log(`Now write the site's name, description and publisher into ${content}/site.yaml.`);

/** Folders below this one that hold nothing any more. */
async function removeEmpty(folder: string): Promise<void> {
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const path = join(folder, entry.name);
    await removeEmpty(path);
    if ((await readdir(path)).length === 0) await rmdir(path);
  }
}
