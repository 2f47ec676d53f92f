import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { callCommand } from '../support/call-command.ts';
import { copyHarbour } from '../support/content-folder.ts';

let folder: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await copyHarbour());
});
afterEach(() => remove());

const run = (command: string, ...args: readonly string[]) =>
  callCommand(`src/cli/${command}.ts`, args, { env: { CONTENT_FOLDER: folder } });

const event = (id: string) => readFile(join(folder, 'events', `${id}.md`), 'utf8');

describe('new', () => {
  test('writes a field that takes true or false, and refuses what is neither', async () => {
    const given = ['--title', 'The ferry', '--date', '2026-04-01'];
    expect((await run('new', 'ferry', ...given, '--draft', '--translated', 'false')).code).toBe(0);
    expect(await event('ferry')).toMatch(/^translated: false\ndraft: true$/mu);
    const { code, err } = await run('new', 'other', ...given, '--draft=yes');
    expect([code, err]).toEqual([2, expect.stringContaining('--draft "yes" is neither true nor false.')]);
  });

  test('writes the file of an event from its fields, of which validation says no more than that it has no article', async () => {
    const given = ['--title', 'The ferry: a stop', '--date', '2026-04-01', '--place', 'Port Ellery'];
    const { code, out } = await run('new', 'ferry-stop', ...given, '--summary', 'The ferry stopped.');
    expect(out).toBe(`${join(folder, 'events/ferry-stop.md')}: a new event.\n`);
    expect(code).toBe(0);
    expect(await event('ferry-stop')).toBe(
      '---\ntitle: "The ferry: a stop"\ndate: 2026-04-01\nsummary: The ferry stopped.\nplace: Port Ellery\n---\n',
    );
    const { err } = await run('validate');
    const told = err.split('\n').filter((line) => line.includes('ferry-stop.md:'));
    expect(told).toEqual([expect.stringContaining('no-articles The event has no article.')]);
  });

  test('makes the id from the title, and lets the title stand in for the summary', async () => {
    const { out } = await run('new', '--title', 'Écluse n° 4 closes!', '--date', '2026-04-01');
    expect(out).toContain('a new event; write its summary, one neutral sentence, anew.');
    expect(await event('ecluse-n-4-closes')).toContain('summary: Écluse n° 4 closes.\n');
  });

  test('reads a day as people write it, and says which it took', async () => {
    const { out } = await run('new', 'ferry', '--title', 'The ferry', '--date', '3.4.2026');
    expect(out).toContain('ferry.md: a new event, of 2026-04-03; write its summary');
    expect(await event('ferry')).toContain('date: 2026-04-03\n');
  });

  test('never writes over an event that is there', async () => {
    const before = await event('harbour-vote');
    const { code, err } = await run('new', 'harbour-vote', '--title', 'Another', '--date', '2026-04-01');
    expect(err).toBe('The event "harbour-vote" is there already.\n');
    expect(code).toBe(2);
    expect(await event('harbour-vote')).toBe(before);
  });

  test.each([
    [[], 'A new event needs a title: --title "The council votes on the harbour".'],
    [['NEW'], 'A new event needs a title: --title "The council votes on the harbour".'],
    [['ferry'], 'A new event needs a title: --title "The council votes on the harbour".'],
    [['ferry', '--title', 'The ferry'], 'A new event needs its day: --date 2026-03-02.'],
    [
      ['ferry', '--title', 'The ferry', '--date', '2026-02-30'],
      '"2026-02-30" cannot be read as a day of the calendar. Write it like 2026-03-02.',
    ],
    [
      ['ferry', '--title', 'The ferry', '--date', '3/4/2026'],
      '"3/4/2026" cannot be read as a day of the calendar. Write it like 2026-03-02.',
    ],
    [
      ['../ferry', '--title', 'The ferry', '--date', '2026-04-01'],
      '"../ferry" cannot stand in an address. Use small letters, digits and single hyphens.',
    ],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, err } = await run('new', ...args);
    expect(err).toBe(`${sentence}\n`);
    expect(code).toBe(2);
  });
});
