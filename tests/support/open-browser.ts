import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import { beingPatient } from './chromium.ts';

/** A way into the one browser that runs for all tests. Closing it closes its own windows alone. */
export async function openBrowser(): Promise<Browser> {
  return beingPatient(await chromium.connect(inject('browser')));
}
