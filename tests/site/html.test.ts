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
