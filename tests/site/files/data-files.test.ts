import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { listFiles } from '../../../src/cli/build/site-files.ts';
import type { AnalysisFile, FileReading } from '../../../src/core/export/analysis-file.ts';
import { toXmlId } from '../../../src/core/export/tei.ts';
import { findBuiltSite } from '../../support/built-site.ts';
import { parseCsv } from '../../support/read-csv.ts';
import { findAll, readXml, textOf, type XmlElement } from '../../support/read-xml.ts';
import { lintXml } from '../../support/xmllint.ts';

let site: string;
let files: readonly string[];
let analysis: AnalysisFile;

const read = (path: string) => readFile(join(site, path), 'utf8');
const readJson = async (path: string) => JSON.parse(await read(path));

beforeAll(async () => {
  site = await findBuiltSite();
  files = await listFiles(site);
  analysis = await readJson('data/analysis.json');
});

/** Every reading that has words, with those words from the text that the site publishes. */
async function listReadings(event: AnalysisFile['events'][number]) {
  const texts = new Map<string, string>();
  for (const { id } of analysis.articles) texts.set(id, await read(`data/articles/${id}.txt`));
  const headlines = new Map(analysis.articles.map(({ id, headline }) => [id, headline ?? '']));
  const wordsOf = ({ article, spans }: FileReading) =>
    spans
      .filter(({ role }) => role === 'main')
      .map(({ field, start, end }) =>
        ((field === 'body' ? texts : headlines).get(article) ?? '').slice(start, end),
      );
  return event.statements.flatMap(({ id, readings }) =>
    readings.map((reading) => ({ ...reading, statement: id, words: wordsOf(reading) })),
  );
}

describe('the data of the built site', () => {
  test('says the same in the table as in the analysis', async () => {
    const [header = [], ...rows] = parseCsv(await read('data/statements.csv'));
    const table = rows.map((row) =>
      Object.fromEntries(row.map((cell, index) => [header[index] ?? '', cell])),
    );
    const readings = (await Promise.all(analysis.events.map(listReadings))).flat();
    const key = ({ statement, article }: { statement?: string; article?: string }) =>
      `${statement} ${article}`;
    const expected = new Map(readings.map((reading) => [key(reading), reading]));
    expect(table.map(key).sort()).toEqual([...expected.keys()].sort());
    for (const row of table) {
      const reading = expected.get(key(row));
      expect(row.treatment).toBe(reading?.treatment);
      expect(row.words).toBe(reading?.words.map((words) => words.replace(/\s+/gu, ' ').trim()).join(' … '));
      if (row.kept !== '') expect([Number(row.kept), Number(row.of)]).toEqual([reading?.kept, reading?.of]);
    }
  });

  test('has each text with the hash that its page prints', async () => {
    for (const { id } of analysis.articles) {
      const hash = createHash('sha256')
        .update(await readFile(join(site, `data/articles/${id}.txt`)))
        .digest('hex');
      expect(await read(`articles/${id}/index.html`)).toContain(hash);
    }
  });

  test('says the same in annotations, whose selectors find the words in the texts', async () => {
    const collection = await readJson('data/annotations.json');
    let total = 0;
    for (const event of analysis.events) {
      const readings = (await listReadings(event)).filter(({ spans }) => spans.length > 0);
      const { items } = await readJson(`data/events/${event.id}/annotations.json`);
      expect(items).toHaveLength(readings.length);
      for (const [index, { target }] of items.entries()) {
        const words = target.map(({ selector }: { selector: { exact: string }[] }) => selector[0]?.exact);
        expect(words).toEqual(readings[index]?.words);
        for (const { source, selector } of target) {
          const [{ exact, prefix, suffix }, position] = selector;
          const text = await read(new URL(source.id).pathname.slice(1));
          if (position === undefined) continue;
          expect(Array.from(text).slice(position.start, position.end).join('')).toBe(exact);
          expect(text).toContain(prefix + exact + suffix);
        }
      }
      total += items.length;
    }
    expect(collection.total).toBe(total);
  });

  test('says the same in editions, which follow the schema', async () => {
    const schema = await readFile(join(import.meta.dirname, '../../support/tei-edition.rng'), 'utf8');
    for (const event of analysis.events) {
      const tei = await read(`data/events/${event.id}/edition.xml`);
      expect(await lintXml(tei, schema)).toEqual([]);
      const statements = new Map(
        findAll(readXml(tei), 'div').map((div) => [
          div.attributes['xml:id'],
          findAll(div, 'ab')[0] as XmlElement,
        ]),
      );
      for (const { statement, article, words } of await listReadings(event)) {
        const ab = statements.get(toXmlId(statement));
        expect(ab?.children.map((child) => textInWitness(child, toXmlId(article))).join('')).toBe(
          words.join(''),
        );
      }
    }
  });

  test('is described file by file in its data packages', async () => {
    const packages = files.filter((path) => path.endsWith('datapackage.json'));
    expect(packages).toHaveLength(1 + analysis.events.length);
    for (const path of packages) {
      const { resources } = await readJson(path);
      for (const resource of resources) expect(existsSync(join(site, path, '..', resource.path))).toBe(true);
    }
  });
});

