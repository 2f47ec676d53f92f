import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { describeWithdrawn, searchClaims } from '../../src/cli/build/read-back/page-claims.ts';
import { givenAddresses } from '../../src/cli/build/read-back/given-addresses.ts';
import { outlinePage } from '../../src/cli/build/read-back/html.ts';
import { findStrayFiles, listFiles } from '../../src/cli/build/site-files.ts';
import { verifySite } from '../../src/cli/build/read-back/read-back.ts';
import { analyze } from '../../src/core/analysis.ts';
import type { EventAnalysis } from '../../src/core/model.ts';
import { toPublished } from '../../src/core/withholding.ts';
import { loadContent } from '../../src/corpus/content.ts';
import { formatPublished } from '../../src/views/dates.ts';
import { findBuiltSite } from '../support/built-site.ts';
import { SAMPLE } from '../support/sample.ts';

const sites = [
  { content: SAMPLE, base: '/' },
  { content: 'tests/fixtures/harbour', base: '/papers/quotes/' },
];

describe.each(sites)('the site from $content at $base', ({ content, base }) => {
  let folder: string;
  let files: string[];
  let whole: EventAnalysis[];
  let events: EventAnalysis[];
  let given: Set<string>;

  beforeAll(async () => {
    folder = await findBuiltSite({ content, base });
    files = await listFiles(folder);
    const loaded = await loadContent(content);
    given = givenAddresses(loaded);
    whole = analyze(loaded.corpus);
    events = whole.map((event) => toPublished(event, loaded.settings.excerptSentences));
  });

  test('resolves every link and #id, prints the articles’ words unchanged, and denies nothing that is there', async () => {
    const site = { folder, base, origin: 'https://crossquote.example', given };
    expect(await verifySite(site, events, searchClaims(whole))).toEqual([]);
    expect(describeWithdrawn(whole)).toEqual([]);
  });

  test('lets the addresses that the content gives lead out, were they of the same host', async () => {
    // An address of a host's home page leads to the site's own where the site stands at the top.
    const deep = [...given]
      .filter((each) => URL.canParse(each))
      .map((each) => new URL(each))
      .filter(({ protocol, pathname }) => /^https?:$/.test(protocol) && (base !== '/' || pathname !== '/'));
    for (const origin of new Set(deep.map((url) => url.origin))) {
      expect(await verifySite({ folder, base, origin, given }, events)).toEqual([]);
      expect(await verifySite({ folder, base, origin, given: new Set() }, events)).not.toEqual([]);
    }
  });

  test('dates each article in the list of quotations as its own page does', async () => {
    const html = await readFile(join(folder, 'quotations/index.html'), 'utf8');
    const articles = new Map(
      events.flatMap((event) => event.articles.map((each) => [each.id, each] as const)),
    );
    const listed = [...html.matchAll(/\/articles\/([^/"]+)\/#[^"]*".*?<p class="small soft">(.*?)<\/p>/gsu)];
    expect(listed.length).toBeGreaterThan(3);
    for (const [, id = '', words = ''] of listed) {
      const article = articles.get(id);
      expect(words).toContain(`, ${article && formatPublished(article)}`);
    }
  });

  test('tells the build what every finding denies, wherever a page prints it', async () => {
    const told = /\bonly \S.{0,40} (?:writes|quotes) \S|\bnone of them\b/iu;
    const marked =
      /<span data-(?:denied|unnamed|unquoted)[^>]*>(?:[^<]|<span class="words">[^<]*<\/span>)*<\/span>/gu;
    const pages = files.filter((file) => file.endsWith('.html') && !/^(?:docs|method|about)\//u.test(file));
    const unmarked = await Promise.all(
      pages.map(async (file) => {
        const html = await readFile(join(folder, file), 'utf8');
        return told.test(outlinePage(html.replace(marked, '')).text) ? file : [];
      }),
    );
    expect(unmarked.flat()).toEqual([]);
  });

  test('has the pages of every event and article', () => {
    for (const { event, articles } of events) {
      expect(files).toContain(`events/${event.id}/index.html`);
      expect(files).toContain(`events/${event.id}/analysis.json`);
      for (const { id } of articles) expect(files).toContain(`articles/${id}/index.html`);
    }
  });

  test('consists of what its manifest lists', async () => {
    expect(await findStrayFiles(folder)).toEqual([]);
  });

  test('has no inline script, style or handler', async () => {
    const found: string[] = [];
    for (const path of files.filter((each) => each.endsWith('.html'))) {
      const html = await readFile(join(folder, path), 'utf8');
      for (const [tag] of html.matchAll(
        /<(?:script(?![^>]*\bsrc=)[^>]*|style[^>]*|[a-z][^>]*\s(?:style|on[a-z]+)=[^>]*)>/gi,
      )) {
        if (!/type="?application\/ld\+json/.test(tag)) found.push(`${path}: ${tag}`);
      }
    }
    expect(found).toEqual([]);
  });
});

test('every id of the site at 5e15172 stands on the page that it stood on', async () => {
  const folder = await findBuiltSite();
  const read = (page: string) => readFile(join(folder, page), 'utf8');
  const former = JSON.parse(await readFile('tests/fixtures/addresses/5e15172.json', 'utf8')) as Record<
    string,
    { statements: Record<string, unknown>; quotations: Record<string, { article: string }> }
  >;
  for (const [event, { statements, quotations }] of Object.entries(former)) {
    const { ids } = outlinePage(await read(`events/${event}/index.html`));
    expect(Object.keys(statements).filter((id) => !ids.has(id))).toEqual([]);
    for (const [id, { article }] of Object.entries(quotations)) {
      expect(outlinePage(await read(`articles/${article}/index.html`)).ids.has(id), id).toBe(true);
    }
  }
});
