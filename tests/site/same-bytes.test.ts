import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeSite } from '../../src/cli/build/site-builder.ts';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { findBuiltSite } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample.ts';

test('two builds of the same content are the same bytes', async () => {
  const again = await mkdtemp(join(tmpdir(), 'crossquote-again-'));
  const options = { content: SAMPLE, base: '/', site: again, isQuiet: true, print: () => {} };
  await makeSite({ ...options, origin: 'https://crossquote.example' }, again);
  expect(await digestFiles(again)).toEqual(await digestFiles(await findBuiltSite()));
  await rm(again, { recursive: true });
});

async function digestFiles(folder: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const path of await listFiles(folder)) {
    digests[path] = createHash('sha256')
      .update(await readFile(join(folder, path)))
      .digest('hex');
  }
  return digests;
}
