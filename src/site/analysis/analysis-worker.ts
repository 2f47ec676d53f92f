import { parentPort } from 'node:worker_threads';
import type { Task } from './analyze-events.ts';
import { analyzeSources, writeAnalyzed } from './analyzed-event.ts';

parentPort?.on('message', async ({ file, sources }: Task) => {
  await writeAnalyzed(file, analyzeSources(sources));
  parentPort?.postMessage('done');
});
