import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Body, BodySource } from './body.ts';

/** Reads bodies in a thread of its own, one after the other. */
export interface BodyReader {
  read(source: BodySource): Promise<Body>;
  close(): Promise<void>;
}

interface ReaderOptions {
  /** Of processor time for one text, in seconds. */
  readonly cpuLimit?: number;
  readonly worker?: URL;
}

// Texts are refused by what is counted in them (`markdown-limits.ts`), the same on every machine. This is the net below,
// for what nobody has thought of: twenty times the processor time that the slowest text within the counts was measured
// to take. Time on the clock is no measure: a machine that does something else may let a good text wait for minutes.
const CPU_LIMIT = 20 * 5;

export function startBodyReader({
  cpuLimit = CPU_LIMIT,
  worker: script = new URL('./body-worker.ts', import.meta.url),
}: ReaderOptions = {}): BodyReader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const readNow = async (source: BodySource): Promise<Body> => {
    worker ??= await startWorker(script);
    const outcome = await answer(worker, source, cpuLimit);
    if (typeof outcome !== 'string') return outcome;
    await worker.terminate();
    worker = undefined;
    const { file, firstLine } = source;
    return { problems: [{ file, line: firstLine, column: 1, severity: 'error', ...failures[outcome] }] };
  };

  return {
    read(source) {
      const body = last.then(() => readNow(source));
      last = body.catch(() => undefined);
      return body;
    },
    async close() {
      await last;
      await worker?.terminate();
    },
  };
}

async function startWorker(script: URL): Promise<Worker> {
  const worker = new Worker(script, {
    // A parser that runs wild ends here and not with the whole machine.
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  await once(worker, 'message');
  return worker;
}

type Failure = 'too-much-work' | 'unreadable';

const failures: Readonly<Record<Failure, { readonly code: Failure; readonly message: string }>> = {
  'too-much-work': {
    code: 'too-much-work',
    message:
      'The text keeps the reader of Markdown busy far longer than any other. Look for long runs of brackets, asterisks or quotation markers, and tell the project about it.',
  },
  unreadable: {
    code: 'unreadable',
    message:
      'The text cannot be read as Markdown. Look for long runs of brackets, asterisks or quotation markers, and tell the project about it.',
  },
};

// How often a text that is being read is asked what it has cost, in milliseconds.
const ASKED_EVERY = 250;

async function answer(worker: Worker, source: BodySource, cpuLimit: number): Promise<Body | Failure> {
  const before = await cpuSeconds(worker);
  return new Promise((resolve) => {
    const settle = (outcome: Body | Failure) => {
      clearInterval(timer);
      worker.off('message', settle);
      worker.off('error', fail);
      worker.off('exit', fail);
      resolve(outcome);
    };
    const fail = () => settle('unreadable');
    const ask = async () => {
      if ((await cpuSeconds(worker)) - before > cpuLimit) settle('too-much-work');
    };
    // A worker that has ended meanwhile tells so by itself.
    const timer = setInterval(() => ask().catch(() => undefined), ASKED_EVERY);
    worker.on('message', settle);
    worker.on('error', fail);
    worker.on('exit', fail);
    worker.postMessage(source);
  });
}

/** The processor time a worker has used; before Node 24.6, which cannot tell, that of the whole process. */
async function cpuSeconds(worker: Worker): Promise<number> {
  const { user, system } = await (worker.cpuUsage?.() ?? process.cpuUsage());
  return (user + system) / 1e6;
}
