import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { toQuotationTable } from '../../../src/core/export/quotation-table.ts';
import type { Article } from '../../../src/core/content-model.ts';
import { findBlocks } from '../../../src/core/text/blocks.ts';
import { analysis } from '../../support/harbour-edition.ts';
import { parseCsv } from '../../support/read-csv.ts';

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

describe('toQuotationTable(events)', () => {
  const [header = [], ...rows] = parseCsv(toQuotationTable([analysis]));
  const read = rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));

  test('names each column once, as many as a row has cells', () => {
    expect(new Set(header).size).toBe(header.length);
    for (const row of rows) expect(row).toHaveLength(header.length);
  });

  test('has where the words stand, whose they are and how they are marked', () => {
    expect(read[0]).toEqual({
      ...{ event: 'harbour-vote', article: 'harbour-daily', outlet: 'daily', published: '2024-05-02' },
      ...{ quotation: 'q-harbour-daily-body-1', field: 'body', start: '40', end: '176' },
      ...{ kind: 'speech', marks: 'double', speaker_id: '', speaker_name: 'Ana Reyes' },
      ...{ speaker_resolved: 'Ana Reyes', cue: '', factuality: 'said' },
      words:
        'The council has insisted on keeping every jetty of the old harbour open to the fishing families of this town, and no jetty will be sold,',
    });
  });

  test('takes the words of a headline from the headline', () => {
    expect(read.filter(({ field }) => field === 'headline').map(({ words }) => words)).toEqual([
      'no jetty will be sold',
    ]);
  });

  test('leaves empty what is not known', () => {
    const { published: _, ...article } = { ...analysis.articles[0], outlet: null } as Article;
    const [quotation] = analysis.quotations.map((each) => ({ ...each, speaker: null }));
    const csv = toQuotationTable([
      { ...analysis, articles: [article], quotations: quotation ? [quotation] : [] },
    ]);
    const [, cells = []] = parseCsv(csv);
    const empty = header.filter((_name, index) => cells[index] === '');
    expect(empty).toEqual(['outlet', 'published', 'speaker_id', 'speaker_name', 'speaker_resolved', 'cue']);
  });
});
