import { describe, expect, test } from 'vitest';
import { treatmentNames } from '../../../src/core/describe/treatment-words.ts';
import { STATEMENT_COLUMNS, toStatementsCsv } from '../../../src/core/export/statement-table.ts';
import { isFound, quotationsOf } from '../../../src/core/reading-places.ts';
import { analysis, directory } from '../../support/harbour-edition.ts';
import { parseCsv } from '../../support/read-csv.ts';

describe('toStatementsCsv(events, directory)', () => {
  const [header, ...rows] = parseCsv(toStatementsCsv([analysis], directory));
  const read = rows.map((row) => Object.fromEntries(row.map((cell, index) => [header?.[index] ?? '', cell])));

  test('names its columns as the data package describes them', () => {
    expect(header).toEqual(STATEMENT_COLUMNS.map(({ name }) => name));
  });

  test('says what pages call each treatment that has another name there', () => {
    const says = STATEMENT_COLUMNS.find(({ name }) => name === 'treatment')?.description ?? '';
    for (const [code, shown] of Object.entries(treatmentNames)) {
      expect(says).toContain(code === shown ? `\`${code}\`` : `“${shown}”`);
    }
  });

  test('says where a day of publication is from', () => {
    const sources = analysis.articles.map(({ id, publishedFrom }) => [id, publishedFrom ?? '']);
    for (const row of read) expect(sources).toContainEqual([row.article, row.published_from]);
  });

  test('says of every statement and article what the analysis says', () => {
    const expected = analysis.statements.flatMap((statement) =>
      statement.readings.map((reading) => ({
        statement: statement.id,
        article: reading.article,
        speaker: statement.speaker?.name ?? '',
        treatment: reading.treatment,
        wording: reading.wording ?? '',
        kept: isFound(reading) ? String(reading.kept) : '',
        of: String(reading.of),
        quotations: quotationsOf(reading).join(' '),
        is_base: String(reading.article === statement.base.article),
      })),
    );
    expect(read).toMatchObject(expected);
    expect(read).toHaveLength(expected.length);
  });

  test('gives spans that hold the words, also of a cell that looks like a formula', () => {
    for (const row of read.filter(({ spans }) => spans !== '')) {
      const article = analysis.articles.find(({ id }) => id === row.article);
      const words = (row.spans ?? '').split(' ').map((span) => {
        const [start, end] = span.split('-').map(Number);
        return article?.text.slice(start, end);
      });
      expect(words.join(' … ')).toBe(row.words);
    }
    expect(read.map(({ words }) => words)).toContain('=SUM(1;2) is not a budget for a harbour,');
  });
});
