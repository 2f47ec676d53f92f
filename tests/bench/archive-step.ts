import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { openArchive } from '../../src/cli/archive/archive-folder.ts';
import { exportArchive } from '../../src/cli/archive/export.ts';
import { type Engine, findPairs } from '../../src/cli/archive/pairs.ts';

/**
 * One step of the benchmark, in a process of its own, so that its memory is its alone:
 * `export FOLDER` reads articles from standard input, `pairs FOLDER ENGINE GIB` joins them. Prints what it cost as JSON.
 */
const [step, folder = '', engine, gibibytes] = process.argv.slice(2);
const started = performance.now();
let spilled = 0;
const result = step === 'export' ? await runExport() : await runPairs();
console.log(
  JSON.stringify({
    ...result,
    seconds: Math.round((performance.now() - started) / 10) / 100,
    processorSeconds: Math.round((process.cpuUsage().user + process.cpuUsage().system) / 10_000) / 100,
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    ...(spilled === 0 ? {} : { spilledMiB: Math.round(spilled / 2 ** 20) }),
  }),
);

function runExport() {
  return exportArchive({
    ...{ paths: ['-'], folder, formats: ['parquet'], hasTokens: false, map: {} },
    say: (sentence) => console.error(sentence),
  });
}

async function runPairs() {
  const out = join(folder, 'pairs.ndjson');
  const watch = setInterval(async () => {
    spilled = Math.max(spilled, await sizeBeside(out));
  }, 500);
  try {
    return await findPairs(await openArchive(folder), {
      ...{ engine: engine as Engine, out, gibibytes: Number(gibibytes) },
    });
  } finally {
    clearInterval(watch);
  }
}

/** How much lies in the folders that the join works in. */
async function sizeBeside(out: string): Promise<number> {
  let size = 0;
  for (const name of await readdir(dirname(out)).catch(() => [])) {
    if (!name.startsWith(`${basename(out)}.work-`)) continue;
    const work = join(dirname(out), name);
    for (const file of await readdir(work).catch(() => [])) {
      const found = await stat(join(work, file)).catch(() => undefined);
      size += found?.size ?? 0;
    }
  }
  return size;
}
