import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '../../../src/cli/build/site-builder.ts';
import { MANIFEST, writeManifest } from '../../../src/cli/build/site-files.ts';
import { findBuiltSite } from '../../support/built-site.ts';
import { copyHarbour } from '../../support/content-folder.ts';

let parent: string;
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'builder-'));
});
afterEach(() => rm(parent, { recursive: true }));

async function build(content: string) {
  const printed: string[] = [];
  const isBuilt = await buildSite({
    ...{
      content,
      site: join(parent, 'dist'),
      base: '/',
      origin: 'https://crossquote.example',
      isQuiet: true,
    },
    print: (line) => printed.push(line),
  });
  return { isBuilt, printed };
}

describe('buildSite(options)', () => {
  test('builds the same bytes again, and keeps them when the content is wrong later', async () => {
    const first = await build('tests/fixtures/harbour');
    expect(first).toEqual({ isBuilt: true, printed: [] });
    const manifest = await readFile(join(parent, 'dist', MANIFEST), 'utf8');
    const other = await findBuiltSite({ content: 'tests/fixtures/harbour' });
    expect(JSON.parse(manifest)).toEqual(JSON.parse(await readFile(join(other, MANIFEST), 'utf8')));

    const { folder, remove } = await copyHarbour([
      { file: 'articles/harbour-vote/daily.md', replace: '2026-03-02', by: 'Monday' },
      { file: 'events/harbour-vote.md', replace: 'story: harbour', by: 'story: harbor' },
    ]);
    const second = await build(folder);
    await remove();
    expect(second.isBuilt).toBe(false);
    expect(
      second.printed.map((line) => line.replace(`${folder}/`, '').split(' ').slice(0, 2).join(' ')),
    ).toEqual([
      'articles/harbour-vote/daily.md:3:12 bad-date',
      'events/harbour-vote.md:5:8 unknown-story',
      'The site',
    ]);
    expect(await readFile(join(parent, 'dist', MANIFEST), 'utf8')).toBe(manifest);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('keeps the site that stood before when what was built is wrong', async () => {
    // A page of the publisher's own with a link that leads nowhere is found only in the built site.
    const { folder, remove } = await copyHarbour([
      {
        file: 'docs/lesson.md',
        write: '---\ntitle: A lesson\n---\n\n[Lost](/events/harbour-vote/#nowhere)\n',
      },
    ]);
    await mkdir(join(parent, 'dist'));
    await writeFile(join(parent, 'dist', 'index.html'), 'what stood before');
    await writeManifest(join(parent, 'dist'));
    const { isBuilt, printed } = await build(folder);
    await remove();
    expect(isBuilt).toBe(false);
    expect(printed[0]).toBe(
      'docs/lesson/index.html links to /events/harbour-vote/#nowhere; events/harbour-vote/index.html has no such id.',
    );
    expect(await readFile(join(parent, 'dist', 'index.html'), 'utf8')).toBe('what stood before');
    expect(await readdir(parent)).toEqual(['dist']);
  });
});
