import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build/site-builder.ts';
import { MANIFEST, readManifest } from '../../src/cli/build/site-files.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'changed-'));
  await cp('tests/fixtures/harbour', join(folder, 'content'), { recursive: true });
});
afterAll(() => rm(folder, { recursive: true }));

async function build(name: string, content = 'content'): Promise<Readonly<Record<string, string>>> {
  const printed: string[] = [];
  const site = join(folder, name);
  const place = { base: '/papers/', origin: 'https://crossquote.example' };
  const options = { content: join(folder, content), site, ...place, isQuiet: true };
  const isBuilt = await buildSite({ ...options, print: (line) => printed.push(line) });
  expect({ isBuilt, printed }).toEqual({ isBuilt: true, printed: [] });
  return (await readManifest(site))?.files ?? {};
}

const article = 'articles/harbour-vote/daily.md';

/** What a publisher does to the content between two builds. */
const edits: Readonly<Record<string, () => Promise<void>>> = {
  'a sentence more': () =>
    appendFile(join(folder, 'content', article), '\n\n“The quay will stand,” Ann Lee said on Friday.\n'),
  'an article that prints the same': async () => {
    const text = await readFile(join(folder, 'content', article), 'utf8');
    const other = text.replace(/^url: .*$/m, 'outlet: daily').replace(/Friday/g, 'Saturday');
    await writeFile(join(folder, 'content', 'articles/harbour-vote/second.md'), `${other}\nIt rained.\n`);
  },
  'an outlet by another name': async () => {
    const file = join(folder, 'content', 'outlets.yaml');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^( +name: .*)$/m, '$1 of Marlford'));
  },
  'an event by another title': async () => {
    const file = join(folder, 'content', 'events/harbour-vote.md');
    await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*$/m, 'title: The long vote'));
  },
};

// A round builds twice, the second time whole.
const ROUNDS = 1;

test('a site of which only what changed is made is the same bytes as one made whole', async () => {
  await build('kept');
  await fc.assert(
    fc.asyncProperty(fc.subarray(Object.keys(edits), { minLength: 1 }), fc.uuid(), async (chosen, name) => {
      for (const edit of chosen) await edits[edit]?.();
      expect(await build('kept')).toEqual(await build(name));
    }),
    { numRuns: ROUNDS, endOnFailure: true },
  );
});

test('a file of the last site that somebody has changed is made again', async () => {
  const before = await build('kept');
  const page = join(folder, 'kept', 'events/harbour-vote/index.html');
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace('</main>', '<p>Something else.</p></main>'));
  expect(await build('kept')).toEqual(before);
  expect(await readFile(page, 'utf8')).toBe(text);
  expect(Object.keys(before)).not.toContain(MANIFEST);
});

test('pages of events that stayed as they were are made again where the site has another name, and read back', async () => {
  await cp('tests/fixtures/sample', join(folder, 'sample'), { recursive: true });
  await build('renamed', 'sample');
  const file = join(folder, 'sample', 'site.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^name: .*\n|^/, 'name: Class 9b quotes\n'));
  await build('renamed', 'sample');
  const page = await readFile(join(folder, 'renamed', 'events/lachin-convoy/index.html'), 'utf8');
  expect(page).toContain('Class 9b quotes');
});
