import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openReadBack, verifySite } from '../../../../src/cli/build/read-back/read-back.ts';
import { digestOf } from '../../../../src/cli/build/site-files.ts';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

const text = 'The vote was close.\n\n“We shall not rest until the harbour is open,” she said.';
const event = analyzeEvent(someEvent, [toArticle('a', text)], []);
const quotation = event.quotations[0]?.id ?? '';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verify-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function verify(
  pages: Readonly<Record<string, string>>,
  { base = '/quotes/', given = [] as readonly string[] } = {},
): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  for (const [path, html] of Object.entries(pages)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), html);
  }
  return verifySite({ folder, base, origin: 'https://school.example', given: new Set(given) }, [event]);
}

const article = `<p id="b-0">The vote was close.</p><p>“<mark id="${quotation}">We shall not rest <b>until</b> the harbour is open,</mark>” she said.</p>`;

describe('verifySite(site, events)', () => {
  test('finds nothing wrong with pages that print the text and link to what is there', async () => {
    const home = `<a href="/quotes/articles/a/#${quotation}">a</a> <a href="articles/a/">b</a> <a href="https://school.example/quotes/?q=1#:~:text=x">c</a> <a href="https://elsewhere.example/x">d</a> <a href="mailto:a@b.example">e</a>`;
    expect(await verify({ 'index.html': home, 'articles/a/index.html': article })).toEqual([]);
  });

  test.each([
    ['a page that is not there', '/quotes/articles/b/', 'is not in the site'],
    ['an id that is not there', '/quotes/articles/a/#q-none', 'has no such id'],
    ['an address outside the base', '/articles/a/', 'is not in the site'],
    [
      'a whole address outside the base that the content does not give',
      'https://school.example/',
      'is not in',
    ],
    ['an address that is none', 'https://', 'is not in the site'],
    ['an address that decodes to nothing', '/quotes/%zz', 'is not in the site'],
    ['an id that decodes to nothing', '/quotes/articles/a/#%zz', 'has no such id'],
  ])('reports a link to %s', async (_name, link, reason) => {
    const faults = await verify({
      'index.html': `<a href="${link}">x</a>`,
      'articles/a/index.html': article,
    });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(reason);
  });

  test.each([
    ['/quotes/', 'https://school.example/', 'the host’s own home page'],
    ['/quotes/', '/lessons/', 'a path outside the base'],
    ['/quotes/', 'https://school.example/quotes/old/', 'a whole address below the base'],
    ['/', 'https://school.example/lessons/', 'a whole address of the same host'],
    ['/', '//school.example/lessons/', 'an address that leaves out the scheme'],
  ])('at %s lets %s that the content gives lead out: %s', async (base, link) => {
    const pages = { 'index.html': `<a href="${link}#:~:text=x">x</a>`, 'articles/a/index.html': article };
    expect(await verify(pages, { base, given: [link] })).toEqual([]);
    expect(await verify(pages, { base })).toHaveLength(1);
  });

  test.each([
    ['/', '/lessons/'],
    ['/', '../lessons/'],
    ['/quotes/', '/quotes/lessons/'],
  ])('at %s looks for %s in the site, whoever gives it', async (base, link) => {
    const pages = { 'index.html': `<a href="${link}">x</a>`, 'articles/a/index.html': article };
    expect(await verify(pages, { base, given: [link] })).toHaveLength(1);
  });

  test.each([
    ['a changed word', 'rest', 'sleep'],
    ['a curled apostrophe', 'close.', 'close.’'.replace('close.', 'cl’ose.')],
    ['a lost space', 'not rest <b>', 'not rest<b>'],
    ['a lost paragraph', '<p id="b-0">The vote was close.</p>', ''],
  ])('reports %s', async (_name, words, change) => {
    expect(await verify({ 'articles/a/index.html': article.replace(words, change) })).not.toEqual([]);
  });

  test.each([
    ['words in marks that no article has', '<q>We shall never rest</q>', 'no article has these words'],
    [
      'a link to a quotation with other words',
      `<a href="articles/a/#${quotation}">“We shall not”</a>`,
      'the article has',
    ],
  ])('reports %s', async (_name, html, reason) => {
    const faults = await verify({ 'articles/a/index.html': article, 'index.html': html });
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(reason);
  });

  test('reports a mark that is not on the quotation', async () => {
    const moved = article.replace('“<mark', '<mark').replace('>We shall', '>“We shall');
    expect(await verify({ 'articles/a/index.html': moved })).toHaveLength(1);
  });
});

describe('openReadBack(site, event)', () => {
  const site = { base: '/quotes/', origin: 'https://school.example', given: new Set<string>() };
  const faulty = Buffer.from('<a href="/quotes/nowhere/">x</a><p><q>Nobody wrote this.</q></p>');
  const faultless = Buffer.from('<a href="/quotes/">x</a>');

  async function finish(stands: Buffer, digest: string): Promise<string[]> {
    await verify({ 'index.html': stands.toString() });
    const readBack = openReadBack(site, { events: [event] });
    await readBack.read('index.html', faulty);
    return readBack.finish({ folder, digests: { 'index.html': digest } });
  }

  test('tells at the end what it found in a page while the site was made', async () => {
    const wrong = await finish(faulty, digestOf(faulty));
    expect(wrong).toHaveLength(2);
    expect(wrong).toEqual(await verify({ 'index.html': faulty.toString() }));
  });

  test('forgets what it found in a page that was made anew since', async () => {
    expect(await finish(faultless, digestOf(faultless))).toEqual([]);
  });

  test('reads a page again of which nothing says that it is the same', async () => {
    await verify({ 'index.html': faultless.toString() });
    const readBack = openReadBack(site, { events: [event] });
    await readBack.read('index.html', faulty);
    expect(await readBack.finish({ folder })).toEqual([]);
  });

  test('forgets a page that is not in the site in the end', async () => {
    await verify({ 'index.html': faultless.toString() });
    const readBack = openReadBack(site, { events: [event] });
    await readBack.read('former/index.html', faulty);
    expect(await readBack.finish({ folder })).toEqual([]);
  });
});
