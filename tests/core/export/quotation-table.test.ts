import { expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { toQuotationTable } from '../../../src/core/export/quotation-table.ts';
import type { Article } from '../../../src/core/model.ts';
import { findBlocks } from '../../../src/core/text/blocks.ts';

test('has a row a quotation, with its words as the article prints them', () => {
  const text = '“Every quay is safe,” said Ada Moreno, “and so is the bridge.”';
  const article: Article = {
    ...{
      id: 'e-daily',
      event: 'e',
      outlet: 'daily',
      kind: 'report' as const,
      lang: 'en',
      publish: 'full' as const,
      sha256: '',
    },
    ...{ text, blocks: findBlocks(text), furniture: [], published: '2026-03-02' },
  };
  const event = { id: 'e', title: '', date: '', summary: '', terms: [], notes: [] };
  const lines = toQuotationTable([analyzeEvent(event, [article], [])]).split('\r\n');
  expect(lines[0]).toMatch(/^"event","article","outlet"/);
  expect(lines[1]).toContain('"e","e-daily","daily","2026-03-02"');
  expect(lines[1]).toContain('"Ada Moreno"');
  expect(lines[1]).toMatch(/"Every quay is safe, … and so is the bridge\."$/);
  expect(lines).toHaveLength(3);
});
