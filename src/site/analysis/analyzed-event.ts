import { createHash } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { deserialize, serialize } from 'node:v8';
import { analyzeEvent } from '../../core/analysis.ts';
import type { Article, EventEntry, SpeakerEntry } from '../../core/content-model.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { entriesFor } from '../../core/speaker-scope.ts';

/** What one event is found from. */
export interface EventSources {
  readonly event: EventEntry;
  readonly articles: readonly Article[];
  /** Those whose names its articles may print. */
  readonly speakers: readonly SpeakerEntry[];
}

/** The sources of an event, without what cannot change anything in it. */
export function sourcesOf(
  event: EventEntry,
  articles: readonly Article[],
  speakers: readonly SpeakerEntry[],
): EventSources {
  const meant = new Set(articles.flatMap((article) => entriesFor(article, speakers)));
  return { event, articles, speakers: speakers.filter((entry) => meant.has(entry)) };
}

/**
 * A name for all that an event's analysis depends on: its entry, its articles, the speakers, and the program by its
 * `version`. Text and blocks of an article come from its bytes, which its digest stands for.
 */
export function keyOf({ event, articles, speakers }: EventSources, version: string): string {
  const digests = articles.map((article) => ({ ...article, text: '', blocks: [], furniture: [] }));
  return createHash('sha256')
    .update(JSON.stringify([version, event, digests, speakers]))
    .digest('hex');
}

export function analyzeSources({ event, articles, speakers }: EventSources): EventAnalysis {
  return analyzeEvent(event, articles, speakers);
}

// So many bytes of a file are the digest of the others.
const DIGEST = 32;

/** Writes the file whole or not at all. */
export async function writeAnalyzed(file: string, analysis: EventAnalysis): Promise<void> {
  const bytes = serialize(analysis);
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, Buffer.concat([digest(bytes), bytes]));
  await rename(unfinished, file);
}

/** What `writeAnalyzed` wrote; `undefined` where nothing stands there, or not what was written. */
export async function readAnalyzed(file: string): Promise<EventAnalysis | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined || !isWhole(bytes)) return undefined;
  return deserialize(bytes.subarray(DIGEST)) as EventAnalysis;
}

export async function isAnalyzed(file: string): Promise<boolean> {
  const bytes = await readFile(file).catch(() => undefined);
  return bytes !== undefined && isWhole(bytes);
}

function isWhole(bytes: Buffer): boolean {
  return bytes.length > DIGEST && digest(bytes.subarray(DIGEST)).equals(bytes.subarray(0, DIGEST));
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
