import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { outlinePage } from '../../src/cli/build/read-back/html.ts';
import { buildSite } from '../../src/cli/build/site-builder.ts';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { copyHarbour } from '../support/content-folder.ts';

// One article was withdrawn, one has an earlier version, and of a third and of a whole event there are drafts. Of another
// event of the story all was withdrawn, one text in its latest version.
let parent: string;
let site: string;
let files: string[];
const printed: string[] = [];

const morning = `---
outlet: daily
url: https://daily.example/harbour-vote
published: 2026-03-02T07:00:00Z
headline: Council may close the harbour
---

“We shall not sleep until every quay is safe for the people who work on it,” Mayor Ada Moreno said before the vote.

The mayor said that “the lanterns of Port Ellery will burn on”.

She asked residents for “a year of patience”.
`;

const WITHDRAWN = 'withdrawn: { date: 2026-03-12, why: Both outlets asked for it. }';

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'life-'));
  site = join(parent, 'dist');
  const { folder, remove } = await copyHarbour([
    {
      file: 'articles/harbour-vote/gazette.md',
      replace: 'author: A. Reporter',
      by: 'headline: Xylophones at the vote\nauthor: A. Reporter\nwithdrawn: { date: 2026-03-09, why: The Gazette asked for it. }',
    },
    { file: 'articles/harbour-vote/daily-morning.md', write: morning },
    {
      file: 'articles/harbour-vote/daily.md',
      replace: 'published:',
      by: 'revises: daily-morning\npublished:',
    },
    {
      file: 'articles/harbour-vote/evening.md',
      write: '---\noutlet: herald\ndraft: true\n---\n\n“Pomegranates for everyone,” the mayor said.\n',
    },
    {
      file: 'events/harbour-vote.md',
      replace: 'place:',
      by: 'corrections:\n  - { date: 2026-03-05, what: A speaker was named wrongly., article: daily }\nplace:',
    },
    {
      file: 'events/ferry-strike.md',
      write:
        '---\ntitle: The ferry strike\ndate: 2026-04-01\nsummary: Ferries stood still.\ndraft: true\n---\n',
    },
    {
      file: 'articles/ferry-strike/herald.md',
      write: '---\n---\n\n“Nectarines are off the menu,” said Moreno.\n',
    },
    {
      file: 'events/pier-fire.md',
      write:
        '---\ntitle: The fire on the pier\ndate: 2026-03-10\nsummary: A pier burned.\nstory: harbour\n---\n',
    },
    {
      file: 'articles/pier-fire/daily.md',
      write: `---\nrevises: daily-morning\n${WITHDRAWN}\n---\n\n“Marzipan is flammable,” said Moreno.\n`,
    },
    {
      file: 'articles/pier-fire/daily-morning.md',
      write: '---\noutlet: daily\n---\n\n“Marzipan may be flammable,” said Moreno.\n',
    },
    { file: 'articles/pier-fire/herald.md', write: `---\n${WITHDRAWN}\n---\n\n“Marzipan!” said Moreno.\n` },
  ]);
  await buildSite({
    ...{ content: folder, site, base: '/', origin: 'https://school.example', isQuiet: true },
    print: (line) => printed.push(line),
  });
  await remove();
  files = await listFiles(site).catch(() => []);
});
afterAll(() => rm(parent, { recursive: true, force: true }));

const read = (path: string) => readFile(join(site, path), 'utf8');

/** The files of the site that hold any of the words, whatever kind of file they are. */
async function filesWith(words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of files) {
    const bytes = await readFile(join(site, path));
    if (words.some((each) => bytes.toString('utf8').toLowerCase().includes(each))) found.push(path);
  }
  return found;
}

test('the site builds and holds what it should', () => {
  expect(printed.filter((line) => !line.includes('generic-alias'))).toEqual([]);
  expect(files).toContain('events/harbour-vote/index.html');
});

test('no file has a word of a withdrawn article or of a draft', async () => {
  expect(await filesWith(['crocodiles', 'schoolchildren', 'xylophones', 'umbrellas', 'promenade'])).toEqual(
    [],
  );
  expect(await filesWith(['marzipan']), 'an event of which nothing is left').toEqual([]);
  expect(await filesWith(['pomegranates', 'nectarines', 'ferry-strike', 'ferries stood'])).toEqual([]);
  // The search finds what is there.
  expect((await filesWith(['fishermen gathered'])).length).toBeGreaterThan(0);
});

