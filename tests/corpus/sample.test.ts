import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { SAMPLE } from '../support/sample.ts';

const publisherOf = async (folder: string) =>
  parse(await readFile(join(folder, 'site.yaml'), 'utf8')).publisher.name as string;

// `npm run clear-sample` leaves site.yaml alone behind.
const isCleared = (await listFiles('content')).every((path) => !path.startsWith('articles/'));
const isOurs = !isCleared && (await publisherOf('content')) === (await publisherOf(SAMPLE));

// Whoever publishes their own texts has no use for ours; the tests of the program have them as a fixture.
test.skipIf(!isOurs)(
  isOurs ? 'content/ is the sample' : 'content/ is not the sample but a publisher’s own: nothing to compare',
  async () => {
    const files = await listFiles(SAMPLE);
    expect(await listFiles('content')).toEqual(files);
    for (const file of files)
      expect(await readFile(join('content', file), 'utf8')).toBe(await readFile(join(SAMPLE, file), 'utf8'));
  },
);
