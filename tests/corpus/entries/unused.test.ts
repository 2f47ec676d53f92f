import { appendFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../../src/corpus/content.ts';
import { formatProblem } from '../../../src/corpus/problems.ts';
import { copyHarbour } from '../../support/content-folder.ts';

/** What is told of harbour content with more entries, without the folder before it. */
async function tell(more: Readonly<Record<string, string>>): Promise<string[]> {
  const { folder, remove } = await copyHarbour();
  for (const [file, lines] of Object.entries(more)) await appendFile(join(folder, file), lines);
  const { problems } = await readContent(folder);
  await remove();
  return problems.map((problem) => formatProblem(problem).slice(folder.length + 1));
}

test('warns of an outlet that no article is of, and of a speaker whose names no article prints', async () => {
  const outlets = (await readFile('tests/fixtures/harbour/outlets.yaml', 'utf8')).split('\n').length;
  const told = await tell({
    'outlets.yaml': '- id: evening\n  name: The Evening\n',
    'speakers.yaml': '- id: ruth-pell\n  name: Ruth Pell\n  aliases: [Mrs Pell, Pellworth]\n',
  });
  expect(told).toEqual([
    expect.stringMatching(
      `^outlets.yaml:${outlets}:7 unused-outlet \\(warning\\) No article is of "evening"`,
    ),
    expect.stringMatching(
      /^speakers\.yaml:\d+:7 unused-speaker \(warning\) No article has the words of any name of "ruth-pell"/,
    ),
  ]);
});

test('takes a speaker for used whom another speaks for, whatever the case and accents of the names', async () => {
  const daily = await readFile('tests/fixtures/harbour/articles/harbour-vote/daily.md', 'utf8');
  const word = daily.match(/\b[a-z]{6,}\b/g)?.at(-1) ?? '';
  expect(
    await tell({
      'speakers.yaml': `- id: one\n  name: ${word.toUpperCase().replace(/E/g, 'É')}\n  of: two\n- id: two\n  name: Nobody Named\n`,
    }),
  ).toEqual([]);
});

test('is silent where a file cannot be read that may use them', async () => {
  const told = await tell({
    'outlets.yaml': '- id: evening\n  name: The Evening\n',
    'site.yaml': 'titel: x\n',
  });
  expect(told).toEqual([expect.stringMatching(/unknown-field/)]);
});
