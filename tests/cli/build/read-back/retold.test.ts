import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NOTHING_FAILED, searchClaims } from '../../../../src/cli/build/read-back/page-claims.ts';
import { checkPicture } from '../../../../src/cli/build/read-back/retold.ts';
import { listFiles } from '../../../../src/cli/build/site-files.ts';
import { verifySite } from '../../../../src/cli/build/read-back/read-back.ts';
import { readPictureText, writePictureText } from '../../../../src/core/export/picture-text.ts';
import { analyze } from '../../../../src/core/analysis.ts';
import type { EventAnalysis } from '../../../../src/core/model.ts';
import { loadContent } from '../../../../src/corpus/content.ts';
import { findBuiltSite } from '../../../support/built-site.ts';
import { SAMPLE } from '../../../support/sample.ts';

const FALSE = 'Only OC Media quotes the foreign ministry (nine words).';
const event = 'lachin-convoy';

let folder: string;
let files: string[];
let whole: EventAnalysis[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'retold-'));
  await cp(await findBuiltSite({ content: SAMPLE }), folder, { recursive: true });
  files = await listFiles(folder);
  whole = analyze((await loadContent(SAMPLE)).corpus);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What is wrong with a file once it is changed; all others stand as they were. */
async function faultsOf(
  path: string,
  change: (content: Buffer) => Uint8Array | string | Promise<Uint8Array>,
): Promise<string[]> {
  const file = join(folder, path);
  const before = await readFile(file);
  const after = Buffer.from((await change(before)) as Uint8Array);
  expect(after.equals(before)).toBe(false);
  await writeFile(file, after);
  const site = { folder, base: '/', origin: 'https://crossquote.example', given: new Set<string>() };
  const standing = new Set(files.filter((each) => each !== path));
  const wrong = await verifySite(site, whole, searchClaims(whole), standing);
  await writeFile(file, before);
  return wrong;
}

const replaced = (from: string | RegExp, to: string) => (content: Buffer) =>
  content.toString().replace(from, to);
const entryOf = new RegExp(`(<id>[^<]*${event}/</id>.*?<summary>[^<]*)`, 'su');

describe('what a file tells of an event and its page does not is reported:', () => {
  test.each([
    ['in the site’s feed in Atom', 'feeds/atom.xml', replaced(entryOf, `$1 ${FALSE}`)],
    [
      'in the site’s feed in RSS',
      'feeds/rss.xml',
      replaced(new RegExp(`(${event}/</guid>.*?<description>[^<]*)`, 'su'), `$1 ${FALSE}`),
    ],
    [
      'in the site’s JSON Feed',
      'feeds/feed.json',
      replaced(new RegExp(`(${event}/",.*?"content_text": "(?:[^"\\\\]|\\\\.)*)`, 'su'), `$1 ${FALSE}`),
    ],
    ['in a title of it', 'feeds/atom.xml', replaced(/(<entry><title>)[^<]*/u, `$1${FALSE}`)],
    [
      'in an event’s feed',
      `feeds/events/${event}/rss.xml`,
      replaced('</description></item>', ` ${FALSE}</description></item>`),
    ],
    [
      'in the picture of an event',
      `cards/${event}.png`,
      async (content: Buffer) =>
        writePictureText(
          await sharp(content).png().toBuffer(),
          { Title: readPictureText(content).Title ?? '', Description: FALSE },
          crc32,
        ),
    ],
    [
      'in the description of an event’s page',
      `events/${event}/index.html`,
      replaced(/<meta name="description" content="[^"]*"/u, `<meta name="description" content="${FALSE}"`),
    ],
    [
      'in the one that other sites show',
      `events/${event}/index.html`,
      replaced(/(property="og:description" content=")[^"]*"/u, `$1${FALSE}"`),
    ],
    [
      'in the one for machines',
      `events/${event}/index.html`,
      replaced(/("description":")[^"]*"/u, `$1${FALSE}"`),
    ],
    [
      'in that of a comparison',
      `events/${event}/compare/index.html`,
      replaced(/<meta name="description" content="[^"]*"/u, `<meta name="description" content="${FALSE}"`),
    ],
  ])('%s', async (_name, path, change) => {
    const [wrong = '', ...others] = await faultsOf(path, change);
    expect(others).toEqual([]);
    expect(wrong.startsWith(`${path} says “`)).toBe(true);
    expect(wrong).toContain(`${FALSE}”, and the page that it is of does not`);
  });

  test('in the frame that other sites set', async () => {
    const path = files.find((each) => each.endsWith('oembed.json')) ?? '';
    const [first, second, ...others] = await faultsOf(
      path,
      replaced(/what each outlet did/gu, 'only OC Media'),
    );
    expect(first).toContain('only OC Media to the words”, and the page that it is of does not');
    expect([second, others]).toEqual([undefined, []]);
  });
});

test('that an article prints no quotation marks is searched for where a feed says so', async () => {
  const path = `feeds/events/${event}/atom.xml`;
  const [wrong, ...others] = await faultsOf(
    path,
    replaced(/<summary>\S+ quotations in/u, '<summary>No quotations in'),
  );
  expect(wrong).toMatch(/says that lachin-convoy-\S+ prints no quotation marks; it does\.$/u);
  expect(others).toEqual([]);
});

describe('of a picture', () => {
  test('the words it shows are within it', async () => {
    const path = `cards/${event}.png`;
    const { Title, Description, Source } = readPictureText(await readFile(join(folder, path)));
    expect([Title, Source]).toEqual([
      expect.any(String),
      expect.stringMatching(/^s-\S+(?: lachin-convoy-\S+)+$/u),
    ]);
    expect(Description).toContain('OC Media');
    expect(await faultsOf(path, (content) => sharp(content).png().toBuffer())).toEqual([
      `${path} does not hold in words what it shows.`,
    ]);
  });

  test('the lines it draws are searched for', async () => {
    const [path, content] = [`cards/${event}.png`, await readFile(join(folder, `cards/${event}.png`))];
    const [statement = '', article = ''] = readPictureText(content).Source?.split(' ') ?? [];
    expect(checkPicture(path, content, NOTHING_FAILED)).toEqual([]);
    expect(
      checkPicture(path, content, { ...NOTHING_FAILED, words: new Set([`${statement} ${article}`]) }),
    ).toEqual([
      `${path} draws that ${article} lacks words of ${statement}, or marks around them; they stand there.`,
    ]);
  });
});
