import { expect, test } from 'vitest';
import { assertTidy, makeGround, readRound } from '../torture/build-ground.ts';
import { buildsAtOnceCheck } from '../torture/checks/builds-at-once.ts';
import { changingContentCheck } from '../torture/checks/changing-content.ts';
import { killedBuildsCheck } from '../torture/checks/killed-builds.ts';
import { canMount, smallDisksCheck } from '../torture/checks/small-disks.ts';

// A few cases of what `npm run torture` tries for as long as it is told to; all of them are real builds.

test.each(['same', 'other'] as const)('killed builds leave a whole site: on the %s disk', async (disk) => {
  const kills = [
    { from: 'start', share: 0.7 },
    { from: 'staged', share: 0.4 },
    { from: 'staged', share: 0.9 },
  ] as const;
  await expect(killedBuildsCheck.hold({ disk, kills })).resolves.toBeUndefined();
});

test('a build that is stopped tidies up itself', async () => {
  const ground = await makeGround();
  await ground.writeRound(0);
  expect(await ground.start().ended).toMatchObject({ code: 0 });
  // All pages are made again, so that there is something to stop; a build that was faster is told from one that was not.
  for (let round = 1; ; round += 1) {
    await ground.writeRound(round);
    const build = ground.start();
    await build.making;
    build.process.kill('SIGTERM');
    const { code, printed } = await build.ended;
    expect(await readRound(ground.site)).toBe(code === 0 ? round : round - 1);
    if (code === 0) continue;
    expect([code, printed]).toEqual([1, expect.stringMatching(/what stood before is still there\.\n$/)]);
    break;
  }
  await assertTidy(ground);
  await ground.remove();
});

test('builds at once, to one place outside the project, end well', async () => {
  await expect(buildsAtOnceCheck.hold({ delays: [0, 0], places: 'one' })).resolves.toBeUndefined();
});

test('content that changes makes no mixed site', async () => {
  await expect(changingContentCheck.hold([500, 1000, 500, 1000])).resolves.toBeUndefined();
});

test.skipIf(!canMount()).each([50, 'read-only'] as const)(
  'a disk (%s hundredths of the room) stops a build with a sentence',
  async (room) => {
    await expect(smallDisksCheck.hold(room)).resolves.toBeUndefined();
  },
);

test.skipIf(!canMount()).each([64, 1024])(
  'a disk of %s KiB under the folder that a build works in stops it with a sentence',
  async (room) => {
    const ground = await makeGround();
    await ground.writeRound(0);
    expect(await ground.start().ended).toMatchObject({ code: 0 });
    await ground.writeRound(1);
    const { code, printed } = await ground.startWithRoom(room).ended;
    expect([code, printed]).toEqual([1, expect.stringMatching(/no space left on the disk/)]);
    expect(printed).toMatch(/what stood before is still there\.\n$/);
    expect(printed).not.toMatch(/\n {4}at (?!.*node_modules)/);
    expect(await readRound(ground.site)).toBe(0);
    await assertTidy(ground);
    await ground.remove();
  },
);

if (!canMount()) console.warn('Only root on Linux can mount a small disk, so none is tried.');
