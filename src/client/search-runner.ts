import type { SearchResult } from '../core/search/search.ts';
import type { SearchState } from '../core/search/state.ts';
import type { FromWorker, ToWorker } from './search-messages.ts';
import { startWorker } from './worker-policy.ts';
import workerAddress from './search-worker.ts?worker&url';

// A search that computes so long is ended, and its worker with it.
const LONGEST = 2000;

export interface RunnerEvents {
  found(result: SearchResult): void;
  loading(): void;
  ended(): void;
  failed(): void;
}

/** Puts questions to a worker: only the newest one's answer counts. */
export class SearchRunner {
  readonly #records: string;
  readonly #events: RunnerEvents;
  #worker: Worker | undefined;
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(records: string, events: RunnerEvents) {
    this.#records = records;
    this.#events = events;
  }

  get isOpen(): boolean {
    return this.#worker !== undefined;
  }

  /** Loads the worker and the index; called ahead of the first question it saves the wait. */
  open(): void {
    if (this.#worker) return;
    const worker = startWorker(workerAddress);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.#receive(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#close();
      this.#events.failed();
    });
    this.#worker = worker;
    this.#post({ kind: 'open', address: this.#records });
  }

  ask(state: SearchState, limit: number): void {
    this.open();
    this.#newest += 1;
    this.#post({ kind: 'search', id: this.#newest, state, limit });
  }

  /** Whatever is still being searched is not wanted any more. */
  forget(): void {
    this.#newest += 1;
  }

  #receive(message: FromWorker): void {
    clearTimeout(this.#timer);
    if (message.kind === 'working') {
      this.#timer = setTimeout(() => {
        this.#close();
        this.#events.ended();
      }, LONGEST);
      return;
    }
    if (message.kind === 'failed') {
      this.#close();
      this.#events.failed();
    } else if (message.kind !== 'ready' && message.id === this.#newest) {
      if (message.kind === 'found') this.#events.found(message.result);
      else this.#events.loading();
    }
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #post(message: ToWorker): void {
    this.#worker?.postMessage(message);
  }
}
