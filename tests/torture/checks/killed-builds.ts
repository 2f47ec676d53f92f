import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { assertTidy, type BuildGround, makeGround, readRound, untilNothingRuns } from '../build-ground.ts';
import type { Check } from '../check.ts';
import { waitedFor } from '../waited-for.ts';

interface Case {
  /** Whether the site lies on the disk of the project, or on another one to which it has to be copied. */
  readonly disk: 'same' | 'other';
  readonly kills: readonly Kill[];
}

interface Kill {
  /** From where on the moment is counted: the whole build, or its end alone. */
  readonly from: 'start' | 'staged';
  /** Of what a build takes from there on; a little more than all of it at most. */
  readonly share: number;
}

const OTHER_DISK = '/dev/shm';

const waited = waitedFor(hold);
const tally = { kills: 0, renewed: 0 };

/**
 * A build that is killed at any moment leaves the old site or the new one, whole, where it stands; nothing of it runs
 * on, and the next build tidies up.
 */
export const killedBuildsCheck: Check<Case> = {
  name: 'killed-builds',
  ring: 'torture',
  cases: fc.record({
    disk: existsSync(OTHER_DISK) ? fc.constantFrom('same', 'other') : fc.constant('same'),
    kills: fc.array(
      fc.record({
        from: fc.constantFrom('start', 'staged'),
        share: fc.integer({ min: 0, max: 105 }).map((percent) => percent / 100),
      }),
      { minLength: 3, maxLength: 6 },
    ),
  }),
  hold: waited.hold,
  close: async () => {
    await waited.close();
    if (tally.kills > 0)
      console.log(`${tally.kills} builds killed; ${tally.renewed} had put their site in place.`);
  },
};

async function hold({ disk, kills }: Case): Promise<void> {
  const ground = await makeGround(disk === 'other' ? OTHER_DISK : undefined);
  try {
    await ground.writeRound(0);
    const times = await timeBuild(ground);
    let standing = 0;
    for (const [index, { from, share }] of kills.entries()) {
      await ground.writeRound(index + 1);
      const build = ground.start();
      if (from === 'staged') await build.staged;
      await wait(times[from] * share);
      build.process.kill('SIGKILL');
      await build.ended;
      const round = await readRound(ground.site);
      assert(round === standing || round === index + 1, `round ${round} after ${standing}`);
      tally.kills += 1;
      if (round !== standing) tally.renewed += 1;
      standing = round;
      await untilNothingRuns(build.process.pid ?? 0);
    }
    await ground.writeRound(kills.length + 1);
    const { code, printed } = await ground.start().ended;
    assert.equal(code, 0, printed);
    assert.equal(await readRound(ground.site), kills.length + 1);
    await assertTidy(ground);
  } finally {
    await ground.remove();
  }
}

/** How many milliseconds a build takes, and how many its end. */
async function timeBuild(ground: BuildGround): Promise<Record<Kill['from'], number>> {
  const begun = performance.now();
  const build = ground.start();
  await build.staged;
  const staged = performance.now();
  const { code, printed } = await build.ended;
  assert.equal(code, 0, printed);
  return { start: performance.now() - begun, staged: performance.now() - staged };
}
