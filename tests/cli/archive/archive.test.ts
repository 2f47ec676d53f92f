import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/cli/archive/archive-folder.ts';
import { exportArchive } from '../../../src/cli/archive/export.ts';
import { openTexts, readFacts, readShingles } from '../../../src/cli/archive/read-archive.ts';
import { type Format, formats } from '../../../src/cli/archive/tables.ts';
import { thisProcess } from '../../../src/cli/build/owner.ts';
import { fold } from '../../../src/core/text/fold.ts';
import { readContent } from '../../../src/corpus/content.ts';
import { callCommand } from '../../support/call-command.ts';

const background =
  'The old harbour was built in 1871 by the town’s own masons, burned twice in one winter, and has been closed to larger ships ever since the storm of 1953 broke its outer wall.';
const vote =
  'The council voted on Monday night, eleven to six and after four hours of debate, to close every quay of the old harbour for a year while the cracked piers are mended.';

/** A small archive: two days’ reports of one vote, and the same background years before. */
const reports = [
  {
    id: 'herald-1',
    outlet: 'The Herald',
    date: '2026-03-02',
    title: 'Quays to close for a year',
    text: `${vote} Shops on the front asked for more time.\n\n${background}`,
  },
  {
    id: 'daily-1',
    outlet: 'The Daily',
    date: '2026-03-03',
    title: 'Harbour shut',
    text: `Nobody was surprised in the end. ${vote}\n\nFishermen will moor upriver.`,
  },
  {
    id: 'herald-0',
    outlet: 'The Herald',
    date: '2019-07-14',
    title: 'A summer at the harbour',
    text: `Children dive from the steps again this week.\n\n${background}`,
  },
  {
    id: 'gazette-1',
    outlet: 'The Gazette',
    date: '2026-03-02',
    title: 'Rain expected',
    text: 'Rain will reach the coast by the evening and stay until the weekend, said the office that forecasts it.',
  },
];
const jsonLines = reports.map((report) => `${JSON.stringify(report)}\n`).join('');

let folder: string;
let remains: string[] = [];

async function makeFolder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'archive-'));
  remains.push(made);
  return made;
}

afterAll(async () => {
  for (const made of remains) await rm(made, { recursive: true });
  remains = [];
});

/** Calls the command as somebody types it. */
const archive = (args: readonly string[], input = '') => callCommand('src/cli/archive.ts', args, { input });

beforeEach(async () => {
  folder = await makeFolder();
  await writeFile(join(folder, 'reports.jsonl'), jsonLines);
});

/** Exports the reports in this process: what was said meanwhile, and whether it ended well. */
async function exported(
  name: string,
  { only = formats, hasTokens = true }: { only?: readonly Format[]; hasTokens?: boolean } = {},
): Promise<{ code: number; err: string }> {
  const said: string[] = [];
  const paths = [join(folder, 'reports.jsonl')];
  const wishes = { paths, folder: join(folder, name), formats: only, hasTokens, map: {} };
  try {
    const { articles } = await exportArchive({ ...wishes, say: (sentence) => said.push(sentence) });
    return { code: 0, err: [...said, `${articles} articles`].join('\n') };
  } catch (error) {
    return { code: 1, err: error instanceof Error ? error.message : '' };
  }
}

