import assert from 'node:assert/strict';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { assertTidy, makeGround, readRound } from '../build-ground.ts';
import type { Check } from '../check.ts';
import { waitedFor } from '../waited-for.ts';

/** Content that changes while it is read makes a site of one state of it, or none and a sentence that says so. */
export const changingContentCheck: Check<readonly number[]> = {
  name: 'changing-content',
  ring: 'torture',
  // Milliseconds between changes.
  cases: fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 20 }),
  ...waitedFor(hold),
};

async function hold(pauses: readonly number[]): Promise<void> {
  const ground = await makeGround();
  try {
    await ground.writeRound(0);
    const first = await ground.start().ended;
    assert.equal(first.code, 0, first.printed);

    const build = ground.start();
    let hasEnded = false;
    const ended = build.ended.finally(() => {
      hasEnded = true;
    });
    let round = 0;
    for (const pause of pauses) {
      await Promise.race([wait(pause), ended]);
      if (hasEnded) break;
      await ground.writeRound(++round);
    }
    const { code, printed } = await ended;
    const standing = await readRound(ground.site);
    if (code !== 0) {
      assert.equal(standing, 0, 'what stood before is still there');
      assert.match(printed, /changed while the site was made|The site was not built/);
    } else assert(standing <= round);
    await assertTidy(ground);
  } finally {
    await ground.remove();
  }
}
