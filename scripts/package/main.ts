import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { readArguments } from '../../src/cli/arguments.ts';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { compileFiles, declareTypes } from './compile.ts';
import { createPackage, entries, programPackage, type RootPackage } from './manifests.ts';
import { manualPages, manualPictures } from '../../src/corpus/manual/manual-pages.ts';
import { filesUsedBy } from '../../src/corpus/used-files.ts';

const usage = `npm run package [-- FOLDER [VERSION]]
Packs the program and what makes a new site of it as npm publishes them: crossquote-VERSION.tgz and
create-crossquote-VERSION.tgz in FOLDER, packed/ when left out.`;

const {
  positionals: [folder = 'packed', version],
} = readArguments(usage, { most: 2 });
const output = resolve(folder);
await mkdir(output, { recursive: true });
const work = await mkdtemp(join(output, 'work-'));
try {
  const own = JSON.parse(await readFile('package.json', 'utf8')) as RootPackage;
  const root = { ...own, version: version ?? own.version };

  const program = join(work, 'crossquote');
  // The content configuration of this repository is the one file of src that every site has its own of.
  const sources = (await listFiles('src')).filter((path) => path !== 'content.config.ts');
  await compileFiles(sources, 'src', join(program, 'dist'));
  await declareTypes(entries, resolve('src'), join(program, 'dist'));
  await cp('public', join(program, 'public'), { recursive: true });
  await cp('docs/schemas', join(program, 'schemas'), { recursive: true });
  // A site can have the manual as pages of its own.
  for (const file of [...manualPages.map((page) => page.file), ...manualPictures])
    await cp(file, join(program, file));
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