describe('archive export', () => {
  test('writes three tables in both formats, and what it wrote into archive.json, last', async () => {
    const { code, err } = await archive([
      'export',
      join(folder, 'reports.jsonl'),
      '--out',
      join(folder, 'archive'),
    ]);
    expect([code, err]).toEqual([
      0,
      expect.stringMatching(/archive: 4 articles, \d+ words, \d+ hashes\.\n$/),
    ]);
    const names = await readdir(join(folder, 'archive'));
    expect(names.sort()).toEqual([
      'archive.json',
      'articles.ndjson',
      'articles.parquet',
      'shingles.ndjson',
      'shingles.parquet',
      'tokens.ndjson',
      'tokens.parquet',
    ]);
    expect((await readdir(folder)).sort()).toEqual(['archive', 'reports.jsonl']);
  });

  test('a token is the word that stands at its place in the text', async () => {
    await exported('archive', { only: ['ndjson'] });
    const rows = (name: string) =>
      readFile(join(folder, 'archive', `${name}.ndjson`), 'utf8').then((text) =>
        text
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      );
    const articles = await rows('articles');
    const tokens = await rows('tokens');
    expect(articles.map(({ words }) => words)).toEqual(
      articles.map(({ article }) => tokens.filter((token) => token.article === article).length),
    );
    for (const { article, starts, ends, word } of tokens) {
      expect(fold(articles[article].text.slice(starts, ends))).toBe(word);
    }
  });

  test('reads from Parquet what it reads from newline JSON', async () => {
    await exported('lines', { only: ['ndjson'] });
    await exported('columns', { only: ['parquet'], hasTokens: false });
    const [lines, columns] = await Promise.all(
      ['lines', 'columns'].map(async (name) => {
        const opened = await openArchive(join(folder, name));
        const texts = await openTexts(opened);
        const facts = [];
        for await (const each of readFacts(opened))
          facts.push({ ...each, text: await texts.read(each.article) });
        await texts.close();
        return { facts, shingles: await readShingles(opened) };
      }),
    );
    expect(lines).toEqual(columns);
    expect(lines?.facts.map(({ id, text }) => ({ id, text }))).toEqual(
      reports.map(({ id, text }) => ({ id, text })),
    );
  });

  test('takes a content folder, a table with other names for its columns, and standard input', async () => {
    await writeFile(
      join(folder, 'table.csv'),
      'key;kicker;words\nx1;One;"Every quay is safe; so said the mayor."\nx2;Two;Nothing else was said.\n',
    );
    const map = ['--map', 'name=key,headline=kicker,text=words'];
    const { err } = await archive(
      [
        'export',
        'tests/fixtures/harbour',
        join(folder, 'table.csv'),
        '-',
        ...map,
        '--out',
        join(folder, 'a'),
      ],
      '{"key":"x3","words":"Read from standard input."}\n',
    );
    expect(err).toMatch(/\d+ articles/);
    const ids = [];
    for await (const { id } of readFacts(await openArchive(join(folder, 'a')))) ids.push(id);
    expect(ids.slice(-3)).toEqual(['x1', 'x2', 'x3']);
    expect(ids).toContain('harbour-vote-daily');
  });

  test('tells everything that is wrong, with its line, and leaves what was there', async () => {
    await exported('archive');
    await writeFile(
      join(folder, 'reports.jsonl'),
      `${jsonLines}{"id":"herald-1","text":"Again."}\n{"id": oops}\n{"id":"x","note":1}\n`,
    );
    const { code, err } = await exported('archive');
    expect(code).toBe(1);
    expect(err).toMatch(/^3 problems/);
    expect(err).toContain(
      'reports.jsonl:5:1 duplicate-id The id "herald-1" stands for an article before it.',
    );
    expect(err).toContain('reports.jsonl:6:1 unreadable-row The line is no JSON object.');
    expect(err).toContain(
      'reports.jsonl:7:1 no-text-column No column is known to hold the text. The columns are id, note.',
    );
    expect((await openArchive(join(folder, 'archive'))).articles).toBe(4);
    expect((await readdir(folder)).sort()).toEqual(['archive', 'reports.jsonl']);
  });

  test.each(['ndjson', 'parquet'] as const)('a table that is cut off is told, in %s', async (format) => {
    await exported('archive', { only: [format] });
    const opened = await openArchive(join(folder, 'archive'));
    for (const table of ['articles', 'shingles']) {
      const file = join(folder, `archive/${table}.${format}`);
      await truncate(file, (await stat(file)).size - 40);
    }
    const told = format === 'ndjson' ? /is not as its export wrote it/ : /\.parquet" cannot be read: /;
    await expect(Array.fromAsync(readFacts(opened))).rejects.toThrow(told);
    await expect(readShingles(opened)).rejects.toThrow(told);
  });

  test('a separator of lines inside a text ends no line, in what is read and in what is written', async () => {
    const text = `${vote}\u2028And so on.`;
    await writeFile(join(folder, 'reports.jsonl'), `${JSON.stringify({ id: 'x', text })}\n`);
    expect(await exported('archive', { only: ['ndjson'] })).toMatchObject({ code: 0 });
    const written = await openArchive(join(folder, 'archive'));
    const ids = [];
    for await (const { id } of readFacts(written)) ids.push(id);
    expect(ids).toEqual(['x']);
  });

  test('a table is read in whatever encoding a spreadsheet has saved it', async () => {
    const table = 'id;text\nx;“Every quay is safe”, sagte die Bürgermeisterin.\n';
    const bytes = {
      'utf-8': Buffer.from(`\ufeff${table}`),
      'utf-16': Buffer.from(`\ufeff${table}`, 'utf16le'),
      'windows-1252': Buffer.from(table.replace('“', '\x93').replace('”', '\x94'), 'latin1'),
    };
    for (const [encoding, content] of Object.entries(bytes)) {
      await writeFile(join(folder, 'reports.jsonl'), '');
      await writeFile(join(folder, 'table.csv'), content);
      const { err, code } = await archive([
        'export',
        folder,
        '--out',
        join(folder, encoding),
        '--format',
        'ndjson',
      ]);
      expect([code, err.includes('table.csv:2:1 guessed-encoding (warning)')]).toEqual([
        0,
        encoding === 'windows-1252',
      ]);
      const [line = ''] = (await readFile(join(folder, encoding, 'articles.ndjson'), 'utf8')).split('\n');
      expect(JSON.parse(line).text).toBe('“Every quay is safe”, sagte die Bürgermeisterin.');
    }
  });

  test('reads no archive that lies in the folder, least of all its own', async () => {
    const out = join(folder, 'archive');
    for (const name of ['archive', 'archive', 'other']) {
      const { err, code } = await archive(['export', folder, '--out', join(folder, name)]);
      expect([code, err]).toEqual([0, expect.stringContaining(': 4 articles')]);
    }
    expect((await openArchive(out)).articles).toBe(4);
  });

  test('what no terminal and no page may be given is left out of names and headlines', async () => {
    const row = { id: 'x\u001b[2J', outlet: 'The\u202e Herald', title: 'Quays\nshut', text: `${vote}\u0007` };
    await writeFile(join(folder, 'reports.jsonl'), `${JSON.stringify(row)}\n`);
    await exported('archive', { only: ['ndjson'] });
    const written = JSON.parse(await readFile(join(folder, 'archive/articles.ndjson'), 'utf8'));
    expect(written).toMatchObject({ id: 'x[2J', outlet: 'The Herald', headline: 'Quays shut', text: vote });
  });

  test('a row without text is told and left out', async () => {
    await writeFile(join(folder, 'reports.jsonl'), `${jsonLines}{"id":"empty","text":"  "}\n`);
    const { code, err } = await exported('archive');
    expect(code).toBe(0);
    expect(err).toContain(
      'reports.jsonl:5:1 no-text (warning) The row has no text in "text" and is left out.',
    );
    expect(err).toContain('4 articles');
  });

  test('takes the place of no folder that somebody else’s files lie in', async () => {
    await mkdir(join(folder, 'mine'));
    await writeFile(join(folder, 'mine', 'letter.txt'), 'Dear all');
    const { code, err } = await exported('mine');
    expect([code, err]).toEqual([1, expect.stringContaining('holds "letter.txt", which no export made')]);
    expect(await readdir(join(folder, 'mine'))).toEqual(['letter.txt']);
  });

  test('an export that is killed leaves nothing at its place, and the next one tidies up', async () => {
    const child = spawn('node', ['src/cli/archive.ts', 'export', '-', '--out', join(folder, 'archive')], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    const ended = new Promise((done) => child.once('close', done));
    child.stdin.write(jsonLines);
    const isWriting = async () =>
      (await readdir(folder, { recursive: true })).some((name) => name.endsWith('shingles.parquet'));
    while (!(await isWriting())) await wait(20);
    child.kill('SIGKILL');
    await ended;
    const left = (await readdir(folder)).sort();
    expect(left).toEqual([expect.stringMatching(/^archive\.work-/), 'reports.jsonl']);
    expect((await exported('archive')).code).toBe(0);
    expect((await readdir(folder)).sort()).toEqual(['archive', 'reports.jsonl']);
  });

  test('an archive that a killed export had set aside comes back', async () => {
    await exported('archive');
    const left = join(folder, 'archive.work-999999999-abcdef');
    await mkdir(left);
    await writeFile(join(left, 'owner.json'), JSON.stringify({ ...thisProcess(), pid: 999_999_999 }));
    await rename(join(folder, 'archive'), join(left, 'old'));
    await writeFile(join(folder, 'reports.jsonl'), '{"id": oops}');
    expect((await exported('archive')).code).toBe(1);
    expect((await openArchive(join(folder, 'archive'))).articles).toBe(4);
    expect((await readdir(folder)).sort()).toEqual(['archive', 'reports.jsonl']);
  });
});

describe('archive pairs, import, events', () => {
  let ground: string;
  const at = (name: string) => join(ground, name);

  beforeAll(async () => {
    ground = await makeFolder();
    await writeFile(at('reports.jsonl'), jsonLines);
    await archive(['export', at('reports.jsonl'), '--out', at('archive')]);
    await archive(['pairs', at('archive'), '--engine', 'memory']);
  });

  test('pairs finds who shares wording', async () => {
    const pairs = (await readFile(at('archive/pairs.ndjson'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pairs.map(({ a, b }) => [a, b])).toEqual([
      [0, 1],
      [0, 2],
    ]);
  });

  test.each(['csv', 'parquet'])('pairs writes %s too, and import reads it', async (ending) => {
    const out = at(`pairs.${ending}`);
    expect((await archive(['pairs', at('archive'), '--engine', 'memory', '--out', out])).err).toContain(
      '2 pairs, joined in memory.',
    );
    const { err } = await archive(['import', at('archive'), '--pairs', out, '--out', at(`${ending}.ndjson`)]);
    expect(err).toContain('2 passages in 3 articles.');
  });

  test('import gives the words that were printed again years later, in the order of publication', async () => {
    const { err } = await archive(['import', at('archive'), '--apart', '365']);
    expect(err).toContain('reuse.ndjson: 1 passage in 2 articles.');
    const [passage] = (await readFile(at('archive/reuse.ndjson'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(
      passage.spans.map(({ article, published }: Record<string, string>) => [article, published]),
    ).toEqual([
      ['herald-0', '2019-07-14'],
      ['herald-1', '2026-03-02'],
    ]);
    const [first, second] = passage.spans;
    const textOf = (id: string) => reports.find((report) => report.id === id)?.text ?? '';
    expect(textOf('herald-0').slice(first.start, first.end)).toBe(passage.text);
    expect(textOf('herald-1').slice(second.start, second.end)).toContain('broke its outer wall');
  });

  test('import writes a table for a spreadsheet', async () => {
    await archive(['import', at('archive'), '--out', at('reuse.csv')]);
    const rows = (await readFile(at('reuse.csv'), 'utf8')).trim().split('\r\n');
    expect(rows[0]).toBe(
      '"passage","words","article","outlet","published","headline","url","start","end","text"',
    );
    expect(rows).toHaveLength(5);
  });

  test('import takes passim’s clusters, held against the texts', async () => {
    const place = (id: string, cluster: number, words: string) => {
      const begin = (reports.find((report) => report.id === id)?.text ?? '').indexOf(words);
      return JSON.stringify({ uid: 1, cluster, size: 2, id, begin, end: begin + words.length, text: words });
    };
    await mkdir(at('passim/out.json'), { recursive: true });
    await writeFile(at('passim/out.json/part-00000-x.json'), `${place('herald-1', 4, background)}\n`);
    await writeFile(at('passim/out.json/part-00001-x.json'), `${place('herald-0', 4, background)}\n`);
    const { err } = await archive([
      'import',
      at('archive'),
      '--passim',
      at('passim'),
      '--out',
      at('passim.ndjson'),
    ]);
    expect(err).toContain('1 passage in 2 articles.');
    expect(JSON.parse(await readFile(at('passim.ndjson'), 'utf8')).text).toBe(background);
  });

  test('import takes no word from passim that the texts do not have', async () => {
    await writeFile(
      at('strange.json'),
      '{"cluster":1,"id":"herald-1","begin":0,"end":5,"text":"Docks"}\n{"cluster":1,"id":"nobody","begin":0,"end":5}\n',
    );
    const { code, err } = await archive([
      'import',
      at('archive'),
      '--passim',
      at('strange.json'),
      '--out',
      at('strange.ndjson'),
    ]);
    expect(code).toBe(1);
    expect(err).toContain('strange.json:1:1 unknown-words "herald-1" does not have these words.');
    expect(err).toContain('strange.json:2:1 unknown-words The archive has no article "nobody".');
    expect(await readdir(ground)).not.toContain('strange.ndjson');
  });

  test('import refuses pairs of another archive, with their row', async () => {
    await writeFile(at('other.csv'), 'a,b,shared\n0,1,3\n2,9000,4\n');
    const { code, err } = await archive(['import', at('archive'), '--pairs', at('other.csv')]);
    expect([code, err]).toEqual([1, expect.stringContaining('other.csv: row 2 is no pair of this archive')]);
  });

  test('events proposes the vote, and not what lies years apart', async () => {
    const { out, err } = await archive(['events', at('archive')]);
    expect(err).toBe('1 event proposed.\n');
    expect(out.split('\n')[0]).toBe(
      '2026-03-02  Quays to close for a year (2026-03-02-quays-to-close-for-a-year)',
    );
    expect(out).toContain('  2026-03-03  The Daily: Harbour shut (daily-1)');
    expect(out).not.toContain('herald-0');
  });

  test('events writes files that a content folder takes as they are', async () => {
    const { err } = await archive(['events', at('archive'), '--out', at('proposed')]);
    expect(err).toContain('1 event proposed.');
    await writeFile(at('proposed/site.yaml'), await readFile('tests/fixtures/harbour/site.yaml'));
    const { content, problems } = await readContent(at('proposed'));
    expect(problems).toEqual([]);
    expect(content?.corpus.articles.map(({ outlet, text, published }) => [outlet, text, published])).toEqual([
      ['the-daily', reports[1]?.text, '2026-03-03'],
      ['the-herald', reports[0]?.text, '2026-03-02'],
    ]);
    const again = await archive(['events', at('archive'), '--out', at('proposed')]);
    expect([again.code, again.err]).toEqual([1, expect.stringContaining('is not empty')]);
  });

  test('events keeps outlets apart whatever the script of their names', async () => {
    const outlets = ['Правда', 'Известия', 'ПРАВДА'];
    const rows = outlets.map((outlet, at) => ({ id: `x${at}`, outlet, date: '2026-03-02', text: vote }));
    await writeFile(at('scripts.jsonl'), rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
    await archive(['export', at('scripts.jsonl'), '--out', at('scripts')]);
    await archive(['pairs', at('scripts'), '--engine', 'memory']);
    const { code } = await archive(['events', at('scripts'), '--out', at('many')]);
    expect([code, await readFile(at('many/outlets.yaml'), 'utf8')]).toEqual([
      0,
      '- id: outlet\n  name: Правда\n- id: outlet-2\n  name: Известия\n',
    ]);
    expect(
      (await readdir(at('many'), { recursive: true })).filter((name) => name.includes('outlet')).length,
    ).toBe(4);
  });

  test('events says so where none is proposed, and writes no outlet', async () => {
    const { code, err } = await archive(['events', at('archive'), '--shared', '999', '--out', at('none')]);
    expect([code, err]).toEqual([0, expect.stringContaining('no event is proposed')]);
    expect(await readFile(at('none/outlets.yaml'), 'utf8')).toBe('[]\n');
  });

  test.each([
    [['gather', 'x'], '"gather" is none of export, pairs, import, events.'],
    [['pairs', 'x', '--days', '2'], '"pairs" has no option --days.'],
    [['pairs', 'x', 'y'], '"y" is one argument too many.'],
    [['export', 'x'], 'Say with --out which folder the archive goes to.'],
    [['export', 'x', '--out', 'y', '--format', 'avro'], '--format "avro" is none of parquet, ndjson.'],
  ])('%j is refused with a sentence', async (args, sentence) => {
    const { code, err } = await archive(args);
    expect([code, err.split('\n')[0]]).toEqual([2, sentence]);
  });

  test('a folder that is no archive, and pairs that are not there, are told', async () => {
    expect((await archive(['pairs', ground])).err).toContain('holds no archive.json, so it is no archive.');
    expect((await archive(['events', at('archive'), '--pairs', at('none.ndjson')])).err).toContain(
      'none.ndjson" is not there. "crossquote archive pairs ARCHIVE" makes the pairs.',
    );
  });
});
