/**
 * Loaded before Astro (`node --import`): ends this process when the one that started it is gone, so that a killed
 * build leaves no Astro behind that builds on. A thread of its own watches, since the main one may be busy for long.
 */
import { isMainThread, Worker } from 'node:worker_threads';

if (isMainThread) {
  const watch = new Worker(new URL('./parent-watch.ts', import.meta.url), { execArgv: [] });
  // Where a system has no such pipe the build goes on without the watch.
  watch.on('error', () => {});
  watch.unref();
}
