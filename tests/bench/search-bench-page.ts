import { drawHits, readRowWords } from '../../src/client/search/search-hits.ts';
import type { Order } from './search-bench-worker.ts';
import workerScript from './search-bench-worker.ts?worker&url';
import type { Answer, EngineName } from './search-engines.ts';

/** What the Node side of the benchmark calls in the page. */
export interface BenchPage {
  /** Milliseconds until the engine is open and has answered the query, from nothing. */
  open(name: EngineName, folder: string, query: string): Promise<number>;
  /** For each query how long its answer took, drawing it included where it is ours, and what was found. */
  ask(queries: readonly string[], milliseconds: number): Promise<{ times: number[]; groups: number[][] }>;
  /** The longest task of the main thread since the last call. */
  longestTask(): number;
  close(): void;
}

let worker: Worker | undefined;
let longest = 0;

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
}).observe({ type: 'longtask' });

const page: BenchPage = {
  async open(name, folder, query) {
    const start = performance.now();
    worker = new Worker(workerScript, { type: 'module' });
    await send({ kind: 'open', name, folder });
    await send({ kind: 'find', query });
    return performance.now() - start;
  },
  async ask(queries, milliseconds) {
    const times: number[] = [];
    const groups: number[][] = [];
    const list = document.querySelector('ol');
    const template = document.querySelector('template');
    const end = performance.now() + milliseconds;
    for (const query of queries) {
      if (performance.now() > end) break;
      const start = performance.now();
      const answer = (await send({ kind: 'find', query })) as Answer;
      if (answer.result && list && template)
        list.replaceChildren(...drawHits(answer.result.hits, template, '/', readRowWords(template)));
      times.push(performance.now() - start);
      groups.push([...answer.groups]);
    }
    return { times, groups };
  },
  longestTask() {
    const task = longest;
    longest = 0;
    return task;
  },
  close() {
    worker?.terminate();
  },
};

Object.assign(globalThis, { benchPage: page });

function send(order: Order): Promise<unknown> {
  return new Promise((resolve, reject) => {
    if (!worker) throw new Error('No engine is open.');
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(message));
    worker.postMessage(order);
  });
}
