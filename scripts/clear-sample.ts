import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
    await removeEmptyAbove(path);
    removed += 1;
  } else kept.push(path);
}
console.log(`${removed} files of the sample are gone from ${content}/.`);
for (const path of kept) console.log(`${content}/${path} is not the sample's any more, and stays.`);
console.log(`Now write the site's name, description and publisher into ${content}/site.yaml.`);

/** The folders of a file that has gone, from the innermost up to the first that holds something. */
async function removeEmptyAbove(path: string): Promise<void> {
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      await rmdir(join(content, folder));
    } catch (error) {
      if (['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) return;
      throw error;
    }
  }
}