function textInWitness(child: XmlElement | string, witness: string): string {
  if (typeof child === 'string') return child;
  const mine = findAll(child, 'rdg').find(({ attributes }) =>
    attributes.wit?.split(' ').includes(`#${witness}`),
  );
  return textOf(mine);
}

describe('what the built site tells other programs', () => {
  test('feeds are well-formed and lead to pages that are there', async () => {
    const feeds = files.filter((path) => path.startsWith('feeds/'));
    expect(feeds.length).toBeGreaterThan(3);
    for (const path of feeds) {
      const feed = await read(path);
      if (path.endsWith('.xml')) expect(await lintXml(feed)).toEqual([]);
      else JSON.parse(feed);
      for (const [, address = ''] of feed.matchAll(/https:\/\/crossquote\.example(\/[\w/.-]*)/gu)) {
        expect(
          existsSync(join(site, address.endsWith('/') ? `${address}index.html` : address)),
          address,
        ).toBe(true);
      }
    }
  });

  test('the sitemap lists every page that may be found, and since when events are as they are', async () => {
    const pages = [];
    for (const path of files.filter((file) => file.endsWith('.html'))) {
      if (!(await read(path)).includes('content="noindex"')) pages.push(path.replace(/index\.html$/u, ''));
    }
    const urls = findAll(readXml(await read('sitemap-0.xml')), 'url');
    const listed = urls.map((url) => new URL(textOf(findAll(url, 'loc')[0])).pathname.slice(1));
    expect(listed.sort()).toEqual(pages.sort());
    for (const url of urls.filter((each) => textOf(each).includes('/events/'))) {
      expect(findAll(url, 'lastmod')).toHaveLength(1);
    }
  });

  test('every page says what it is in JSON that reads', async () => {
    const types = new Set<string>();
    for (const path of files.filter((file) => file.endsWith('.html'))) {
      for (const [, json = ''] of (await read(path)).matchAll(
        /<script type="application\/ld\+json">(.*?)<\/script>/gsu,
      )) {
        for (const [, type = ''] of JSON.stringify(JSON.parse(json)).matchAll(/"@type":"(\w+)"/gu))
          types.add(type);
      }
    }
    for (const type of ['Quotation', 'NewsArticle', 'BreadcrumbList', 'Dataset'])
      expect(types).toContain(type);
  });

  test('embeds have no script, and their oEmbed leads to them', async () => {
    const embeds = files.filter((path) => path.startsWith('embed/') && path.endsWith('.html'));
    expect(embeds.length).toBeGreaterThan(0);
    for (const path of embeds) {
      const html = await read(path);
      expect(html).not.toContain('<script');
      const oembed = await readJson(path.replace('index.html', 'oembed.json'));
      expect(oembed.html).toContain(`/${path.replace('index.html', '')}"`);
    }
  });

  test('every event has a card of the right size with something on it', async () => {
    const cards = await readdir(join(site, 'cards'));
    expect(cards.sort()).toEqual(['site.png', ...analysis.events.map(({ id }) => `${id}.png`)].sort());
    for (const card of cards) {
      const { data, info } = await sharp(join(site, 'cards', card))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true });
      expect([info.width, info.height]).toEqual([1200, 630]);
      const ink = data.filter((value) => value < 80).length / data.length;
      expect(ink).toBeGreaterThan(0.01);
    }
  });
});
