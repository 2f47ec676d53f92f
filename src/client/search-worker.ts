import { openIndex } from './index-loader.ts';
import { search } from '../core/search/search.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';

/** Searches off the main thread. While it is at work only the newest question waits. */

type Question = Extract<ToWorker, { kind: 'search' }>;

let opened: ReturnType<typeof openIndex> | undefined;
let waiting: Question | undefined;
let isRunning = false;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'open') {
    opened = openIndex(data.address, '', tellLoading);
    opened.then(() => post({ kind: 'ready' }), fail);
    return;
  }
  waiting = data;
  if (!isRunning) void answer();
});

let asked = 0;

async function answer(): Promise<void> {
  isRunning = true;
  while (waiting) {
    // Whatever else has been typed meanwhile is read first.
    await new Promise((resolve) => setTimeout(resolve));
    const { id, state, limit } = waiting as Question;
    waiting = undefined;
    asked = id;
    try {
      if (!opened) throw new Error('A question came before the index was opened.');
      const { index, source } = await opened;
      post({ kind: 'working', id });
      const result = await search(index, source, state, limit);
      post({ kind: 'found', id, result });
    } catch (error) {
      fail(error);
    }
  }
  isRunning = false;
}

function tellLoading(isLoading: boolean): void {
  post({ kind: isLoading ? 'loading' : 'working', id: asked });
}

function fail(error: unknown): void {
  post({ kind: 'failed', id: asked, message: error instanceof Error ? error.message : String(error) });
}

function post(message: FromWorker): void {
  postMessage(message);
}
