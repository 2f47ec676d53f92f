import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { listFiles } from '../../src/cli/build/site-files.ts';
import { findBuiltSite } from '../support/built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Filters that answer while one chooses have nothing to send.
    'wcag/h32': 'off',
  },
});

test('every built page is valid HTML', async () => {
  const folder = await findBuiltSite();
  const pages = (await listFiles(folder)).filter((path) => path.endsWith('.html'));
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
