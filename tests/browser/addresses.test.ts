import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addressesCheck } from '../torture/checks/addresses.ts';
import { readFound } from '../torture/found.ts';

// `npm run test:machine` tries more, and `npm run torture` any number.
const tries = process.env.EVERY_PAGE === undefined ? 40 : 400;

beforeAll(() => addressesCheck.hold({ page: 'search/', rest: '' }));
afterAll(() => addressesCheck.close?.());

describe('addresses that ask for anything', () => {
  test('open without an error, all that ever broke a page among them', async () => {
    for (const found of await readFound(addressesCheck.name)) await addressesCheck.hold(found.case as never);
    await fc.assert(
      fc.asyncProperty(addressesCheck.cases, async (given) => addressesCheck.hold(given)),
      { seed: 1, numRuns: tries },
    );
    expect(addressesCheck.ring).toBe('torture');
  });
});
