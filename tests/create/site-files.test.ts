import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { hosts } from '../../src/create/host-files.ts';
import { planSite } from '../../src/create/site-files.ts';

const event = { title: 'The council votes', date: '2026-03-02', summary: undefined, place: undefined };
const wishes = {
  title: 'Hafen: "Köln" # 1',
  url: 'https://school.example',
  base: '/quotes/',
  event,
  program: '1.2.3',
};

function plan(more: Partial<Parameters<typeof planSite>[0]> = {}): ReadonlyMap<string, string> {
  const files = planSite({ ...wishes, ...more });
  if (typeof files === 'string') throw new Error(files);
  return files;
}

describe('planSite(wishes)', () => {
  test('makes content that is valid, but for the articles that are to come', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'create-'));
    for (const [path, content] of plan()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    const { problems } = await readContent(join(folder, 'content'));
    expect(problems.map(({ code }) => code)).toEqual(['no-articles']);
    await rm(join(folder, 'content/events'), { recursive: true });
    const { content } = await readContent(join(folder, 'content'));
    expect(content?.settings).toMatchObject({
      name: 'Hafen: "Köln" # 1',
      url: 'https://school.example',
      base: '/quotes/',
      publisher: { name: 'Hafen: "Köln" # 1' },
    });
    await rm(folder, { recursive: true });
  });

  test('depends on the program alone, and names the site as npm allows', () => {
    expect(JSON.parse(plan().get('package.json') ?? '')).toMatchObject({
      name: 'hafen-koln-1',
      private: true,
      dependencies: { crossquote: '1.2.3' },
    });
    expect(JSON.parse(plan({ title: '港' }).get('package.json') ?? '')).toMatchObject({ name: 'site' });
  });

  test.each(Object.keys(hosts))('adds what %s needs', (host) => {
    const more = [...plan({ host }).keys()].filter((path) => !plan().has(path));
    expect(more).toEqual(Object.keys(hosts[host]?.files({ id: 'hafen', base: '/' }) ?? {}));
  });

  test('says what is wrong with an event, and which hosts it knows', () => {
    expect(planSite({ ...wishes, event: { ...event, date: 'Monday' } })).toBe(
      'A new event needs its day: --date 2026-03-02.',
    );
    expect(planSite({ ...wishes, host: 'constructor' })).toMatch(
      /^"constructor" is no host that is known here\. Known are github, /,
    );
  });
});
