import type { FromWorker, ToWorker } from './worker-messages.ts';
import { startWorker } from './worker-policy.ts';

// Whoever waits for so long is told that it goes on. Nothing is ended by the clock: a slow machine is no fault.
const LONG = 2000;

export interface RunnerEvents<Answer> {
  found(answer: Answer): void;
  loading(): void;
  /** The question is being worked on for long, and still is. */
  goingOn(): void;
  failed(): void;
}

/**
 * The page's side: puts questions to a worker, and only the newest one's answer counts. A worker that has been at an
 * older question for long is replaced.
 */
export class WorkerRunner<Question, Answer> {
  readonly #script: string;
  readonly #records: string;
  readonly #events: RunnerEvents<Answer>;
  #worker: Worker | undefined;
  /** Before that it opens the index, which every question needs. */
  #isReady = false;
  #isLong = false;
  #asked: { readonly id: number; readonly question: Question } | undefined;
  #newest = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** The addresses of the worker's script and of the folder with the search files. */
  constructor(script: string, records: string, events: RunnerEvents<Answer>) {
    this.#script = script;
    this.#records = records;
    this.#events = events;
  }

  get isOpen(): boolean {
    return this.#worker !== undefined;
  }

  /** Loads the worker and the index; called ahead of the first question it saves the wait. */
  open(): void {
    if (this.#worker) return;
    const worker = startWorker(this.#script);
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker<Answer>>) => this.#receive(data));
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#close();
      this.#events.failed();
    });
    this.#worker = worker;
    this.#post({ kind: 'open', address: this.#records });
  }

  ask(question: Question): void {
    this.#newest += 1;
    this.#asked = { id: this.#newest, question };
    if (this.#isLong && this.#isReady) this.#close();
    this.open();
    this.#post({ kind: 'ask', ...this.#asked });
  }

  /** Whatever is still being looked for is not wanted any more. */
  forget(): void {
    this.#newest += 1;
    this.#asked = undefined;
    if (this.#isLong && this.#isReady) this.#close();
  }

  #receive(message: FromWorker<Answer>): void {
    clearTimeout(this.#timer);
    this.#isLong = false;
    if (message.kind === 'working') {
      this.#timer = setTimeout(() => this.#takeLong(message.id), LONG);
      return;
    }
    if (message.kind === 'failed') {
      this.#close();
      this.#events.failed();
    } else if (message.kind === 'ready') {
      this.#isReady = true;
    } else if (message.id === this.#newest) {
      if (message.kind === 'found') this.#events.found(message.answer);
      else this.#events.loading();
    }
  }

  #takeLong(id: number): void {
    this.#isLong = true;
    const asked = this.#asked;
    if (id === this.#newest || !this.#isReady) {
      if (asked) this.#events.goingOn();
      return;
    }
    // It is at an older question, and would not read the newer one before it is done.
    this.#close();
    if (!asked) return;
    this.open();
    this.#post({ kind: 'ask', ...asked });
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#isReady = false;
    this.#isLong = false;
  }

  #post(message: ToWorker<Question>): void {
    this.#worker?.postMessage(message);
  }
}
