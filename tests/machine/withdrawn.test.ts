import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSite } from '../../src/cli/build/site-builder.ts';
import { outlinePage } from '../../src/cli/build/read-back/html.ts';

// The analysis reads "1,000" as one number and "1 000" as two, and a name with a quotation mark in it as none; who reads
// letters and digits alone reads the same.
let parent: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'withdrawn-'));
  const write = async (path: string, text: string) => {
    await mkdir(join(parent, 'content', path, '..'), { recursive: true });
    await writeFile(join(parent, 'content', path), text);
  };
  await write(
    'site.yaml',
    'name: Harbour papers\ndescription: What each outlet did to the words.\npublisher:\n  name: Ada Holt\n',
  );
  await write('outlets.yaml', '- id: daily\n  name: The Daily\n- id: herald\n  name: The Herald\n');
  await write(
    'events/storm.md',
    '---\ntitle: The storm\ndate: 2024-05-02\nsummary: It rained.\nterms:\n  - about: The pier\n    names: [Long Pier, Old Jetty]\n---\n',
  );
  await write(
    'articles/storm/daily.md',
    '---\npublished: 2024-05-02\n---\n\nOn Thursday 1,000 people stood in the rain.\n\nThe Long Pier was shut for 800,000 harbour workers, and for 35 harbour workers the Old Jetty.\n',
  );
  await write(
    'articles/storm/herald.md',
    '---\npublished: 2024-05-02\n---\n\nIt poured, and 1 000 people stood outside.\n\nNo tide reached the Long “Pier”, as it is known. It left 800 000 without their weekly pay in May, workers of our harbour.\n',
  );
});
afterAll(() => rm(parent, { recursive: true, force: true }));

async function build(isStrict: boolean) {
  const printed: string[] = [];
  const site = join(parent, 'site');
  const isBuilt = await buildSite({
    ...{ content: join(parent, 'content'), site, base: '/', origin: 'https://crossquote.example' },
    ...{ isQuiet: true, isStrict, print: (line) => printed.push(line) },
  });
  return { isBuilt, printed, site };
}

const warnings = [
  'Warning: events/storm/compare/: that one article alone has “1,000 people stood” was withdrawn: another has these words too. The page says "not compared here"; nothing has to be done.',
  ...['Long Pier', '800,000 harbour workers'].map(
    (name) =>
      `Warning: events/storm/: that storm-herald does not have “${name}” was withdrawn: a second search finds it there. The page says "not compared here"; nothing has to be done.`,
  ),
];

test('a comparison withdraws what a second search finds in both articles, and the build says so, each time', async () => {
  for (let time = 0; time < 2; time++) {
    const { isBuilt, printed, site } = await build(false);
    expect({ isBuilt, printed }).toEqual({ isBuilt: true, printed: warnings });
    const html = await readFile(join(site, 'events/storm/compare/index.html'), 'utf8');
    const { text } = outlinePage(html);
    expect(text).toContain('Two paragraphs of The Daily, not compared here');
    expect(text).toContain('Two paragraphs of The Herald, not compared here');
    expect(text).not.toContain('No wording that both print was found.');
    expect(html).toMatch(/class="apart"[^>]*>1 000 people stood</u);
  }
});

test('an event’s page leaves open what its tables of names and figures would say that an article lacks', async () => {
  const html = await readFile(join(parent, 'site/events/storm/index.html'), 'utf8');
  const row = (name: string) =>
    new RegExp(`<tr[^>]*><th[^>]*>(?:<[^>]*>)*${name}.*?</tr>`, 'u').exec(html)?.[0];
  for (const name of ['Long Pier', '800,000 harbour workers'])
    expect(row(name)).toContain('not compared here');
  expect(row('1,000 people stood')).toContain('1 000 people stood');
  expect(row('Old Jetty')).toContain('<td class="none"></td>');
});

test('a strict build fails on it', async () => {
  const { isBuilt, printed } = await build(true);
  expect(isBuilt).toBe(false);
  expect(printed).toEqual([
    ...warnings,
    '3 claims of the site do not hold, and --strict forbids withdrawing them. Without --strict the pages say "not compared here"; what stood before is still there.',
  ]);
});
