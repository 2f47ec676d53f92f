import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUsedBy } from '../../src/corpus/used-files.ts';

test('filesUsedBy(entry, folder) lists what a file imports when it runs, in whatever way, and not types and packages', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'used-'));
  const files = {
    'a.mjs':
      "import { b } from './lib/b.mjs';\nimport './a.css';\nimport type { T } from './types.ts';\nimport fs from 'node:fs';\nimport x from './none.mjs';\n",
    'lib/b.mjs': 'import {\n  c,\n  d,\n} from "./c.mjs";\nexport const later = () => import("../d.mjs");\n',
    'lib/c.mjs': "export { a } from '../a.mjs';\n",
    'd.mjs': '',
    'a.css': '',
    'types.ts': '',
    'other.mjs': '',
  };
  await mkdir(join(folder, 'lib'));
  for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
  expect(await filesUsedBy('a.mjs', folder)).toEqual(['a.css', 'a.mjs', 'd.mjs', 'lib/b.mjs', 'lib/c.mjs']);
  await rm(folder, { recursive: true });
});

test('what reads a body is known by all that decides how it is read, and by nothing else', async () => {
  const files = await filesUsedBy('corpus/markdown/body.ts', 'src');
  for (const path of ['corpus/markdown/body.ts', 'corpus/unprintable.ts', 'core/http-url.ts'])
    expect(files).toContain(path);
  expect(files.filter((path) => /^core\/(?!http-url|bisect|text\/)/.test(path))).toEqual([]);
});
