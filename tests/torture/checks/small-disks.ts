import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { listFiles } from '../../../src/cli/build/site-files.ts';
import { assertTidy, makeGround, readRound } from '../build-ground.ts';
import type { Check } from '../check.ts';
import { waitedFor } from '../waited-for.ts';

/** How much of what a new site needs its disk still has, in hundredths; or that it can only be read. */
type Case = number | 'read-only';

/** A disk that is full or can only be read stops a build with a sentence; the old site stays, and nothing beside it. */
export const smallDisksCheck: Check<Case> = {
  name: 'small-disks',
  ring: 'torture',
  cases: fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 250 }), weight: 3 },
    fc.constant('read-only' as const),
  ),
  ...waitedFor(hold),
};

/** Whether this process may mount disks: as root on Linux. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && mountable();
}

function mountable(): boolean {
  return spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}

async function hold(room: Case): Promise<void> {
  if (!canMount()) {
    console.warn('Only root on Linux can mount a small disk, so none is tried.');
    return;
  }
  const disk = await mkdtemp(join(tmpdir(), 'disk-'));
  mount('-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', disk);
  try {
    const ground = await makeGround(disk);
    try {
      await ground.writeRound(0);
      const first = await ground.start().ended;
      assert.equal(first.code, 0, first.printed);

      const need = await pagesOf(ground.site);
      const size = room === 'read-only' ? '64m' : `${Math.ceil((need * (100 + room)) / 100) * 4}k`;
      mount('-o', `remount,size=${size}${room === 'read-only' ? ',ro' : ''}`, disk);
      await ground.writeRound(1);
      const { code, printed } = await ground.start().ended;
      const standing = await readRound(ground.site);
      if (code === 0) assert.equal(standing, 1);
      else {
        assert.equal(standing, 0);
        assert.match(printed, /there is no space left on the disk|is on a disk that can only be read/);
        assert.match(printed, /what stood before is still there\.\n$/);
        assert.doesNotMatch(printed, /\n {4}at /, 'a sentence and no trace');
      }
      assert(room === 'read-only' || room < 90 ? code === 1 : true, 'there was no room');
      await assertTidy(ground);

      mount('-o', 'remount,size=64m,rw', disk);
      await ground.writeRound(2);
      const last = await ground.start().ended;
      assert.equal(last.code, 0, last.printed);
      assert.equal(await readRound(ground.site), 2);
      await assertTidy(ground);
    } finally {
      mount('-o', 'remount,size=64m,rw', disk);
      await ground.remove();
    }
  } finally {
    spawnSync('umount', ['-l', disk]);
    await rm(disk, { recursive: true, force: true });
  }
}

function mount(...args: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' });
  assert.equal(status, 0, stderr);
}

/** How many pages of 4 KiB a folder's files take. */
async function pagesOf(folder: string): Promise<number> {
  let pages = 0;
  for (const file of await listFiles(folder)) {
    pages += Math.ceil((await readFile(join(folder, file))).length / 4096);
  }
  return pages;
}
