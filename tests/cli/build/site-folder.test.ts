import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MANIFEST, writeManifest } from '../../../src/cli/build/site-files.ts';
import { findSiteFolder, whyNotReplaceable } from '../../../src/cli/build/site-folder.ts';

let parent: string;
let site: string;
beforeEach(async () => {
  parent = await realpath(await mkdtemp(join(tmpdir(), 'folders-')));
  site = join(parent, 'dist');
});
afterEach(() => rm(parent, { recursive: true, force: true }));

async function write(path: string, text = 'x'): Promise<void> {
  await mkdir(dirname(join(parent, path)), { recursive: true });
  await writeFile(join(parent, path), text);
}

async function writeSite(): Promise<void> {
  await write('dist/index.html');
  await write('dist/events/vote/index.html');
  await writeManifest(site);
}

describe('whyNotReplaceable(folder)', () => {
  test('lets go of what is absent, empty or a build’s own', async () => {
    expect(await whyNotReplaceable(site)).toBeUndefined();
    await mkdir(site);
    expect(await whyNotReplaceable(site)).toBeUndefined();
    await writeSite();
    expect(await whyNotReplaceable(site)).toBeUndefined();
  });

  test('lets go of what systems and hosts add to a built site', async () => {
    await writeSite();
    await write('dist/events/.DS_Store');
    await write('dist/index.html.gz');
    expect(await whyNotReplaceable(site)).toBeUndefined();
  });

  test('keeps a file', async () => {
    await write('dist');
    expect(await whyNotReplaceable(site)).toBe('it is no folder.');
  });

  test('keeps files that no manifest speaks of', async () => {
    await write('dist/thesis.txt');
    expect(await whyNotReplaceable(site)).toBe(
      'it holds files, and no build-manifest.json says that a build made them.',
    );
  });

  test.each([
    ['is cut off', '{"version":1,"files":{"index.html":"ab'],
    ['is another program’s', '{"polyfillFiles":[],"pages":{"/_app":[]}}'],
    ['has no digests', '{"version":1,"files":{"index.html":"new"}}'],
    ['is a list', '[]'],
    ['is of another version', '{"version":2,"files":{}}'],
  ])('keeps a folder whose manifest %s', async (_name, manifest) => {
    await write('dist/index.html');
    await write(`dist/${MANIFEST}`, manifest);
    expect(await whyNotReplaceable(site)).toContain('it holds files');
  });

  test('keeps what somebody put into a built site, and names it', async () => {
    await writeSite();
    for (const path of ['thesis.txt', 'events/vote/photo.jpg', 'constructor', '.git/HEAD', 'z.gz']) {
      await write(`dist/${path}`);
    }
    expect(await whyNotReplaceable(site)).toBe(
      'no build made ".git/HEAD", "constructor", "events/vote/photo.jpg", 2 more in it, and a new site would take the place of all of it. What belongs to every site lies in public/.',
    );
    await rm(join(site, 'constructor'));
  });

  test('keeps a link that somebody put into a built site', async () => {
    await writeSite();
    await symlink(parent, join(site, 'up'));
    expect(await whyNotReplaceable(site)).toContain('"up"');
  });
});

