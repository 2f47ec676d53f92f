import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Body, BodySource } from './body.ts';

/** Reads bodies in a thread of its own, one after the other, each within a time limit. */
export interface BodyReader {
  read(source: BodySource): Promise<Body>;
  close(): Promise<void>;
}

// A long report takes some ten milliseconds. What takes two seconds was not written by a reporter.
const TIME_LIMIT = 2000;

export function startBodyReader(timeLimit = TIME_LIMIT): BodyReader {
  let worker: Worker | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const readNow = async (source: BodySource): Promise<Body> => {
    worker ??= await startWorker();
    const outcome = await answer(worker, source, timeLimit);
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

async function startWorker(): Promise<Worker> {
  const worker = new Worker(new URL('./body-worker.ts', import.meta.url), {
    // A parser that runs wild ends here and not with the whole machine.
    resourceLimits: { maxOldGenerationSizeMb: 1024 },
  });
  await once(worker, 'message');
  return worker;
}

type Failure = 'too-slow' | 'unreadable';

const failures: Readonly<Record<Failure, { readonly code: Failure; readonly message: string }>> = {
  'too-slow': {
    code: 'too-slow',
    message:
      'The text takes too long to read as Markdown. Look for long runs of brackets, asterisks or quotation markers.',
  },
  unreadable: {
    code: 'unreadable',
    message:
      'The text cannot be read as Markdown. Look for long runs of brackets, asterisks or quotation markers.',
  },
};

function answer(worker: Worker, source: BodySource, timeLimit: number): Promise<Body | Failure> {
  return new Promise((resolve) => {
    const settle = (outcome: Body | Failure) => {
      clearTimeout(timer);
      worker.off('message', settle);
      worker.off('error', fail);
      worker.off('exit', fail);
      resolve(outcome);
    };
    const fail = () => settle('unreadable');
    const timer = setTimeout(() => settle('too-slow'), timeLimit);
    worker.on('message', settle);
    worker.on('error', fail);
    worker.on('exit', fail);
    worker.postMessage(source);
  });
}
