import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Check } from './check.ts';
import { checks } from './checks.ts';
import { readFound } from './found.ts';

const quick = checks.filter(({ ring }) => ring === 'tests');

describe.each(quick)('what torture tries: $name', (check: Check<unknown>) => {
  test('holds for all that ever broke it', async () => {
    for (const found of await readFound(check.name)) {
      await expect(Promise.resolve(check.hold(found.case)), found.file).resolves.toBeUndefined();
    }
    await check.close?.();
    expect(check.name).toMatch(/^[a-z-]+$/);
  });

  test('holds for a few cases', async () => {
    await fc.assert(
      fc.asyncProperty(check.cases, async (given) => check.hold(given)),
      { seed: 1, numRuns: 15 },
    );
    await check.close?.();
    expect(checks).toContain(check);
  });
});
