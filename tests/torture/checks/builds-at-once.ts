import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { assertTidy, makeGround, readRound } from '../build-ground.ts';
import type { Check } from '../check.ts';
import { waitedFor } from '../waited-for.ts';

interface Case {
  /** After how many milliseconds each begins. */
  readonly delays: readonly number[];
  readonly places: 'one' | 'each its own';
}

/** Builds that run at once, with their output outside the project, all end well; what stands then is whole. */
export const buildsAtOnceCheck: Check<Case> = {
  name: 'builds-at-once',
  ring: 'torture',
  cases: fc.record({
    delays: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 3 }),
    places: fc.constantFrom('one', 'each its own'),
  }),
  ...waitedFor(hold),
};

async function hold({ delays, places }: Case): Promise<void> {
  const ground = await makeGround();
  try {
    await ground.writeRound(1);
    const sites = delays.map((_, index) =>
      places === 'one' ? ground.site : join(ground.parent, `site-${index}`),
    );
    await Promise.all(
      delays.map(async (delay, index) => {
        await wait(delay);
        const { code, printed } = await ground.start(sites[index]).ended;
        assert.equal(code, 0, printed);
      }),
    );
    for (const site of new Set(sites)) assert.equal(await readRound(site), 1);
    if (places === 'one') await assertTidy(ground);
    else assert.equal((await readdir(ground.parent)).length, delays.length);
  } finally {
    await ground.remove();
  }
}
