import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { listFiles } from '../../../src/cli/build/site-files.ts';
import { anyText } from '../../support/articles.ts';
import { type BuiltSite, openBuiltSite } from '../../support/built-site.ts';
import { launchChromium } from '../../support/chromium.ts';
import { scriptVectors } from '../../support/script-vectors.ts';
import type { Check } from '../check.ts';

interface Case {
  /** Which of the pages that read their address. */
  readonly page: (typeof pages)[number];
  /** From `?` and `#` on. */
  readonly rest: string;
}

const pages = ['search/', 'check/', 'compare/', 'event', 'event compare', 'quotations/'] as const;

/** Whatever an address asks for, the page opens without an error, and what is typed into it runs nowhere. */
export const addressesCheck: Check<Case> = {
  name: 'addresses',
  ring: 'torture',
  cases: fc.record({ page: fc.constantFrom(...pages), rest: someAddress() }),
  async hold({ page: which, rest }) {
    const { page, site, paths, wrong } = await open();
    // Otherwise an address that differs in its "#…" alone would open no page.
    await page.goto('about:blank');
    await page.goto(site.address + paths[which] + rest, { waitUntil: 'load' });
    // What a worker answers comes after that; what comes later still is told of with the next address.
    if (rest !== '' && (which === 'search/' || which === 'check/')) await page.waitForTimeout(80);
    assert.deepEqual(wrong.splice(0), []);
  },
  async close() {
    const { browser, site } = (await opened) ?? {};
    opened = undefined;
    await browser?.close();
    await site?.close();
  },
};

interface Opened {
  readonly browser: Browser;
  readonly site: BuiltSite;
  readonly page: Page;
  readonly paths: Readonly<Record<Case['page'], string>>;
  readonly wrong: string[];
}

let opened: Promise<Opened> | undefined;

function open(): Promise<Opened> {
  opened ??= openAll();
  return opened;
}

async function openAll(): Promise<Opened> {
  const [site, browser] = await Promise.all([openBuiltSite(), launchChromium()]);
  const page = await browser.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('dialog', (dialog) => {
    wrong.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') wrong.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) wrong.push(request.url());
  });
  const built = await listFiles(site.folder);
  const first = (pattern: RegExp) =>
    (built.find((path) => pattern.test(path)) ?? '').replace('index.html', '');
  const paths = {
    'search/': 'search/',
    'check/': 'check/',
    'compare/': first(/^compare\/.+\/index\.html$/),
    event: first(/^events\/[^/]+\/index\.html$/),
    'event compare': first(/^events\/[^/]+\/compare\/index\.html$/),
    'quotations/': 'quotations/',
  };
  return { browser, site, page, paths, wrong };
}

function someAddress(): fc.Arbitrary<string> {
  const mark = fc.constantFrom(
    '%',
    '%zz',
    '%E0%A4',
    '%ED%A0%80',
    '%00',
    '%E2%80%AE',
    '%u202e',
    '+',
    '&',
    '=',
    '#',
    '?',
  );
  const hostile = fc.constantFrom(
    ...scriptVectors.flat(),
    '__proto__',
    'constructor',
    '\u202e',
    '\ud800',
    '"'.repeat(300),
  );
  // What none of it means anything together, as a link that was cut, joined or mistyped.
  const pieces = fc.constantFrom(
    ...['-', 'speaker:', 'from:', 'outlet:"', 'q=', ';', '../', '\\', '😀', 'aid', 'ı', 'ß', '(', '[', '*'],
    ...['^', '$', '{{', '\n', '\t', ' ', 'x'.repeat(900)],
  );
  const broken = fc.oneof(
    mark,
    fc.array(fc.oneof(mark, pieces), { minLength: 2, maxLength: 12 }).map((parts) => parts.join('')),
  );
  const value = fc.oneof(
    anyText.map((text) => encodeURIComponent(text.toWellFormed())),
    fc.string({ unit: 'binary' }).map((text) => encodeURIComponent(text.toWellFormed())),
    hostile.map((text) => encodeURIComponent(text.toWellFormed())),
    hostile.map((text) => text.replace(/[#\s\ud800]/g, '')),
    broken,
    fc
      .tuple(fc.constantFrom('a ', '“', '-x ', 'outlet:', '* '), fc.integer({ min: 1, max: 900 }))
      .map(([text, times]) => encodeURIComponent(text.repeat(times))),
  );
  const key = fc.constantFrom(
    ...[
      'q',
      'outlet',
      'event',
      'speaker',
      'treatment',
      'from',
      'to',
      'mode',
      'view',
      'swap',
      'a',
      'b',
      'base',
      'page',
    ],
    ...['__proto__', 'toString', ''],
  );
  const known = fc.constantFrom(
    'shared',
    'unified',
    '1',
    '2023',
    '2023-02-30',
    'differences',
    'oc-media',
    'verbatim',
  );
  const query = fc
    .array(fc.tuple(key, fc.oneof(value, known)), { maxLength: 6 })
    .map((pairs) => (pairs.length === 0 ? '' : `?${pairs.map((pair) => pair.join('=')).join('&')}`));
  const fragment = fc.oneof(
    fc.constant(''),
    value.map((text) => `#${text}`),
    value.map((text) => `#:~:text=${text}`),
    fc.nat(40).map((at) => `#s-${at}`),
  );
  return fc.tuple(query, fragment).map((parts) => parts.join(''));
}
