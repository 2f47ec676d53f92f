import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { projectVersion } from '../../../../src/cli/build/memory/program-version.ts';

let project: string;

beforeEach(async () => {
  project = await mkdtemp(join(tmpdir(), 'project-'));
  await write('package.json', '{ "name": "quotes" }');
  await write('astro.config.mjs', "import { more } from './more/settings.mjs';\nexport default more;\n");
  await write('more/settings.mjs', 'export const more = {};\n');
  await write('content/site.yaml', 'name: Quotes\n');
});
afterEach(() => rm(project, { recursive: true }));

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(project, path)), { recursive: true });
  await writeFile(join(project, path), text);
}

describe('projectVersion(program, project)', () => {
  test.each([
    'astro.config.mjs',
    'more/settings.mjs',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'src/pages/own.astro',
  ])('is another where %s is', async (path) => {
    const before = await projectVersion('1', project);
    await write(path, '// Changed.\n');
    expect(await projectVersion('1', project)).not.toBe(before);
  });

  test('is another for another program, and the same whatever the content is', async () => {
    const before = await projectVersion('1', project);
    expect(await projectVersion('2', project)).not.toBe(before);
    await write('content/site.yaml', 'name: Other quotes\n');
    expect(await projectVersion('1', project)).toBe(before);
  });
});
