import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkNotes } from '../../src/core/analysis.ts';
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
