import { relative } from 'node:path';
import fc from 'fast-check';
import { readArguments } from '../../src/cli/arguments.ts';
import type { Check } from './check.ts';
import { checks } from './checks.ts';
import { keepFound, readFound } from './found.ts';

const HELP = `npm run torture -- [--minutes N] [--seed S] [--only NAME,…]

Tries to break what the project promises, each check for an equal share of N minutes (10). What breaks a promise is made
as small as it goes and kept under tests/fixtures/torture, from where the tests hold it ever after.
Checks: ${checks.map(({ name }) => name).join(', ')}.`;

const { values } = readArguments(HELP, {
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    only: { type: 'string' },
  },
});
const names = values.only?.split(',') ?? checks.map(({ name }) => name);
const asked = checks.filter(({ name }) => names.includes(name));
const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
if (asked.length !== names.length || !(minutes > 0) || !Number.isInteger(seed)) {
  console.error(HELP);
  process.exit(2);
}

console.log(`Torture for ${minutes} minutes with seed ${seed}.`);
let failed = 0;
for (const check of asked) {
  if (!(await torture(check, (minutes * 60_000) / asked.length))) failed += 1;
}
console.log(`${asked.length - failed} held, ${failed} broken. Seed ${seed}.`);
process.exitCode = failed > 0 ? 1 : 0;

/** Whether the check held: first for all that was ever found, then for new cases until the time is over. */
async function torture(check: Check<unknown>, milliseconds: number): Promise<boolean> {
  let running: Promise<void> = Promise.resolve();
  try {
    const known = await readFound(check.name);
    let held = 0;
    const property = fc.asyncProperty(check.cases, async (given) => {
      running = Promise.resolve(check.hold(given));
      await running;
      held += 1;
    });
    const result = await fc.check(property, {
      seed,
      numRuns: Number.MAX_SAFE_INTEGER,
      examples: known.map((found) => [found.case]),
      interruptAfterTimeLimit: milliseconds,
      markInterruptAsFailure: false,
    });
    if (!result.failed) {
      console.log(`${check.name}: held ${held} times.`);
      return true;
    }
    const error = result.errorInstance;
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const file = await keepFound(check.name, result.counterexample?.[0], message.split('\n')[0] ?? '');
    console.error(`${check.name}: broken after ${held} times. Kept in ${relative('', file)}\n${message}`);
    return false;
  } finally {
    // The case that the end of the time interrupted goes on, and lays back what it has changed.
    await running.catch(() => {});
    await check.close?.();
  }
}
