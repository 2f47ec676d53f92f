import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, test } from 'vitest';
import { hostileTexts } from '../support/hostile-texts.ts';

const SIZES = [2048, 8192] as const;
// A character of the longer text may take twice the steps of one of the shorter.
const LINEAR = 2;
// What a stage does once for any text.
const LEAST_STEPS = 2000;
const STAGES = [
  ...['text', 'marks', 'extract', 'extract two', 'passages', 'columns', 'describe', 'published'],
  ...['records', 'search', 'export'],
];

let steps: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;

beforeAll(async () => {
  const script = join(import.meta.dirname, '../bench/hostile-steps.ts');
  const flags = ['--no-opt', '--no-maglev'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...flags, script, SIZES.join(','), STAGES.join(',')],
    { maxBuffer: 1 << 26 },
  );
  steps = JSON.parse(stdout);
});

// Steps, not seconds: they are the same on every machine. Seconds and longer texts are `npm run bench -- hostile`.
describe.each(STAGES)('the steps of %s', (stage) => {
  test.each(Object.keys(hostileTexts))('grow with the length of a text: %s', (name) => {
    const [short = 0, long = 0] = steps[name]?.[stage] ?? [];
    const times = long / Math.max(short, LEAST_STEPS) / (SIZES[1] / SIZES[0]);
    expect(times, `${short} steps, then ${long}`).toBeLessThanOrEqual(LINEAR);
    expect(long).toBeGreaterThan(0);
  });
});
