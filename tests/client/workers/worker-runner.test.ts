import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FromWorker, ToWorker } from '../../../src/client/workers/worker-messages.ts';
import { WorkerRunner } from '../../../src/client/workers/worker-runner.ts';

/** Stands for the browser's: keeps what it is told, and says what a test lets it say. */
class StubWorker extends EventTarget {
  static all: StubWorker[] = [];
  readonly heard: ToWorker<string>[] = [];
  isEnded = false;

  constructor() {
    super();
    StubWorker.all.push(this);
  }

  postMessage(message: ToWorker<string>): void {
    this.heard.push(message);
  }

  say(data: FromWorker<string>): void {
    if (!this.isEnded) this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  terminate(): void {
    this.isEnded = true;
  }
}

const asks = ({ heard }: StubWorker) =>
  heard.flatMap((message) => (message.kind === 'ask' ? message.question : []));
const worker = () => StubWorker.all.at(-1) as StubWorker;

let told: string[];
let runner: WorkerRunner<string, string>;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('Worker', StubWorker);
  vi.stubGlobal('location', new URL('https://words.example/search/'));
  StubWorker.all = [];
  told = [];
  runner = new WorkerRunner<string, string>('/worker.js', '/records/', {
    found: (answer) => told.push(answer),
    loading: () => told.push('loading'),
    goingOn: () => told.push('going on'),
    failed: () => told.push('failed'),
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('WorkerRunner', () => {
  test('lets a question go on however long it takes, and says once that it does', () => {
    runner.ask('aid');
    worker().say({ kind: 'ready' });
    worker().say({ kind: 'working', id: 1 });
    vi.advanceTimersByTime(1999);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(600_000);
    expect(told).toEqual(['going on']);
    worker().say({ kind: 'found', id: 1, answer: 'ten lorries' });
    expect(told).toEqual(['going on', 'ten lorries']);
    expect(StubWorker.all).toHaveLength(1);
  });

  test('puts a newer question to another worker where one has been at an older for long', () => {
    runner.ask('aid');
    worker().say({ kind: 'ready' });
    worker().say({ kind: 'working', id: 1 });
    vi.advanceTimersByTime(3000);
    runner.ask('harbour');
    expect(StubWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, false]);
    expect(worker().heard).toEqual([
      { kind: 'open', address: '/records/' },
      { kind: 'ask', id: 2, question: 'harbour' },
    ]);
  });

  test('does so too where the newer question came before it was long', () => {
    runner.ask('aid');
    worker().say({ kind: 'ready' });
    worker().say({ kind: 'working', id: 1 });
    runner.ask('harbour');
    expect(asks(worker())).toEqual(['aid', 'harbour']);
    vi.advanceTimersByTime(3000);
    expect(StubWorker.all).toHaveLength(2);
    expect(asks(worker())).toEqual(['harbour']);
    expect(told).toEqual([]);
  });

  test('keeps a worker that is still opening the index, whatever is asked meanwhile', () => {
    runner.ask('a');
    worker().say({ kind: 'working', id: 0 });
    vi.advanceTimersByTime(3000);
    runner.ask('ai');
    runner.ask('aid');
    vi.advanceTimersByTime(60_000);
    expect(StubWorker.all).toHaveLength(1);
    expect(told).toEqual(['going on']);
    worker().say({ kind: 'ready' });
    worker().say({ kind: 'found', id: 2, answer: 'older' });
    worker().say({ kind: 'found', id: 3, answer: 'newest' });
    expect(told).toEqual(['going on', 'newest']);
  });

  test('ends long work that nobody wants any more, and starts anew when it is asked again', () => {
    runner.ask('aid');
    worker().say({ kind: 'ready' });
    worker().say({ kind: 'working', id: 1 });
    vi.advanceTimersByTime(3000);
    runner.forget();
    expect([worker().isEnded, runner.isOpen]).toEqual([true, false]);
    runner.ask('harbour');
    expect(asks(worker())).toEqual(['harbour']);
  });

  test('does not count the network: what is loading is never long', () => {
    runner.ask('aid');
    worker().say({ kind: 'working', id: 1 });
    worker().say({ kind: 'loading', id: 1 });
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual(['loading']);
  });

  test('says that it failed, and opens another worker for the next question', () => {
    runner.ask('aid');
    worker().say({ kind: 'failed', id: 1, message: 'no network' });
    expect(told).toEqual(['failed']);
    runner.ask('aid');
    worker().dispatchEvent(new Event('error'));
    expect(told).toEqual(['failed', 'failed']);
    expect(StubWorker.all.map(({ isEnded }) => isEnded)).toEqual([true, true]);
  });
});
