import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MANIFEST } from '../../src/cli/build/site-files.ts';
import { openRebuiltTown, type Step } from '../support/rebuilt-town.ts';

let site: Awaited<ReturnType<typeof openRebuiltTown>>;

beforeAll(async () => {
  site = await openRebuiltTown();
});
afterAll(() => site?.close());

// What else a publisher may do is in tests/machine: each takes two builds.
const step: Step = {
  does: 'mends words that another event of the story has too, and a title',
  edits: [
    { file: 'articles/ferry-strike/daily.md', replace: 'berths repainted by', by: 'berths painted by' },
    { file: 'events/mill-fire.md', replace: 'The mill burns', by: 'A mill burns' },
  ],
  spares: ['dry-well'],
};

test('a build of what changed is the same bytes as a whole one, and makes no more than it has to', async () => {
  await expect(site.take(step)).resolves.toBeUndefined();
});

test('a file of the last site that somebody has changed is made again', async () => {
  const { files } = await site.build('kept');
  const page = join(site.folder, 'kept', 'events/harbour-vote/index.html');
  const text = await readFile(page, 'utf8');
  await writeFile(page, text.replace('</main>', '<p>Something else.</p></main>'));
  expect((await site.build('kept')).files).toEqual(files);
  expect(await readFile(page, 'utf8')).toBe(text);
  expect(Object.keys(files)).not.toContain(MANIFEST);
});
