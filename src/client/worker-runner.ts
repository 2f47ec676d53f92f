import type { FromWorker, ToWorker } from './worker-messages.ts';
import { startWorker } from './worker-policy.ts';

// Computing that takes so long is ended, and its worker with it.
const LONGEST = 2000;

export interface RunnerEvents<Answer> {
  found(answer: Answer): void;
  loading(): void;
  ended(): void;
  failed(): void;
}

/** The page's side: puts questions to a worker, and only the newest one's answer counts. */
export class WorkerRunner<Question, Answer> {
  readonly #script: string;
  readonly #records: string;
  readonly #events: RunnerEvents<Answer>;
  #worker: Worker | undefined;
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
    this.open();
    this.#newest += 1;
    this.#post({ kind: 'ask', id: this.#newest, question });
  }

  /** Whatever is still being looked for is not wanted any more. */
  forget(): void {
    this.#newest += 1;
  }

  #receive(message: FromWorker<Answer>): void {
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
      if (message.kind === 'found') this.#events.found(message.answer);
      else this.#events.loading();
    }
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.#worker = undefined;
  }

  #post(message: ToWorker<Question>): void {
    this.#worker?.postMessage(message);
  }
}
