import { Session } from 'node:inspector/promises';
import { hostileTexts } from '../support/hostile-texts.ts';

/**
 * `SIZES STAGES`, both with commas: prints as JSON how many times blocks of the code in src/core are entered by each
 * stage for each hostile text. The counts are the same on every machine, however busy, which no time is; what the engine
 * does inside one call of its own is not in them. To be run with `--no-opt --no-maglev`: optimised code does not count.
 */
const [sizes = '', asked = ''] = process.argv.slice(2);
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
// Only what is loaded from here on is counted.
const { stages, Subject } = await import('./hostile-stages.ts');

const counts: Record<string, Record<string, number[]>> = {};
for (const [name, make] of Object.entries(hostileTexts)) {
  const ofText: Record<string, number[]> = {};
  counts[name] = ofText;
  for (const size of sizes.split(',').map(Number)) {
    const subject = new Subject(make, size);
    for (const stage of asked.split(',')) {
      await takeSteps();
      await stages[stage]?.(subject);
      const known = ofText[stage] ?? [];
      known.push(await takeSteps());
      ofText[stage] = known;
    }
  }
}
console.log(JSON.stringify(counts));

/** Since they were last taken. */
async function takeSteps(): Promise<number> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const functions = result
    .filter(({ url }) => url.includes('/src/core/'))
    .flatMap((script) => script.functions);
  return functions.flatMap(({ ranges }) => ranges).reduce((sum, { count }) => sum + count, 0);
}
