import { readFile, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import type { EventAnalysis } from '../core/model.ts';
import type { Content } from '../corpus/content.ts';
import { readAnalyzed } from './analysis/analyzed-event.ts';

/** What a build has read and found, for Astro's process, which then neither reads nor analyzes anything again. */
export interface Snapshot {
  readonly content: Content;
  /** Of each event the file that holds what was found, in the order of the corpus. */
  readonly analyses: readonly string[];
  /** A name for the program and the project that pages are made by. */
  readonly version: string;
}

/** Where Astro's process is told the file's path. */
export const SNAPSHOT = 'CROSSQUOTE_SNAPSHOT';

export async function writeSnapshot(file: string, snapshot: Snapshot): Promise<void> {
  await writeFile(file, serialize(snapshot));
}

/** The snapshot of the build that runs this process; `undefined` in every other process, as in dev. */
export async function readSnapshot(): Promise<Snapshot | undefined> {
  const file = process.env[SNAPSHOT];
  return file === undefined ? undefined : (deserialize(await readFile(file)) as Snapshot);
}

/** @throws where somebody took a file away meanwhile */
export async function readAnalyses({ analyses }: Pick<Snapshot, 'analyses'>): Promise<EventAnalysis[]> {
  const events: EventAnalysis[] = [];
  for (const file of analyses) {
    const analysis = await readAnalyzed(file);
    if (analysis === undefined) throw new Error(`${file} has gone while the site was built. Build again.`);
    events.push(analysis);
  }
  return events;
}
