import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { analyze } from '../../../src/core/analysis.ts';
import type { Corpus } from '../../../src/core/content-model.ts';
import { loadContent } from '../../../src/corpus/content.ts';
import { analyzeEvents } from '../../../src/site/analysis/analyze-events.ts';
import { readAnalyses } from '../../../src/site/snapshot.ts';
import { SAMPLE } from '../../support/sample.ts';

let folder: string;
let builds = 0;
let corpus: Corpus;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'analyses-'));
  ({ corpus } = await loadContent(SAMPLE));
});
afterEach(() => rm(folder, { recursive: true }));

const kept = () => join(folder, 'kept');

/** As a build does, in a folder of its own. */
function build(from: Corpus, { threads = 0, version = '1' } = {}) {
  return analyzeEvents(from, { folder: join(folder, `build-${++builds}`), kept: kept(), version, threads });
}

async function found(threads: number) {
  return readAnalyses({ analyses: [...(await build(corpus, { threads })).values()] });
}

describe('analyzeEvents(corpus, analyzing)', () => {
  test.each([0, 1, 3])('finds the same with %i threads', async (threads) => {
    expect(await found(threads)).toEqual(analyze(corpus));
  });

  test.each([0, 2])('tells after each event how far it is, with %i threads', async (threads) => {
    const heard: string[] = [];
    const onEvent = (done: number, all: number) => heard.push(`${done} of ${all}`);
    const analyzing = { kept: kept(), version: '1', threads, onEvent };
    await analyzeEvents(corpus, { ...analyzing, folder: join(folder, 'first') });
    const { length } = corpus.events;
    expect(heard).toEqual(corpus.events.map((_, at) => `${at + 1} of ${length}`));
    await analyzeEvents(corpus, { ...analyzing, folder: join(folder, 'second') });
    expect(heard.length, 'what is known already is not counted').toBe(length);
  });

  test('finds anew what has changed, and keeps nothing else', async () => {
    await build(corpus);
    const before = await readdir(kept());
    const [first, ...rest] = corpus.articles;
    if (!first) throw new Error('The sample has articles.');
    const changed = { ...corpus, articles: [{ ...first, sha256: 'another' }, ...rest] };
    await build(changed);
    const after = await readdir(kept());
    expect(after.filter((name) => !before.includes(name)).length).toBe(1);
    expect(after.length).toBe(corpus.events.length);
    await build(changed, { version: '2' });
    expect((await readdir(kept())).filter((name) => after.includes(name))).toEqual([]);
  });

  test('does not believe what stands there and is not what was written', async () => {
    await build(corpus);
    const file = join(kept(), (await readdir(kept()))[0] ?? '');
    const bytes = await readFile(file);
    bytes[bytes.length - 5] = 255 - (bytes[bytes.length - 5] ?? 0);
    for (const damaged of [bytes, bytes.subarray(0, 100), Buffer.alloc(0)]) {
      await writeFile(file, damaged);
      expect(await found(0)).toEqual(analyze(corpus));
    }
  });

  test('names the event when the thread that has it ends', async () => {
    const worker = join(folder, 'ends.mjs');
    await writeFile(
      worker,
      "import { parentPort } from 'node:worker_threads';\nparentPort.on('message', () => process.exit(3));\n",
    );
    const [event] = corpus.events;
    const only = { ...corpus, events: corpus.events.slice(0, 1) };
    await expect(
      analyzeEvents(only, {
        folder: join(folder, 'build'),
        kept: kept(),
        version: '1',
        threads: 2,
        worker: new URL(`file://${worker}`),
      }),
    ).rejects.toThrow(`The event "${event?.id}" could not be analyzed: the thread ended with 3.`);
  });
});
