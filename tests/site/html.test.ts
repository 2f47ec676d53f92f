import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { findBuiltSite } from '../support/built-site.ts';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] });

let folder: string;
let pages: string[];

beforeAll(async () => {
  folder = await findBuiltSite();
  pages = (await listFiles(folder)).filter((path) => path.endsWith('.html'));
});

test('every built page is valid HTML', async () => {
  const faults: string[] = [];
  for (const path of pages) {
    const html = await readFile(join(folder, path), 'utf8');
    const report = await validator.validateString(html);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${path}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  expect(faults).toEqual([]);
  expect(pages.length).toBeGreaterThan(0);
});

test('no word runs into the link after or before it', async () => {
  const joined: string[] = [];
  for (const path of pages) {
    const html = await readFile(join(folder, path), 'utf8');
    for (const [around] of html.matchAll(
      /.{20}(?:[\p{L},;:.]<(?:a|code|kbd|time)[ >]|<\/(?:a|code|kbd|time)>\p{L}).{20}/gsu,
    ))
      joined.push(`${path}: ${around}`);
  }
  expect(joined).toEqual([]);
});

test('what the program says is nowhere called a verdict', async () => {
  const said: string[] = [];
  for (const path of pages.filter((each) => !each.startsWith('docs/'))) {
    const html = await readFile(join(folder, path), 'utf8');
    // A rule for who speaks has one as its example: “Poe’s verdict”.
    const printed = html.replace(/<[^>]*>/gu, '').replaceAll('[Poe’s] verdict', '');
    for (const [around] of printed.matchAll(/.{0,20}\bverdict.{0,20}/giu)) said.push(`${path}: ${around}`);
  }
  expect(said).toEqual([]);
});

test('the head of a page of an event, an article or a speaker marks the events', async () => {
  const own = pages.filter((path) => /^(?:events|compare|articles|speakers)\/./.test(path));
  const unmarked: string[] = [];
  for (const path of own) {
    const html = await readFile(join(folder, path), 'utf8');
    // An address that an article had before is no page but leads on.
    if (/http-equiv="refresh"/.test(html)) continue;
    if (!/<a href="[^"]*#events" aria-current="true">/.test(html)) unmarked.push(path);
  }
  expect(unmarked).toEqual([]);
  expect(own.length).toBeGreaterThan(0);
});
