import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

// What keeps its only thread busy for good ends all the same, as an Astro does whose build was killed.
test('a process ends when the one that started it is killed', async () => {
  const watch = JSON.stringify(`file://${resolve('src/cli/build/end-with-parent.ts')}`);
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '--eval',
      `import { spawn } from 'node:child_process';
      const child = spawn(process.execPath, ['--import', ${watch}, '--eval', 'setTimeout(() => { for (;;); }, 300)'], {
        stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
      });
      console.log(child.pid);
      setTimeout(() => {}, 1e9);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const child = Number(await new Promise((told) => parent.stdout.once('data', told)));
  await new Promise((done) => setTimeout(done, 600));
  expect(isRunning(child)).toBe(true);
  parent.kill('SIGKILL');
  await expect.poll(() => isRunning(child)).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
