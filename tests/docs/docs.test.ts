import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkNotes } from '../../src/core/check-notes.ts';
import { readContent } from '../../src/corpus/content.ts';
import { formatProblem } from '../../src/corpus/problems.ts';
import { copyHarbour, type Edit } from '../support/content-folder.ts';

const run = promisify(execFile);

/** The fenced blocks of a page that have just these words after the fence. */
async function blocksOf(page: string, info: string): Promise<string[]> {
  const text = await readFile(`docs/${page}.md`, 'utf8');
  return [...text.matchAll(/^```(.*)\n([\s\S]*?)^```$/gm)].flatMap(([, named, block = '']) =>
    named === info ? [block] : [],
  );
}

describe('the documents', () => {
  // By the word after the language: here, by `npm run test:machine`, or by nobody, which the page then says.
  test('say of every block of commands by what it is run', async () => {
    for (const name of (await readdir('docs')).filter((file) => file.endsWith('.md'))) {
      const text = await readFile(`docs/${name}`, 'utf8');
      const blocks = [...text.matchAll(/^```((?:sh|powershell|bat)\b.*)$/gm)].map(([, info = '']) => info);
      expect(
        blocks.filter((info) => !/^\w+ (?:run|machine|untried)$/.test(info)),
        name,
      ).toEqual([]);
      if (blocks.some((info) => info.endsWith('untried'))) expect(text).toMatch(/not (?:\w+ )?tried by us/);
    }
  });

  test('call no script that their package has not', async () => {
    const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: object };
    for (const file of [
      'README.md',
      'CONTRIBUTING.md',
      ...(await readdir('docs')).map((name) => `docs/${name}`),
    ]) {
      if (!file.endsWith('.md')) continue;
      const text = await readFile(file, 'utf8');
      const called = [...text.matchAll(/npm run (?:-s )?([a-z][\w:-]*)/g)].map(([, name = '']) => name);
      expect(
        called.filter((name) => !Object.hasOwn(scripts, name)),
        file,
      ).toEqual([]);
    }
  });

  test('make of an archive what they say, line for line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'archive-'));
    const council =
      'The council of Port Ellery decided on Monday evening after a debate of four hours that the old harbour will be closed for a year while every quay is rebuilt.';
    const articles = ['2026-03-02', '2026-03-03', '2028-03-02'].map((date, at) => ({
      ...{ id: `a${at}`, outlet: `paper-${at}`, date, headline: `The harbour, ${at}` },
      text: `${council} So much for part ${at}.`,
    }));
    await writeFile(join(folder, 'articles.jsonl'), articles.map((each) => JSON.stringify(each)).join('\n'));
    const printed: string[] = [];
    for (const line of (await blocksOf('archive', 'sh run')).join('').trim().split('\n')) {
      const [, ...words] = line.replace(/#.*/, '').trim().split(/\s+/);
      const { stdout, stderr } = await run(process.execPath, [resolve('src/cli/main.ts'), ...words], {
        cwd: folder,
      });
      printed.push(stdout + stderr);
    }
    await rm(folder, { recursive: true });
    expect(printed.join('')).toMatch(/3 articles.*3 pairs.*1 passage in 3 articles.*1 event proposed/s);
  });

  test('have commands that do what they say', async () => {
    const commands = (await blocksOf('research', 'sh run')).flatMap((block) => block.trim().split('\n'));
    expect(commands).toEqual(['npx crossquote analyze content --csv']);
    for (const command of commands) {
      const [, , ...words] = command.replace('content', 'tests/fixtures/harbour').split(' ');
      const { stdout } = await run(process.execPath, ['src/cli/main.ts', ...words]);
      expect(stdout).toContain('every quay is safe');
    }
  });

  test('have recipes that the content takes', async () => {
    const blocks = await blocksOf('recipes', 'yaml');
    expect(blocks.length).toBeGreaterThan(6);
    for (const block of blocks) {
      const [field = ''] = Object.keys(parse(block));
      const isOfEvent = field === 'notes' || field === 'corrections';
      const isLater = field === 'revises';
      const edits: Edit[] = [
        isOfEvent
          ? {
              file: 'events/harbour-vote.md',
              write: `---\ntitle: The vote\ndate: 2026-03-02\nsummary: A vote.\n${block}---\n`,
            }
          : {
              file: `articles/harbour-vote/${isLater ? 'daily' : 'gazette'}.md`,
              replace: '---\n',
              by: `---\n${block}`,
            },
        ...(isOfEvent
          ? []
          : [
              {
                file: 'articles/harbour-vote/daily-morning.md',
                write: '---\noutlet: daily\n---\n\nNobody has said anything yet.\n',
              },
            ]),
      ];
      const { folder, remove } = await copyHarbour(edits);
      const { problems } = await readContent(folder, checkNotes);
      await remove();
      expect(problems.filter(({ severity }) => severity === 'error').map(formatProblem), block).toEqual([]);
    }
  });
});
