import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { hosts } from '../../src/cli/host/host-files.ts';
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
  test('lets npm tell of errors alone, as packages ask for a newer Node than the one that calls npm', () => {
    const settings = plan().get('.npmrc') ?? '';
    expect(settings.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([
      'loglevel=error',
    ]);
  });

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

  test('keeps out of its repository what articles are made from, and what is built', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'create-'));
    await writeFile(join(folder, '.gitignore'), plan().get('.gitignore') ?? '');
    const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    git('init', '--quiet');
    const sources = [
      'courier.html',
      'a.htm',
      'a.mhtml',
      'herald.txt',
      'b.md',
      'b.docx',
      'b.rtf',
      'all.zip',
      'rows.csv',
    ];
    const others = ['courier_files/ad.js', 'b.pdf', 'dist/index.html', 'node_modules/x/index.js'];
    const { stdout } = git(
      'check-ignore',
      ...sources,
      ...others,
      ...plan({ host: 'netlify' }).keys(),
      ...[
        'crossquote-1.2.3.tgz',
        'package-lock.json',
        'content/articles/a/b.md',
        'public/proof.html',
        'LICENSE.md',
      ],
    );
    expect(stdout.trim().split('\n')).toEqual([...sources, ...others]);
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

  test('says how it is brought up to date, from the registry or from a packed file', () => {
    expect(plan().get('README.md')).toContain('| `npm install crossquote@latest` |');
    expect(plan({ program: 'file:crossquote-1.2.3.tgz' }).get('README.md')).toContain(
      '| `npm install ./crossquote-VERSION.tgz` |',
    );
  });

  test.each(Object.keys(hosts))('adds what %s needs', (host) => {
    const more = [...plan({ host }).keys()].filter((path) => !plan().has(path));
    expect(more).toEqual(Object.keys(hosts[host]?.files({ id: 'hafen', base: '/' }) ?? {}));
  });

  test.each([
    [{ url: 'school.example' }, /^--url is "school\.example", and has to be the site's scheme and host/],
    [{ url: 'https://school.example/quotes/' }, /The folder it lies in there is --base\.$/],
    [
      { base: '/our quotes/' },
      /^--base is "\/our quotes\/", and "our quotes" in it cannot be a folder's name/,
    ],
    [{ base: '/"; rm -rf ~; "/' }, /cannot be a folder's name/],
    [{ title: ' ' }, /^A site needs a title/],
  ])('refuses %j in a sentence', (more, sentence) => {
    expect(planSite({ ...wishes, ...more })).toMatch(sentence);
  });

  test('starts an event whose title has no Latin letter', () => {
    expect([...plan({ event: { ...event, title: '港の投票' } }).keys()]).toContain('content/events/event.md');
  });

  test('says what is wrong with an event, and which hosts it knows', () => {
    expect(planSite({ ...wishes, event: { ...event, date: 'Monday' } })).toBe(
      '"Monday" cannot be read as a day of the calendar. Write it like 2026-03-02.',
    );
    expect(planSite({ ...wishes, host: 'constructor' })).toMatch(
      /^"constructor" is no host that is known here\. Known are github, /,
    );
  });
});
