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
      const loop = 'setTimeout(() => { require("node:fs").writeSync(1, process.pid + "\\\\n"); for (;;); }, 300)';
      spawn(process.execPath, ['--import', ${watch}, '--eval', loop], {
        stdio: ['ignore', 'inherit', 'inherit', 'pipe'],
      });
      setTimeout(() => {}, 1e9);`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  // Told by the child just before it is busy for good.
  const child = Number(await new Promise((told) => parent.stdout.once('data', told)));
  try {
    expect(isRunning(child)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isRunning(child)).toBe(false);
  } finally {
    if (isRunning(child)) process.kill(child, 'SIGKILL');
  }
});

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
