import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyHarbour } from '../support/content-folder.ts';

const page = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Quays to close for a year | The Courier</title>
<link rel="canonical" href="https://www.courier.example/quays"><meta property="og:site_name" content="The Courier"><meta name="author" content="Ruth Pell">
<meta property="article:published_time" content="2026-03-02T19:42:00Z"></head><body><nav>News</nav><article><h1>Quays to close for a year</h1>
<p>The council voted on Monday to close the quays, and “every quay is safe”, its leader said.</p><p class="readmore">READ MORE: <a href="/x">Cracks</a></p>
<p>“I am asking the town for a year of patience,” Ada Moreno told the members.</p></article><footer>The Courier</footer></body></html>`;

let folder: string;
let files: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await copyHarbour());
  files = await mkdtemp(join(tmpdir(), 'given-'));
});
afterEach(async () => {
  await remove();
  await rm(files, { recursive: true });
});

/** Runs `add` without a terminal. */
function add(args: readonly string[], input?: string): Promise<{ code: number; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      'node',
      ['src/cli/add.ts', ...args],
      { env: { ...process.env, CONTENT_FOLDER: folder } },
      (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

async function give(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(files, name), content);
  return join(files, name);
}

const article = (name: string) => readFile(join(folder, 'articles/harbour-vote', `${name}.md`), 'utf8');

describe('add', () => {
  test('makes outlets of the names that pages give, where it is told to', async () => {
    const other = page
      .replaceAll('The Courier', 'Quay News')
      .replaceAll('courier.example', 'quay-news.example');
    const pages = [await give('quays.html', page), await give('other.html', other)];
    const { code } = await add([...pages, '--event', 'harbour-vote', '--new-outlets']);
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'outlets.yaml'), 'utf8')).toMatch(
      /- id: the-courier\n {2}name: The Courier\n {2}url: .*\n- id: quay-news\n {2}name: Quay News\n/,
    );
    expect(await article('quay-news')).toContain('asking the town for a year of patience');
  });

  test('makes no outlet of a page that names none', async () => {
    const nameless = page
      .replace('<meta property="og:site_name" content="The Courier">', '')
      .replace(' | The Courier', '');
    const { code, err } = await add([
      await give('a.html', nameless),
      '--event',
      'harbour-vote',
      '--new-outlets',
    ]);
    expect([code, err]).toEqual([1, expect.stringContaining('Say who published it')]);
  });

  test('makes an article of a saved page, with an outlet that is new', async () => {
    const { code, out } = await add([
      await give('quays.html', page),
      '--event',
      'harbour-vote',
      '--outlet',
      'courier',
      '--outlet-name',
      'The Courier',
      '--retrieved',
      '2026-03-04',
    ]);
    expect(code).toBe(0);
    expect(await article('courier')).toMatch(
      /^---\nheadline: Quays to close for a year\nurl: https:\/\/www.courier.example\/quays\npublished: 2026-03-02T19:42:00Z\nretrieved: 2026-03-04\nauthor: Ruth Pell\nlang: en-GB\nsourceSha256: [0-9a-f]{64}\n---\n\nThe council voted .*\n\n:::furniture\nREAD MORE: Cracks\n:::\n\n“I am asking .*\n$/,
    );
    expect(out).toContain(
      '32 words in 2 blocks; beside them 1 line of furniture; 2 lines of the page left out',
    );
    expect(await readFile(join(folder, 'outlets.yaml'), 'utf8')).toContain(
      '- id: courier\n  name: The Courier\n  url: https://www.courier.example/\n',
    );
  });

  test('says what is missing, and writes nothing', async () => {
    const before = await readdir(join(folder, 'articles/harbour-vote'));
    const { code, err } = await add([await give('quays.html', page), '--event', 'harbor']);
    expect(code).toBe(1);
    expect(err).toContain('There is no event "harbor".');
    expect(err).toContain('Add a new one with --outlet the-courier --outlet-name "The Courier".');
    expect(await readdir(join(folder, 'articles/harbour-vote'))).toEqual(before);
  });

  test('knows a page that it has, shows what --replace changes, and writes nothing on --dry-run', async () => {
    const given = await give('quays.html', page);
    const usual = ['--event', 'harbour-vote', '--outlet', 'courier', '--outlet-name', 'The Courier'];
    await add([given, ...usual]);
    const known = await add([given, ...usual]);
    expect(known.err).toContain('courier.md has it already. --replace writes it anew.');
    const changed = await give('quays.html', page.replace('a year of patience', 'two years of patience'));
    const dry = await add([changed, ...usual, '--replace', '--dry-run']);
    expect(dry.out).toContain(
      '+“I am asking the town for two years of patience,” Ada Moreno told the members.',
    );
    expect(await article('courier')).toContain('a year of patience');
    await add([changed, ...usual, '--replace']);
    expect(await article('courier')).toContain('two years of patience');
  });

  test('starts an event, and takes a table of texts from standard input', async () => {
    const rows = [
      '{"title":"One","body":"“Yes,” she said.","outlet":"daily"}',
      '{"title":"Two","body":"“No,” he said.","outlet":"herald"}',
    ];
    const { code, err } = await add(
      [
        '-',
        '--map',
        'headline=title,text=body',
        '--event',
        'NEW',
        '--title',
        'The ferry stops',
        '--date',
        '2026-04-01',
      ],
      rows.join('\n'),
    );
    expect(err).toContain('2 articles written');
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'events/the-ferry-stops.md'), 'utf8')).toBe(
      '---\ntitle: The ferry stops\ndate: 2026-04-01\nsummary: The ferry stops.\n---\n',
    );
    expect((await readdir(join(folder, 'articles/the-ferry-stops'))).sort()).toEqual([
      'daily.md',
      'herald.md',
    ]);
  });

  test('takes the pages of an archive, and says what it passed over', async () => {
    const archive = zipSync({
      'a.html': strToU8(page),
      'a_files/frame.html': strToU8('<p>Ad'),
      'a_files/x.png': strToU8('x'),
      'b.txt': strToU8('“Yes,” she said. They all went home.'),
    });
    const { err } = await add([
      await give('pages.zip', archive),
      '--event',
      'harbour-vote',
      '--outlet',
      'daily',
    ]);
    expect(err).toContain('2 files are no documents and were passed over');
    expect(err).toContain('2 articles written');
    expect(await article('daily-2')).toContain('outlet: daily');
  });

  test('fetches nothing, and says how to save a page', async () => {
    const { code, err } = await add(['https://courier.example/quays', '--event', 'harbour-vote']);
    expect(code).toBe(1);
    expect(err).toContain('is an address, and nothing is fetched. Open it in a browser, save it');
  });
});
