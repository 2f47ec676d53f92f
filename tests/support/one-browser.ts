import type { TestProject } from 'vitest/node';
import { startChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one browser of a run of tests is reached. */
    browser: string;
  }
}

/** Starts one browser for all test files; each opens windows of its own in it (see `openBrowser`). */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startChromium();
  project.provide('browser', server.wsEndpoint());
  return () => server.close();
}
