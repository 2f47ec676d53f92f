import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from './arguments.ts';
import { contentFolder, requireSettings } from './content-folder.ts';
import { runCommand } from './run-command.ts';

const usage = `crossquote dev [--port N] [--host] [--open]
Serves the site at http://localhost:4321 and makes it again whenever the content changes.
  --port N   another port
  --host     for other machines of the network too
  --open     opens it in the browser`;

async function main(): Promise<number> {
  const { values } = readArguments(usage, {
    options: { port: { type: 'string' }, host: { type: 'boolean' }, open: { type: 'boolean' } },
  });
  contentFolder();
  requireSettings();
  const astro = join(dirname(fileURLToPath(import.meta.resolve('astro/package.json'))), 'bin', 'astro.mjs');
  const options = [
    ...(values.port === undefined ? [] : ['--port', values.port]),
    ...(values.host ? ['--host'] : []),
    ...(values.open ? ['--open'] : []),
  ];
  const child = spawn(process.execPath, [astro, 'dev', ...options], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((done) => child.on('exit', (code) => done(code ?? 1)));
}

await runCommand(main);
