import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptPlace, tidyKept } from '../../src/site/kept-places.ts';

test('what is kept for a folder goes when the folder has gone', async () => {
  const parent = await mkdtemp(join(tmpdir(), 'kept-'));
  const [gone, there] = [join(parent, 'gone'), join(parent, 'there')];
  for (const folder of [gone, there]) {
    await mkdir(folder);
    await mkdir(keptPlace('events', folder), { recursive: true });
    await writeFile(join(keptPlace('events', folder), 'a'), '');
    await tidyKept('events', folder);
  }
  await rm(gone, { recursive: true });
  await tidyKept('events', there);
  expect([gone, there].map((folder) => existsSync(keptPlace('events', folder)))).toEqual([false, true]);
  await rm(parent, { recursive: true });
  await tidyKept('events', tmpdir());
});

test('what another build is noting down at this moment stays', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'kept-'));
  const place = keptPlace('events', folder);
  await mkdir(place, { recursive: true });
  await writeFile(`${place}.of`, '');
  await tidyKept('events', tmpdir());
  expect(existsSync(place)).toBe(true);
  await rm(folder, { recursive: true });
  await writeFile(`${place}.of`, folder);
  await tidyKept('events', tmpdir());
  expect(existsSync(place)).toBe(false);
});
