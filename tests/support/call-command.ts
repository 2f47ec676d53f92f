import { Console } from 'node:console';
import { resolve } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';

/** How a command ended, and what it printed. */
export interface Called {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Calls a command as `node FILE …` does, in this process: to start one of its own takes far longer than most commands.
 * One is called after the other, since a process has one set of arguments.
 */
export function callCommand(
  file: string,
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<Called> {
  const called = last.then(() => call(file, args, surroundings));
  last = called.catch(() => {});
  return called;
}

/** What `process.exit` throws, so that nothing after it is done. */
class Exit extends Error {
  readonly code: number;

  constructor(code: number) {
    super();
    this.code = code;
  }
}

let calls = 0;

async function call(file: string, args: readonly string[], { env = {}, input = '' }: Surroundings) {
  const [stdout, out] = gather();
  const [stderr, err] = gather();
  const [{ argv, exit, exitCode }, before, { console }] = [process, { ...process.env }, globalThis];
  const streams = (['stdin', 'stdout', 'stderr'] as const).map(
    (name) => [name, Object.getOwnPropertyDescriptor(process, name) as PropertyDescriptor] as const,
  );
  try {
    process.argv = [process.execPath, resolve(file), ...args];
    process.exitCode = undefined;
    process.exit = (code) => {
      throw new Exit(Number(code ?? process.exitCode ?? 0));
    };
    Object.assign(process.env, env);
    globalThis.console = new Console({ stdout, stderr });
    for (const [name, value] of Object.entries({
      stdin: Readable.from([Buffer.from(input)]),
      stdout,
      stderr,
    }))
      Object.defineProperty(process, name, { value, configurable: true });
    // The file alone is run anew; what it imports is there already.
    calls += 1;
    await import(/* @vite-ignore */ `${pathToFileURL(resolve(file))}?call=${calls}`);
    return { code: Number(process.exitCode ?? 0), out: out(), err: err() };
  } catch (error) {
    if (error instanceof Exit) return { code: error.code, out: out(), err: err() };
    throw error;
  } finally {
    Object.assign(process, { argv, exit, exitCode });
    for (const name of Object.keys(env)) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
    globalThis.console = console;
    for (const [name, stream] of streams) Object.defineProperty(process, name, stream);
  }
}

function gather(): [Writable, () => string] {
  const parts: Buffer[] = [];
  const stream = new Writable({
    write(part, _encoding, done) {
      parts.push(Buffer.from(part));
      done();
    },
  });
  return [stream, () => Buffer.concat(parts).toString('utf8')];
}