test('a page at its old address says that an article was withdrawn, when and why', async () => {
  const { text } = outlinePage(await read('articles/harbour-vote-gazette/index.html'));
  expect(text.replace(/\s+/g, ' ')).toContain(
    'This text was taken outAn article of The Gazette on The council votes on the harbour stood here until 9 March 2026.The Gazette asked for it.',
  );
  const event = outlinePage(await read('events/harbour-vote/index.html')).text.replace(/\s+/g, ' ');
  expect(event).toContain('9 March 2026: the text of The Gazette was taken out. The Gazette asked for it.');
});

test('an earlier version of a withdrawn text is told to have gone with it, at its own address', async () => {
  const { text } = outlinePage(await read('articles/pier-fire-daily-morning/index.html'));
  expect(text.replace(/\s+/g, ' ')).toContain(
    'An article of The Daily on The fire on the pier stood here until 12 March 2026.Both outlets asked for it.',
  );
});

test('an event of which all was withdrawn says so and has nothing to compare', async () => {
  const { text } = outlinePage(await read('events/pier-fire/index.html'));
  const shown = text.replace(/\s+/g, ' ');
  expect(shown).toContain('A pier burned.No article of this event is held any more.');
  for (const outlet of ['The Daily', 'The Herald'])
    expect(shown.split(`12 March 2026: the text of ${outlet} was taken out.`).length - 1, outlet).toBe(1);
  expect(shown).not.toMatch(/0 articles|What the articles share|quotation marks|On this page|official text/);
  const { articles } = JSON.parse(await read('events/pier-fire/analysis.json')) as { articles: unknown[] };
  expect(articles).toEqual([]);
  expect(outlinePage(await read('index.html')).text).not.toContain('The fire on the pier');
  const story = outlinePage(await read('stories/harbour/index.html')).text.replace(/\s+/g, ' ');
  expect(story).toMatch(/The fire on the pier ?A pier burned\./);
  const [entry] =
    /<entry>(?:(?!<\/entry>).)*fire on the pier.*?<\/entry>/s.exec(await read('feeds/atom.xml')) ?? [];
  expect(entry).toContain('A pier burned. No article of this event is held any more.');
  expect(await read('feeds/events/pier-fire/atom.xml')).not.toContain('<entry>');
});

test('an earlier version stands beside the later one, with what changed in what is said', async () => {
  const page = outlinePage(await read('articles/harbour-vote-daily-morning/index.html'));
  const text = page.text.replace(/\s+/g, ' ');
  expect(text).toContain('The Daily printed this before; the later version took its place.');
  expect(text).toMatch(
    /\S: no longer there ?“the lanterns of Port Ellery will burn on” ?these words not found/,
  );
  expect(text).toMatch(
    /Ada Moreno: in other words ?“We shall not sleep until .*?” ?“We shall not rest until/,
  );
  expect(text).toContain('1 statement in the same words in both, 2 statements not.');
  const marked = [
    ...(await read('articles/harbour-vote-daily-morning/index.html')).matchAll(/<mark>(.*?)<\/mark>/gs),
  ];
  expect(marked.map(([, words]) => words)).toContain('sleep');
  expect(text).toContain('Fishermen gathered outside the hall with lanterns.');
  expect([...page.ids.keys()].filter((id) => id.startsWith('q-')).length).toBe(3);
  expect(await read('articles/harbour-vote-daily/index.html')).toContain(
    '/articles/harbour-vote-daily-morning/',
  );
});

test('an event compares the latest version alone', async () => {
  const { articles } = JSON.parse(await read('events/harbour-vote/analysis.json')) as {
    articles: { id: string }[];
  };
  expect(articles.map(({ id }) => id).sort()).toEqual(['harbour-vote-daily', 'harbour-vote-herald']);
});

test('corrections stand on a page of theirs, on the event’s and on the article’s', async () => {
  for (const path of ['corrections', 'events/harbour-vote', 'articles/harbour-vote-daily']) {
    expect(await read(`${path}/index.html`), path).toContain('A speaker was named wrongly.');
  }
  expect(await read('index.html')).toContain('href="/corrections/"');
  expect(await read('articles/harbour-vote-herald/index.html')).not.toContain('A speaker was named wrongly.');
});
