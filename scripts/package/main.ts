/**
 * Packs the program and what makes a new site of it as npm publishes them: `npm run package [-- FOLDER [VERSION]]` leaves
 * `crossquote-VERSION.tgz` and `create-crossquote-VERSION.tgz` in FOLDER, `packed/` when left out.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { compileFiles, declareTypes } from './compile.ts';
import { createPackage, entries, programPackage, type RootPackage } from './manifests.ts';
import { filesUsedBy } from './used-files.ts';

const output = resolve(process.argv[2] ?? 'packed');
await mkdir(output, { recursive: true });
const work = await mkdtemp(join(output, 'work-'));
try {
  const own = JSON.parse(await readFile('package.json', 'utf8')) as RootPackage;
  const root = { ...own, version: process.argv[3] ?? own.version };

  const program = join(work, 'crossquote');
  // The content configuration of this repository is the one file of src that every site has its own of.
  const sources = (await listFiles('src')).filter((path) => path !== 'content.config.ts');
  await compileFiles(sources, 'src', join(program, 'dist'));
  await declareTypes(entries, resolve('src'), join(program, 'dist'));
  await cp('public', join(program, 'public'), { recursive: true });
  await cp('docs/schemas', join(program, 'schemas'), { recursive: true });
  for (const name of ['core.md', 'fields.md', 'hosting.md', 'start.md'])
    await cp(join('docs', name), join(program, 'docs', name));
  await pack(program, programPackage(root));

  const create = join(work, 'create-crossquote');
  await compileFiles(await filesUsedBy('create/main.ts', 'src'), 'src', join(create, 'dist'));
  await pack(create, createPackage(root));
} finally {
  await rm(work, { recursive: true });
}

async function pack(folder: string, manifest: object): Promise<void> {
  await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  for (const name of ['LICENSE', 'CHANGELOG.md']) await cp(name, join(folder, name));
  await cp('docs/package.md', join(folder, 'README.md'));
  const { stdout } = await promisify(execFile)('npm', ['pack', '--pack-destination', output], {
    cwd: folder,
    shell: process.platform === 'win32',
  });
  console.log(join(output, stdout.trim()));
}
