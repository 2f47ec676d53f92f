import { afterAll, describe, expect, test } from 'vitest';
import { checkNotes } from '../../src/core/check-notes.ts';
import { readContent, readContentWith } from '../../src/corpus/content.ts';
import { startBodyReader } from '../../src/corpus/markdown/body-reader.ts';
import { formatProblem } from '../../src/corpus/problems.ts';
import { copyHarbour, type Edit } from '../support/content-folder.ts';
import { SAMPLE } from '../support/sample.ts';
import { faults } from './faults.ts';

const bodies = startBodyReader();
afterAll(() => bodies.close());

async function problemsOf(edits: readonly Edit[]): Promise<{ lines: string[]; isRead: boolean }> {
  const { folder, remove } = await copyHarbour(edits);
  try {
    const { content, problems } = await readContentWith(bodies, folder, checkNotes);
    const lines = problems.map((problem) => formatProblem(problem).replace(`${folder}/`, ''));
    return { lines, isRead: content !== undefined };
  } finally {
    await remove();
  }
}

const placeAndCode = (line: string) => /^.+?:\d+:\d+ \S+/.exec(line)?.[0];

describe('readContent(folder)', () => {
  test('finds nothing wrong with the sample and with the fixture', async () => {
    expect((await readContent(SAMPLE, checkNotes)).problems).toEqual([]);
    expect(await problemsOf([])).toEqual({ lines: [], isRead: true });
  });

  test.each(faults.map((fault) => [fault.name, fault] as const))(
    'reports %s, and nothing else',
    async (_name, { edits, reported }) => {
      const { lines, isRead } = await problemsOf(edits);
      expect(lines.map(placeAndCode)).toEqual(reported);
      expect(isRead).toBe(lines.every((line) => line.includes('(warning)')));
      // Every message says what to do, as a sentence.
      for (const line of lines) expect(line).toMatch(/\.$/);
    },
  );

  test('reports many faults in one run, by file and line', async () => {
    const names = [
      'a date not in the calendar',
      'an unknown way to publish',
      'a story that is not listed',
      'no publisher',
      'an unknown block',
    ];
    const chosen = faults.filter(({ name }) => names.includes(name));
    const { lines, isRead } = await problemsOf(chosen.flatMap(({ edits }) => edits));
    expect(lines.map(placeAndCode)).toEqual(chosen.flatMap(({ reported }) => reported).sort());
    expect(isRead).toBe(false);
  });

  test('says that an event has no article yet, to a note that names one', async () => {
    const { lines } = await problemsOf([{ file: 'articles', remove: true }]);
    expect(lines).toContainEqual(
      expect.stringMatching(/ unknown-article The event has no article "gazette"\. It has none yet\.$/),
    );
  });

  test('says what is wrong and what to do', async () => {
    const { lines } = await problemsOf([
      { file: 'articles/harbour-vote/dialy.md', write: '---\nlang: en\n---\n\nText.\n' },
      { file: 'articles/harbour-vote/daily.md', replace: '2026-03-02', by: '2 March' },
    ]);
    expect(lines).toEqual([
      'articles/harbour-vote/daily.md:3:12 bad-date "2 March" is no date of the calendar. Write it like 2023-08-31 or 2023-08-31T14:05:00Z.',
      'articles/harbour-vote/dialy.md:2:1 unknown-outlet Unknown outlet "dialy". Add it to content/outlets.yaml, name it in "outlet" or rename the file.',
    ]);
  });

  test('resolves an editor’s note to the article it is about, with its line', async () => {
    const { content } = await readContent('tests/fixtures/harbour');
    expect(content?.corpus.events[0]?.notes).toEqual([
      {
        kind: 'speaker',
        place: { file: 'tests/fixtures/harbour/events/harbour-vote.md', line: 8, column: 5 },
        speaker: 'ada-moreno',
        quote: { article: 'harbour-vote-gazette', words: '“a year of patience”' },
      },
    ]);
  });
});
