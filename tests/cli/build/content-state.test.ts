import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { digestContent } from '../../../src/cli/build/content-state.ts';
import { copyHarbour } from '../../support/content-folder.ts';

describe('digestContent(folder)', () => {
  test.each<[string, (folder: string) => Promise<void>]>([
    ['a changed file', (folder) => writeFile(join(folder, 'outlets.yaml'), '- id: daily\n  name: Daily\n')],
    ['a new file', (folder) => writeFile(join(folder, 'docs/new.md'), 'x')],
    ['a file that is gone', (folder) => rm(join(folder, 'speakers.yaml'))],
    ['another name', (folder) => rename(join(folder, 'events'), join(folder, 'event'))],
  ])('sees %s', async (_name, change) => {
    const { folder, remove } = await copyHarbour([{ file: 'docs/old.md', write: 'x' }]);
    const before = await digestContent(folder);
    expect(await digestContent(folder)).toBe(before);
    await change(folder);
    expect(await digestContent(folder)).not.toBe(before);
    await remove();
  });

  test('does not mind what editors keep beside the files, or a folder that is not there', async () => {
    const { folder, remove } = await copyHarbour();
    const before = await digestContent(folder);
    await writeFile(join(folder, '.site.yaml.swp'), 'x');
    await writeFile(join(folder, 'site.yaml~'), 'x');
    expect(await digestContent(folder)).toBe(before);
    await remove();
    expect(await digestContent(folder)).not.toBe(before);
  });
});
