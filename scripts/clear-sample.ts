import { readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { readArguments } from '../src/cli/arguments.ts';
import { listFiles } from '../src/cli/build/site-files.ts';
import { isRemovedEmpty } from '../src/cli/files/remove-empty.ts';
import { writeWhole } from '../src/cli/files/write-whole.ts';

/**
 * Takes the texts that the project comes with out of content/, and nothing else: a file goes only while it is the
 * sample's, byte for byte, and so does an entry of a list, where nothing that stays names it. site.yaml stays, for its
 * publisher to fill in.
 */
const usage = `npm run clear-sample [-- FOLDER]
Takes the sample that the project comes with out of FOLDER, content/ when left out. What is a publisher's own stays.`;

const {
  positionals: [content = 'content'],
} = readArguments(usage, { most: 1 });
const sample = 'tests/fixtures/sample';
const lists = ['outlets.yaml', 'speakers.yaml', 'stories.yaml'];
let removed = 0;
const kept: string[] = [];
for (const path of await listFiles(sample)) {
  const own = await readFile(join(content, path)).catch(() => undefined);
  if (own === undefined || path === 'site.yaml' || lists.includes(path)) continue;
  if (own.equals(await readFile(join(sample, path)))) await remove(path);
  else kept.push(`${content}/${path} is not the sample's any more, and stays.`);
}
for (const path of lists) kept.push(...(await clearList(path)));
console.log(`${countGone(removed, 'file')} from ${content}/.`);
for (const sentence of kept) console.log(sentence);
console.log(`Now write the site's name, description and publisher into ${content}/site.yaml.`);

/** Removes a file, and the folders above it up to the first that holds something. */
async function remove(path: string): Promise<void> {
  await rm(join(content, path));
  removed += 1;
  let folder = dirname(path);
  while (folder !== '.' && (await isRemovedEmpty(join(content, folder)))) folder = dirname(folder);
}

/** Takes the sample's entries out of a list, and the list where it is the sample's to the byte and all of them go. */
async function clearList(path: string): Promise<string[]> {
  const source = await readFile(join(content, path), 'utf8').catch(() => undefined);
  if (source === undefined) return [];
  const given = await readFile(join(sample, path), 'utf8');
  const theirs = new Set(entriesOf(given).map(({ text }) => text));
  const entries = entriesOf(source);
  const files = (await listFiles(content)).filter((each) => /\.(?:md|yaml)$/.test(each));
  const others = await Promise.all(
    files
      .filter((each) => !lists.includes(each))
      .map(async (each) => `${basename(each, '.md')}\n${await readFile(join(content, each), 'utf8')}`),
  );
  let going = entries.filter(({ text }) => theirs.has(text));
  // An entry that stays may name another, which stays then too.
  for (let before = -1; before !== going.length;) {
    before = going.length;
    const staying = [...others, ...entries.filter((each) => !going.includes(each)).map(({ text }) => text)];
    going = going.filter(({ id }) => !staying.some((words) => isNamedIn(id, words)));
  }
  if (source === given && going.length === entries.length) {
    await remove(path);
    return [];
  }
  if (going.length === 0) return [`${content}/${path} has nothing that is the sample's alone, and stays.`];
  let left = source;
  for (const { start, end } of going.toReversed()) left = left.slice(0, start) + left.slice(end);
  await writeWhole(join(content, path), left);
  return [`${content}/${path}: ${countGone(going.length, 'entry', 'entries')}, and the rest stays.`];
}

function countGone(count: number, one: string, several = `${one}s`): string {
  return `${count} ${count === 1 ? one : several} of the sample ${count === 1 ? 'is' : 'are'} gone`;
}

function isNamedIn(id: string, words: string): boolean {
  return words.split(/[^a-z0-9-]+/).includes(id);
}

/** The entries of a list with their lines; none of one that is written otherwise. */
function entriesOf(source: string): { id: string; text: string; start: number; end: number }[] {
  const { contents, errors } = parseDocument(source);
  if (errors.length > 0 || !isSeq(contents) || contents.flow === true) return [];
  return contents.items.flatMap((entry) => {
    const id = isMap(entry) ? entry.get('id') : undefined;
    if (!isMap(entry) || !entry.range || typeof id !== 'string') return [];
    const start = source.lastIndexOf('\n', entry.range[0]) + 1;
    const end = entry.range[1];
    return [{ id, text: source.slice(start, end), start, end }];
  });
}