describe('findSiteFolder(site, content)', () => {
  const content = 'tests/fixtures/harbour';

  test('takes a new folder, wherever it is', async () => {
    expect(await findSiteFolder(join(parent, 'a/b/dist'), content)).toEqual({
      folder: join(parent, 'a/b/dist'),
    });
    expect(await findSiteFolder('no-such-site', content)).toEqual({ folder: resolve('no-such-site') });
  });

  test.each([
    ['.', 'it is the working folder'],
    ['', 'it is the working folder'],
    ['..', 'it contains the working folder'],
    ['/', 'it contains the working folder'],
    ['content', 'it is content/'],
    ['content/articles/new', 'it lies in content/'],
    ['src', 'it is src/'],
    ['src/pages/site', 'it lies in src/'],
    ['public', 'it is public/'],
    ['public/site', 'it lies in public/'],
    ['node_modules', 'it is node_modules/'],
    ['node_modules/.cache/site', 'it lies in node_modules/'],
    [content, 'it is the folder of the content'],
    [`${content}/site`, 'it lies in the folder of the content'],
    ['tests/fixtures', 'it contains the folder of the content'],
    ['tests', 'it contains the folder of the content'],
    ['docs', 'it holds files, and no build-manifest.json'],
    ['package.json', 'it is no folder'],
    ['package.json/site', 'a file stands in its path'],
  ])('refuses "%s": %s', async (folder, reason) => {
    const { refusal } = await findSiteFolder(folder, content);
    expect(refusal).toContain(reason);
    expect(refusal).toMatch(
      /^The site cannot be put into ".*": .*\. Name a new or an empty folder for the site\.$/,
    );
  });

  test('refuses the home folder, what contains it and other projects’ .git and node_modules', async () => {
    const home = process.env.HOME;
    await mkdir(join(parent, 'people/ada'), { recursive: true });
    process.env.HOME = join(parent, 'people/ada');
    try {
      expect((await findSiteFolder(join(parent, 'people/ada'), content)).refusal).toContain(
        'it is the home folder',
      );
      expect((await findSiteFolder(join(parent, 'people'), content)).refusal).toContain(
        'it contains the home folder',
      );
      expect((await findSiteFolder(join(parent, 'people/ada/site'), content)).refusal).toBeUndefined();
    } finally {
      process.env.HOME = home;
      if (home === undefined) delete process.env.HOME;
    }
    for (const step of ['.git', 'node_modules']) {
      const { refusal } = await findSiteFolder(join(parent, 'other', step, 'site'), content);
      expect(refusal).toContain(`it lies in ${step}/`);
    }
  });

  test('resolves links first, also those that lead to what is not there', async () => {
    await write('articles/thesis.txt');
    await symlink(join(parent, 'articles'), join(parent, 'link'));
    await symlink(resolve('content'), join(parent, 'to-content'));
    await symlink('nowhere', join(parent, 'dangling'));
    await symlink(resolve('content/site'), join(parent, 'to-nothing'));
    await symlink(join(parent, 'round'), join(parent, 'round'));
    await mkdir(join(parent, 'real'));
    await symlink(join(parent, 'real'), site);
    const refusalOf = async (path: string) => (await findSiteFolder(join(parent, path), content)).refusal;
    expect(await refusalOf('link')).toContain('it holds files');
    expect(await refusalOf('to-content')).toContain('it is content/');
    expect(await refusalOf('to-content/site')).toContain('it lies in content/');
    expect(await refusalOf('round')).toContain('links in its path lead round in a circle');
    expect(await refusalOf('round/site')).toContain('links in its path lead round in a circle');
    expect(await findSiteFolder(join(parent, 'dangling'), content)).toEqual({
      folder: join(parent, 'nowhere'),
    });
    expect(await findSiteFolder(join(parent, 'dangling/site'), content)).toEqual({
      folder: join(parent, 'nowhere/site'),
    });
    expect(await refusalOf('to-nothing')).toContain('it lies in content/');
    expect(await findSiteFolder(site, content)).toEqual({ folder: join(parent, 'real') });
  });
});

test('the command leaves a folder that is not a build’s as it is, and says why in a sentence', async () => {
  await write('important/thesis.txt', 'the thesis');
  await write('important.previous/thesis.txt', 'an older thesis');
  await write('important.staging-999999-abcdef/thesis.txt', 'a draft');
  const build = (folder: string) =>
    spawnSync(process.execPath, ['src/cli/build.ts', folder], { encoding: 'utf8' });
  const folder = join(parent, 'important');
  expect(build(folder)).toMatchObject({
    status: 1,
    stdout: '',
    stderr: `The site cannot be put into "${folder}": it holds files, and no build-manifest.json says that a build made them. Name a new or an empty folder for the site.\n`,
  });
  expect(build('content').status).toBe(1);
  // What a name would make a terminal do is written out.
  expect(build('src/\x1b[2J').stderr).toContain('into "src/\\u001B[2J": it lies in src/.');
  expect(await readFile(join(folder, 'thesis.txt'), 'utf8')).toBe('the thesis');
  expect(existsSync(join(parent, 'important.previous/thesis.txt'))).toBe(true);
  expect(existsSync(join(parent, 'important.staging-999999-abcdef/thesis.txt'))).toBe(true);
  expect(existsSync('content/articles')).toBe(true);
});
