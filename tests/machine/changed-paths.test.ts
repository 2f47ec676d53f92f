import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Edit } from '../support/content-folder.ts';
import { openRebuiltTown, type Step } from '../support/rebuilt-town.ts';

let site: Awaited<ReturnType<typeof openRebuiltTown>>;

beforeAll(async () => {
  // As where a service builds: colors are in all that Astro prints, and the files it makes are counted from that.
  vi.stubEnv('FORCE_COLOR', '1');
  site = await openRebuiltTown();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await site?.close();
});

const article = (name: string, ...lines: readonly string[]): Edit => ({
  file: `articles/${name}.md`,
  write: `${lines.join('\n')}\n`,
});

const WHY = '{ date: 2026-04-05, why: It was asked for. }';

// One after the other, each on what the ones before have left.
const steps: readonly Step[] = [
  {
    does: 'adds a clause that reports a speaker without marks',
    edits: [
      {
        file: 'articles/dry-well/echo.md',
        replace: 'said Tom Reed.',
        by: 'said Tom Reed.\n\nReed said that the square would have a pump by autumn.',
      },
    ],
    spares: ['harbour-vote', 'ferry-strike', 'mill-fire'],
  },
  {
    does: 'moves an event to a day before all others',
    edits: [{ file: 'events/dry-well.md', replace: '2026-04-02', by: '2026-01-02' }],
    spares: ['ferry-strike'],
  },
  {
    does: 'adds an article of an outlet that reports no other event, and so colors',
    edits: [
      article('dry-well/herald', '---', 'published: 2026-04-03', '---', '', 'No water came on Friday.'),
    ],
    spares: [],
  },
  {
    does: 'adds a note and a version',
    edits: [
      {
        file: 'events/ferry-strike.md',
        replace: 'story:',
        by: 'notes:\n  - { speaker: council, quote: { article: herald, words: "the crews shall have their berths repainted" } }\nstory:',
      },
      article(
        'mill-fire/echo-late',
        ...['---', 'outlet: echo', 'revises: echo', 'headline: Mill lost for good', '---', ''],
        '“The grindstones cracked like eggs in the heat of it,” Tom Reed said. The roof fell in at one.',
      ),
    ],
    spares: ['dry-well'],
  },
  {
    does: 'makes the first correction, which every page then leads to',
    edits: [
      {
        file: 'events/mill-fire.md',
        replace: 'summary:',
        by: 'corrections:\n  - { date: 2026-02-03, what: A name was mended., article: gazette }\nsummary:',
      },
    ],
    spares: [],
  },
  {
    does: 'makes another correction, and withdraws an article with its earlier version',
    edits: [
      {
        file: 'events/dry-well.md',
        replace: 'summary:',
        by: 'corrections:\n  - { date: 2026-04-04, what: A day was mended. }\nsummary:',
      },
      { file: 'articles/mill-fire/echo-late.md', replace: 'revises:', by: `withdrawn: ${WHY}\nrevises:` },
    ],
    // The Echo then comes later, and outlets take other colors.
    spares: [],
  },
  {
    does: 'moves an event into a story',
    edits: [{ file: 'events/mill-fire.md', replace: 'summary:', by: 'story: harbour\nsummary:' }],
    spares: ['dry-well'],
  },
  {
    does: 'takes out an event',
    edits: [
      { file: 'events/ferry-strike.md', remove: true },
      { file: 'articles/ferry-strike', remove: true },
    ],
    spares: ['dry-well'],
  },
  {
    does: 'adds an event in which nobody is quoted',
    edits: [
      {
        file: 'events/ice-fair.md',
        write: '---\ntitle: The ice fair\ndate: 2026-04-10\nsummary: A fair stood on the ice.\n---\n',
      },
      article('ice-fair/gazette', '---', 'publish: full', '---', '', 'Skates were sold out by noon.'),
    ],
    spares: ['harbour-vote'],
  },
  {
    does: 'takes out an article',
    edits: [{ file: 'articles/harbour-vote/herald.md', remove: true }],
    spares: [],
  },
  {
    does: 'renames an outlet and has more of its texts printed',
    edits: [
      { file: 'outlets.yaml', replace: 'name: The Herald\n  publish: excerpts', by: 'name: The New Herald' },
    ],
    spares: [],
  },
];

describe('a build of what changed is the same bytes as a whole one, where the publisher', () => {
  test.each(steps)('$does', async (step) => {
    await expect(site.take(step)).resolves.toBeUndefined();
  });
});

test('pages of events that stayed as they were are made again where the site has another name, and read back', async () => {
  const sample = join(site.folder, 'sample');
  await cp('tests/fixtures/sample', sample, { recursive: true });
  await site.build('renamed', sample);
  const file = join(sample, 'site.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^name: .*\n|^/, 'name: Class 9b quotes\n'));
  await site.build('renamed', sample);
  const page = await readFile(join(site.folder, 'renamed', 'events/lachin-convoy/index.html'), 'utf8');
  expect(page).toContain('Class 9b quotes');
});
