import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { copyHarbour } from '../support/content-folder.ts';

const page =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Quays to close for a year</title></head><body><article><h1>Quays to close for a year</h1><p>The council voted on Monday to close the quays, and “every quay is safe”, its leader said.</p></article></body></html>';

// Runs a command at a terminal of its own, and types each answer when its question stands there.
const terminal = `
import os, pty, select, sys, json
answers = json.loads(sys.argv[1])
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[2], sys.argv[2:])
seen = b''
while True:
    ready, _, _ = select.select([fd], [], [], 60)
    if not ready: break
    try: part = os.read(fd, 4096)
    except OSError: break
    if not part: break
    seen += part
    if answers and answers[0][0].encode() in seen:
        os.write(fd, answers.pop(0)[1].encode() + b'\\r')
        seen = b''
    sys.stdout.buffer.write(part)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

const hasTerminal = spawnSync('python3', ['-c', 'import pty']).status === 0;

let folder: string;
let files: string;
let remove: () => Promise<void>;

beforeEach(async () => {
  ({ folder, remove } = await copyHarbour([
    {
      file: 'events/ferry-stop.md',
      write: '---\ntitle: The ferry stops\ndate: 2026-04-01\nsummary: It stops.\n---\n',
    },
  ]));
  files = await mkdtemp(join(tmpdir(), 'given-'));
  await writeFile(join(files, 'quays.html'), page);
});
afterEach(async () => {
  await remove();
  await rm(files, { recursive: true });
});

function addAtTerminal(answers: readonly (readonly [question: string, answer: string])[]) {
  return new Promise<{ code: number; shown: string }>((resolve) => {
    const command = [process.execPath, 'src/cli/add.ts', join(files, 'quays.html')];
    execFile(
      'python3',
      ['-c', terminal, JSON.stringify(answers), ...command],
      { env: { ...process.env, CONTENT_FOLDER: folder, TERM: 'dumb' } },
      (error, shown) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, shown }),
    );
  });
}

const articles = () => readdir(join(folder, 'articles/harbour-vote'));

describe.skipIf(!hasTerminal)('add at a terminal (skipped where there is no python3 to open one)', () => {
  test('asks for the event and the outlet, and writes the article with what is answered', async () => {
    const { code, shown } = await addAtTerminal([
      ['Which event does', 'harbour-vote'],
      ['Which outlet published', 'The Quay Lantern'],
    ]);
    expect(shown).toContain('An id, or a name for a new one:');
    expect(code).toBe(0);
    expect(await readFile(join(folder, 'articles/harbour-vote/the-quay-lantern.md'), 'utf8')).toContain(
      'headline: Quays to close for a year\n',
    );
    expect(await readFile(join(folder, 'outlets.yaml'), 'utf8')).toContain(
      '- id: the-quay-lantern\n  name: The Quay Lantern\n',
    );
  });

  test('Ctrl-C at a question ends it without a trace, and writes nothing', async () => {
    const before = await articles();
    const { code, shown } = await addAtTerminal([['Which event does', '\u0003']]);
    expect([code, shown]).toEqual([130, expect.stringMatching(/Stopped\.\r\n$/)]);
    expect(await articles()).toEqual(before);
  });

  test('writes nothing where nothing is answered, and says what is missing', async () => {
    const before = await articles();
    const { code, shown } = await addAtTerminal([
      ['Which event does', ''],
      ['Which outlet published', ''],
    ]);
    expect(shown).toContain('0 articles written');
    expect(code).toBe(1);
    expect(await articles()).toEqual(before);
  });
});
