import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyHarbour } from '../support/content-folder.ts';

// A publisher may have nothing yet, or no more than articles: nothing that the sample has is needed.
let parent: string;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'bare-'));
});
afterAll(() => rm(parent, { recursive: true, force: true }));

async function build(content: string, site: string, ...options: string[]) {
  const child = spawn(process.execPath, ['src/cli/main.ts', 'build', site, ...options], {
    env: { ...process.env, CONTENT_FOLDER: content, SITE_URL: 'https://school.example', SITE_BASE: '' },
  });
  const ended = new Promise<number | null>((done) => child.once('close', done));
  const [out, told] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await ended, out, told };
}

describe('crossquote build', () => {
  test('makes a site of settings alone, and tells each stage in a line', async () => {
    const content = join(parent, 'empty');
    await mkdir(content);
    await writeFile(
      join(content, 'site.yaml'),
      'name: Nothing yet\ndescription: To come.\npublisher: { name: The school }\n',
    );
    const site = join(parent, 'empty-dist');
    const { code, out, told } = await build(content, site);
    expect(told.split('\n')).toEqual([
      expect.stringMatching(/^Content read: 0 articles, 0 events, \d+\.\d s$/),
      expect.stringMatching(/^Articles compared: \d+\.\d s$/),
      expect.stringMatching(/^Site made: \d+ files, \d+\.\d s$/),
      expect.stringMatching(/^Site read back: 0 faults, \d+\.\d s$/),
      '',
    ]);
    expect([code, out]).toEqual([0, `The site stands in ${site}/.\n`]);
    expect(await readdir(site)).toContain('index.html');
  });

  test('makes one without docs, stories and speakers, and gives what it did as JSON', async () => {
    const { folder, remove } = await copyHarbour([
      ...['stories.yaml', 'speakers.yaml'].map((file) => ({ file, remove: true }) as const),
      { file: 'events/harbour-vote.md', replace: 'story: harbour\n', by: '' },
      { file: 'events/harbour-vote.md', replace: 'notes:\n  - speaker: ada-moreno\n', by: '' },
      {
        file: 'events/harbour-vote.md',
        replace: '    quote: { article: gazette, words: “a year of patience” }\n',
        by: '',
      },
      { file: 'outlets.yaml', replace: '- id: daily', by: '- id: evening\n  name: The Evening\n- id: daily' },
    ]);
    const site = join(parent, 'plain-dist');
    const { code, out, told } = await build(folder, site, '--json');
    await remove();
    expect(told).toBe('');
    const { isBuilt, stages, errors, warnings } = JSON.parse(out);
    expect([code, isBuilt, errors]).toEqual([0, true, []]);
    expect(stages.map(({ stage }: { stage: string }) => stage)).toEqual([
      ...['Content read', 'Articles compared', 'Site made', 'Site read back'],
    ]);
    expect(warnings).toEqual([expect.stringContaining('unused-outlet (warning) No article is of "evening"')]);
    expect(await readFile(join(site, 'events/harbour-vote/index.html'), 'utf8')).toContain('Moreno');
  });
});
