import { spawn } from 'node:child_process';

/**
 * `npm run test:busy [-- PATH …]`: the tests beside four processes that only keep the machine busy. They are slower and
 * still pass: none depends on how fast or how busy a machine is.
 */
const LOOPS = 4;

const loops = Array.from({ length: LOOPS }, () =>
  spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
);
process.once('exit', () => {
  for (const loop of loops) loop.kill('SIGKILL');
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

const vitest = spawn('vitest', ['run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
vitest.once('error', (error) => {
  throw error;
});
vitest.once('exit', (code) => process.exit(code ?? 1));
