import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isMountPoint, readMountPoints } from '../../../src/cli/build/mount-points.ts';
import { findSiteFolder } from '../../../src/cli/build/site-folder.ts';

describe('readMountPoints(table)', () => {
  test('reads the places, with the white space in them', () => {
    const table = String.raw`22 28 0:21 / /sys rw - sysfs sysfs rw
29 1 8:1 /volumes/quotes /srv/our\040site rw,relatime - ext4 /dev/sda1 rw
30 1 8:1 /a /srv/back\134slash rw - ext4 /dev/sda1 rw
`;
    expect(readMountPoints(table)).toEqual(['/sys', '/srv/our site', '/srv/back\\slash']);
  });
});

describe('isMountPoint(folder)', () => {
  test('is false for a folder like any other, and for none', async () => {
    expect(await isMountPoint(process.cwd())).toBe(false);
    expect(await isMountPoint('/no/such/folder')).toBe(false);
  });

  // Empty on every Linux where nothing needs shared memory of this name.
  test.skipIf(!existsSync('/dev/shm'))(
    'is true for a disk, which no site is put in the place of',
    async () => {
      expect(await isMountPoint('/dev/shm')).toBe(true);
      expect((await findSiteFolder('/proc', 'content')).refusal).toBeDefined();
    },
  );
});
