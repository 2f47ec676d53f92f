import { once } from 'node:events';
import { copyFile, link, mkdir, readdir, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Corpus, EventId } from '../../core/content-model.ts';
import {
  analyzeSources,
  type EventSources,
  isAnalyzed,
  keyOf,
  sourcesOf,
  writeAnalyzed,
} from './analyzed-event.ts';

export interface Analyzing {
  /** Where the files of what is found go: a folder of this build alone. */
  readonly folder: string;
  /**
   * Where they stay for the next build, which other builds may write to at the same time. Nothing depends on what stands
   * there: it is checked, and all of it may go.
   */
  readonly kept: string;
  /** A name for the program that analyzes. */
  readonly version: string;
  /** How many threads share the work; by itself as many as the machine runs at once, where there is work for them. */
  readonly threads?: number;
  readonly worker?: URL;
  /** Hears after each event how many have been found, of how many that are not known. */
  readonly onEvent?: (done: number, all: number) => void;
}

/** The file of each event, in the order of the corpus; see `readAnalyzed`. */
export type AnalyzedFiles = ReadonlyMap<EventId, string>;

// Below so many events for each a thread costs more than it does.
const LEAST_EVENTS = 8;

/**
 * Finds what there is in each event that is not known from an earlier build. The result is the same however many threads
 * share the work.
 * @throws where a thread ends before its event is found, with the event's name
 */
export async function analyzeEvents(
  { events, articles, speakers }: Corpus,
  {
    folder,
    kept,
    version,
    threads,
    worker = new URL('./analysis-worker.ts', import.meta.url),
    onEvent,
  }: Analyzing,
): Promise<AnalyzedFiles> {
  await mkdir(folder, { recursive: true });
  const byEvent = Map.groupBy(articles, ({ event }) => event);
  const files = new Map<EventId, string>();
  const missing: Task[] = [];
  for (const event of events) {
    const sources = sourcesOf(event, byEvent.get(event.id) ?? [], speakers);
    const file = join(folder, keyOf(sources, version));
    files.set(event.id, file);
    await give(join(kept, basename(file)), file);
    if (!(await isAnalyzed(file))) missing.push({ file, sources });
  }
  const enough = Math.min(availableParallelism(), Math.floor(missing.length / LEAST_EVENTS));
  let done = 0;
  await share(missing, threads ?? enough, worker, () => onEvent?.(++done, missing.length));
  await keep(missing, [...files.values()], kept);
  return files;
}

export interface Task {
  readonly file: string;
  readonly sources: EventSources;
}

async function share(
  tasks: readonly Task[],
  threads: number,
  script: URL,
  onTask: () => void,
): Promise<void> {
  if (threads < 1) {
    for (const { file, sources } of tasks) {
      await writeAnalyzed(file, analyzeSources(sources));
      onTask();
    }
    return;
  }
  const waiting = tasks.values();
  const workers = Array.from({ length: Math.min(threads, tasks.length) }, () => new Worker(script));
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const task of waiting) {
          await finish(worker, task);
          onTask();
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

async function finish(worker: Worker, task: Task): Promise<void> {
  const controller = new AbortController();
  const { signal } = controller;
  worker.postMessage(task);
  try {
    await Promise.race([
      once(worker, 'message', { signal }),
      once(worker, 'exit', { signal }).then(([code]) => {
        throw new Error(`the thread ended with ${code}`);
      }),
    ]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The event "${task.sources.event.id}" could not be analyzed: ${reason}.`, {
      cause: error,
    });
  } finally {
    controller.abort();
  }
}

/** Makes one file stand at two places, where it can. */
async function give(from: string, to: string): Promise<void> {
  await link(from, to)
    .catch(() => copyFile(from, to))
    .catch(() => undefined);
}

/** A folder that cannot be written to costs the next build time, and nothing else. */
async function keep(found: readonly Task[], all: readonly string[], kept: string): Promise<void> {
  await mkdir(kept, { recursive: true }).catch(() => undefined);
  for (const { file } of found) {
    const place = join(kept, basename(file));
    await rm(place, { force: true }).catch(() => undefined);
    await give(file, place);
  }
  const names = new Set(all.map((file) => basename(file)));
  for (const name of await readdir(kept).catch(() => [])) {
    if (!names.has(name)) await rm(join(kept, name), { force: true }).catch(() => undefined);
  }
}
