import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readContent } from '../../src/corpus/content.ts';
import { callCommand } from '../support/call-command.ts';
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

/** Calls `add` without a terminal. */
const add = (args: readonly string[], input = '') =>
  callCommand('src/cli/add.ts', args, { env: { CONTENT_FOLDER: folder }, input });

/** The same in a process of its own, for commands that run at once. */
const startAdd = (args: readonly string[]) =>
  promisify(execFile)(process.execPath, ['src/cli/add.ts', ...args], {
    env: { ...process.env, CONTENT_FOLDER: folder },
  });

async function give(name: string, content: string | Uint8Array): Promise<string> {
  await writeFile(join(files, name), content);
  return join(files, name);
}

const article = (name: string) => readFile(join(folder, 'articles/harbour-vote', `${name}.md`), 'utf8');

describe('add', () => {
  test.each([
    [['--draft'], 'draft: true'],
    [['--draft', 'true'], 'draft: true'],
    [['--draft=true'], 'draft: true'],
    [['--draft', 'false'], 'draft: false'],
  ])('writes a field that takes true or false as %s says', async (given, line) => {
    const { code, err } = await add([
      ...given,
      await give('quays.html', page),
      '--event',
      'harbour-vote',
      '--new-outlets',
    ]);
    expect(err).not.toContain('neither true nor false');
    expect(code).toBe(0);
    expect((await article('the-courier')).split('\n')).toContain(line);
  });

  test('refuses what is neither true nor false, and takes a file after the field for a file', async () => {
    const usual = ['--event', 'harbour-vote', '--new-outlets'];
    const { code, err } = await add([await give('quays.html', page), ...usual, '--draft=yes']);
    expect([code, err]).toEqual([2, expect.stringContaining('"draft" is neither true nor false.')]);
    expect((await add(['--draft', await give('quays.html', page), ...usual])).code).toBe(0);
    expect(await article('the-courier')).toContain('draft: true');
  });

  test.each(['nope', 'yes', '0'])('takes no “%s” after such a field for true', async (word) => {
    const { code, err } = await add([
      '--draft',
      word,
      await give('quays.html', page),
      '--event',
      'harbour-vote',
    ]);
    expect(code).toBe(2);
    expect(err).toContain(`--draft takes true or false, and "${word}" is neither.`);
  });

  test('says of what is after such a field and no file that it is neither', async () => {
    const { code, err } = await add(['--draft', 'quay.html', await give('quays.html', page)]);
    expect(code).toBe(2);
    expect(err).toContain('--draft takes true or false, and "quay.html" is neither, nor is it there.');
    const { code: taken } = await add([
      ...['--draft', 'TRUE', await give('quays.html', page)],
      ...['--event', 'harbour-vote', '--new-outlets'],
    ]);
    expect(taken).toBe(0);
    expect(await article('the-courier')).toContain('draft: true');
  });

  test('says that of a time without a zone the day alone is taken', async () => {
    const usual = [await give('quays.html', page), '--event', 'harbour-vote', '--new-outlets', '--dry-run'];
    const { code, err, out } = await add([...usual, '--published', '2026-03-02T23:05']);
    expect(code).toBe(0);
    expect(err).toContain(
      '--published "2026-03-02T23:05" has a time without a time zone, and its day alone is taken. Write the zone behind it: 2026-03-02T23:05Z, or +01:00.',
    );
    expect(`${out}${err}`).toContain('2026-03-02');
    for (const whole of ['2026-03-02T23:05Z', '2026-03-02', '2026-03-02T23:05+01:00'])
      expect((await add([...usual, '--published', whole])).err).not.toContain('time zone');
  });

  test('says what a new event lacks', async () => {
    const file = await give('quays.html', page);
    const { code, err } = await add([file, '--event', 'NEW']);
    expect([code, err]).toEqual([
      2,
      'A new event needs a title: --title "The council votes on the harbour".\n',
    ]);
    const undated = await add([file, '--event', 'NEW', '--title', 'The ferry']);
    expect([undated.code, undated.err]).toEqual([2, 'A new event needs its day: --date 2026-03-02.\n']);
  });

  test('says of what is no Word document, though it is told to be one, in a sentence of its own', async () => {
    const { code, err } = await add([
      ...[await give('quays.txt', 'Quays close'), '--as', 'docx', '--event', 'harbour-vote'],
    ]);
    expect(code).toBe(1);
    expect(err).toContain(
      'quays.txt: The file cannot be read as docx. Open it in the program it came from, save it anew and give that.',
    );
  });

  test('lists of each of several pages the longest lines that were left out, and all where it is told to', async () => {
    const menu = [
      'Politics',
      'Sport',
      'Weather',
      'Subscribe to the morning letter of the harbour',
      'Letters',
    ];
    const full = page.replace(
      '<nav>News</nav>',
      `<nav>${menu.map((each) => `<p>${each}</p>`).join('')}</nav>`,
    );
    const pages = [
      await give('quays.html', full),
      await give(
        'other.html',
        full.replaceAll('courier.example', 'quay.example').replaceAll('The Courier', 'Quay News'),
      ),
    ];
    const usual = ['--event', 'harbour-vote', '--new-outlets', '--dry-run'];
    const few = (await add([...pages, ...usual])).out;
    expect(few.match(/: Subscribe to the morning letter of the harbour$/gmu)).toHaveLength(2);
    expect(few).toMatch(/ {2}- and \d more; --left-out lists them/u);
    expect(few).not.toMatch(/: Sport$/mu);
    const all = (await add([...pages, ...usual, '--left-out'])).out;
    expect(all.match(/: Sport$/gmu)).toHaveLength(2);
    expect(all).not.toContain('--left-out lists them');
  });

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

  test('keeps outlets apart whose names have no Latin letter', async () => {
    const named = (name: string, host: string) =>
      page.replaceAll('The Courier', name).replace('www.courier.example', host);
    const pages = [
      await give('a.html', named('Правда', 'pravda.example')),
      await give('b.html', named('Известия', '127.0.0.1')),
      await give('c.html', named('Газета 24', 'gazeta.example')),
      await give('d.html', named('Вести 24', 'vesti.example')),
      await give('e.html', named('ПРАВДА', 'www2.example')),
    ];
    const { code } = await add([...pages, '--event', 'harbour-vote', '--new-outlets']);
    expect(code).toBe(0);
    const { content, problems } = await readContent(folder);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const names = new Map(content?.corpus.outlets.map(({ id, name }) => [id, name]));
    const added = content?.corpus.articles.filter(({ url }) => url?.endsWith('/quays')) ?? [];
    expect(added.map(({ outlet, url }) => [names.get(outlet ?? ''), new URL(url ?? '').hostname])).toEqual(
      expect.arrayContaining([
        ['Правда', 'pravda.example'],
        ['Известия', '127.0.0.1'],
        ['Газета 24', 'gazeta.example'],
        ['Вести 24', 'vesti.example'],
        ['Правда', 'www2.example'],
      ]),
    );
  });

  test('adds no outlet twice under its name', async () => {
    const given = await give(
      'a.txt',
      'Quays shut\n\n“Every quay is safe,” the mayor said on Monday evening.\n',
    );
    const before = await readFile(join(folder, 'outlets.yaml'), 'utf8');
    const { code } = await add([given, '--event', 'harbour-vote', '--outlet-name', 'The Daily']);
    expect([code, await readFile(join(folder, 'outlets.yaml'), 'utf8')]).toEqual([0, before]);
  });

  test('adds to an outlets.yaml that is an empty list, and no outlet of an article that is refused', async () => {
    await writeFile(join(folder, 'outlets.yaml'), '[]\n');
    const usual = ['--event', 'harbour-vote', '--outlet', 'courier', '--outlet-name', 'The Courier'];
    const undated = '---\npublished: some day\n---\n\n“Every quay is safe,” she said.\n';
    const refused = await add([await give('quays.md', undated), ...usual]);
    expect([refused.code, await readFile(join(folder, 'outlets.yaml'), 'utf8')]).toEqual([1, '[]\n']);
    await add([await give('quays.html', page), ...usual]);
    expect(await readFile(join(folder, 'outlets.yaml'), 'utf8')).toMatch(/^- id: courier\n/);
    expect(await article('courier')).toContain('every quay is safe');
  });

  test.each([
    [['--as', 'pdf'], /^--as "pdf" is none of html, mhtml, text, /],
    [['--encoding', 'latin-99'], /^--encoding "latin-99" is none that is known\. /],
    [['--map', 'headline'], /^--map "headline" is no pair\. /],
  ])('says what is wrong with %j', async (more, sentence) => {
    const { code, err } = await add([await give('quays.html', page), '--event', 'harbour-vote', ...more]);
    expect([code, err]).toEqual([expect.any(Number), expect.stringMatching(sentence)]);
    expect(code).not.toBe(0);
  });

  test('says in a sentence which files it cannot read', async () => {
    const broken = zipSync({ 'word/document.xml': strToU8('<w:p>'), '[Content_Types].xml': strToU8('x') });
    const paths = [await give('a.docx', broken), await give('long.txt', 'a word '.repeat(400_000))];
    const { code, err } = await add([...paths, '--event', 'harbour-vote']);
    expect(code).toBe(1);
    expect(err).toContain('a.docx: The file cannot be read as docx. Open it in the program it came from');
    expect(err).toContain('long.txt: The text has 2800000 bytes; an article has at most 1048576. Split it.');
  });

  test.skipIf(process.platform === 'win32')('reads no device, which would never end', async () => {
    const { code, err } = await add(['/dev/zero', '--event', 'harbour-vote']);
    expect([code, err]).toEqual([
      1,
      expect.stringContaining('/dev/zero: this is neither a file nor a folder.'),
    ]);
  });

  test('of commands at once none writes over the article of another', async () => {
    const given = await Promise.all(
      [1, 2, 3].map((at) => give(`${at}.txt`, `Quays shut again\n\n“Quay ${at} is safe,” the mayor said.\n`)),
    );
    const usual = ['--event', 'harbour-vote', '--outlet', 'courier', '--outlet-name', 'The Courier'];
    await Promise.allSettled(given.map((path) => startAdd([path, ...usual])));
    for (const path of given) await add([path, ...usual]);
    const names = await readdir(join(folder, 'articles/harbour-vote'));
    const texts = await Promise.all(
      names.filter((name) => name.startsWith('courier')).map((name) => article(name.replace('.md', ''))),
    );
    expect(texts.map((text) => /Quay \d/.exec(text)?.[0]).sort()).toEqual(['Quay 1', 'Quay 2', 'Quay 3']);
  });

  test('says in a sentence what the system refuses', async () => {
    await rm(join(folder, 'articles'), { recursive: true });
    await writeFile(join(folder, 'articles'), 'a file');
    const { code, err } = await add([await give('quays.html', page), '--event', 'harbour-vote']);
    expect([code, err]).toEqual([
      1,
      `A file stands in the path of "${join(folder, 'articles')}", where a folder has to be.\n`,
    ]);
  });

  test('--replace writes over no other article of the outlet', async () => {
    const usual = ['--event', 'harbour-vote', '--outlet', 'courier', '--outlet-name', 'The Courier'];
    await add([await give('quays.html', page), ...usual]);
    const before = await article('courier');
    const other = page.replace('courier.example/quays', 'courier.example/shops');
    const { out } = await add([
      await give('shops.html', other),
      await give('piers.html', other.replace('/shops', '/piers')),
      ...[...usual, '--replace'],
    ]);
    expect(out).toContain('courier-2.md');
    expect(out).toContain('courier-3.md');
    expect(await article('courier')).toBe(before);
  });

  test.each([[[]], [['--replace']]])(
    'two files of one run make no article of one name, with %j',
    async (more) => {
      const other = page
        .replace('courier.example/quays', 'courier.example/shops')
        .replace('patience', 'calm');
      const given = [await give('quays.html', page), await give('shops.html', other)];
      const usual = ['--event', 'harbour-vote', '--outlet', 'courier', '--outlet-name', 'The Courier'];
      const { code, err } = await add([...given, ...usual, '--name', 'x', ...more]);
      expect([code, err]).toEqual([
        1,
        expect.stringContaining(
          `shops.html: ${join(folder, 'articles/harbour-vote/x.md')} has been made of another file of this run. Give each its own --name, in a run of its own.`,
        ),
      ]);
      expect(await article('x')).toContain('a year of patience');
    },
  );

  test('--replace takes one of two pages of an address, and the same file twice as one', async () => {
    const changed = await give('later.html', page.replace('a year of patience', 'two years of patience'));
    const given = await give('quays.html', page);
    const usual = ['--event', 'harbour-vote', '--outlet', 'courier', '--outlet-name', 'The Courier'];
    const { err } = await add([given, await give('copy.html', page), changed, ...usual, '--replace']);
    expect(err).toContain('1 article written, 1 known already, 1 not taken.');
    expect(err).toContain('Both are one article, by their address: give the one that is to stay.');
    expect(await article('courier')).toContain('a year of patience');
  });

  test('adds no outlet of an article whose place something has taken, and no article whose outlet cannot be added', async () => {
    const given = await give('quays.html', page);
    const usual = ['--event', 'harbour-vote', '--outlet', 'courier', '--outlet-name', 'The Courier'];
    const before = await readFile(join(folder, 'outlets.yaml'), 'utf8');
    const place = join(folder, 'articles/harbour-vote/courier.md');
    await mkdir(place);
    const taken = await add([given, ...usual]);
    expect(taken.err).toContain('something has come to');
    expect(taken.err).not.toContain('a new outlet');
    expect(await readFile(join(folder, 'outlets.yaml'), 'utf8')).toBe(before);

    await rmdir(place);
    await writeFile(join(folder, 'outlets.yaml'), 'no: list\n');
    expect((await add([given, ...usual])).err).toContain('is no list of entries');
    await expect(article('courier')).rejects.toMatchObject({ code: 'ENOENT' });
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

  test('tells of a text that the outlet has at another address, whatever is printed beside it, and so does validation', async () => {
    const usual = ['--event', 'harbour-vote', '--new-outlets'];
    await add([await give('quays.html', page), ...usual]);
    const other = page
      .replace('courier.example/quays', 'courier.example/shops')
      .replace('Cracks</a>', 'Engineers doubt that chandlers will survive another winter</a>');
    const { code, err } = await add([await give('shops.html', other), ...usual]);
    expect(code).toBe(0);
    expect(err).toContain(
      `The text is nearly that of ${join(folder, 'articles/harbour-vote/the-courier.md')}.`,
    );
    const { problems } = await readContent(folder);
    expect(problems.map(({ code: kind, severity, message }) => [kind, severity, message])).toContainEqual([
      'duplicate-text',
      'warning',
      'The text is that of "harbour-vote-the-courier-2", of the same outlet. Take one of the articles out, if it is the same one.',
    ]);
  });

  test.each([
    [['--published', '2026-13-40'], /^"2026-13-40" is no date of the calendar\./],
    [['--url', 'courier.example'], /^"courier\.example" is no http or https address\./],
    [['--lang', 'englisch', '--kind', 'letter'], /^"kind" is "letter"\. .*"englisch" is no language tag\./],
  ])('refuses %j of an article that is there already too', async (wrong, sentence) => {
    const usual = [await give('quays.html', page), '--event', 'harbour-vote', '--new-outlets'];
    await add([...usual, '--publishedFrom', 'text']);
    const { code, err } = await add([...usual, ...wrong]);
    expect([code, err]).toEqual([2, expect.stringMatching(sentence)]);
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

  test('writes no event that no article goes into, and leaves none of an article that cannot be written', async () => {
    const usual = ['--event', 'new', '--title', 'The ferry stops', '--date', '14.10.2026'];
    const event = join(folder, 'events/the-ferry-stops.md');
    const none = await add([join(files, 'herald.txt'), ...usual]);
    expect([none.code, none.err]).toEqual([
      1,
      expect.stringContaining(`${event}: not written, since no article goes into the event.`),
    ]);
    expect(existsSync(event)).toBe(false);

    const given = await give('quays.html', page);
    const refused = await add([given, ...usual, '--outlet', 'nobody']);
    expect([refused.code, existsSync(event)]).toEqual([1, false]);

    const outlets = await readFile(join(folder, 'outlets.yaml'), 'utf8');
    await writeFile(join(folder, 'outlets.yaml'), 'no: list\n');
    const lost = await add([given, ...usual, '--new-outlets']);
    expect([lost.code, existsSync(event)]).toEqual([1, false]);

    await writeFile(join(folder, 'outlets.yaml'), outlets);
    const place = join(folder, 'articles/the-ferry-stops/the-courier.md');
    await mkdir(place, { recursive: true });
    const taken = await add([given, ...usual, '--new-outlets']);
    expect([taken.code, existsSync(event)]).toEqual([1, false]);

    await rmdir(place);
    const dry = await add([given, ...usual, '--new-outlets', '--dry-run']);
    expect([dry.code, existsSync(event)]).toEqual([0, false]);
    expect(dry.err).toContain(`${event}: a new event, of 2026-10-14`);

    const { code, err } = await add([join(files, 'herald.txt'), given, ...usual, '--new-outlets']);
    expect([code, err]).toEqual([1, expect.stringContaining(`${event}: a new event, of 2026-10-14`)]);
    expect(await readFile(event, 'utf8')).toContain('date: 2026-10-14');

    await rm(event);
    const known = await add([given, ...usual]);
    expect([known.code, existsSync(event)]).toEqual([0, true]);
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

  test('says of one in the singular what it passed over and took out', async () => {
    const given = await give(
      'one.zip',
      zipSync({
        'a.txt': strToU8('“Yes,” she said\u0007. It\u0092s late, and they all went home.'),
        'x.png': strToU8('x'),
      }),
    );
    const { err } = await add([given, '--event', 'harbour-vote', '--outlet', 'daily']);
    expect(err).toContain(`1 file is no document and was passed over: ${given}/x.png.`);
    expect(err).toContain(
      '1 character that no page can print (a control, or one that turns the direction of the text) was left out.',
    );
    expect(err).toContain('1 code of the C1 range was read as windows-1252.');
  });

  test('fetches nothing, and says how to save a page', async () => {
    const { code, err } = await add(['https://courier.example/quays', '--event', 'harbour-vote']);
    expect(code).toBe(1);
    expect(err).toContain('is an address, and nothing is fetched. Open it in a browser, save it');
  });
});
