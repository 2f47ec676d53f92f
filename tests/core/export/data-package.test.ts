import { describe, expect, test } from 'vitest';
import { statementTable, toDataPackage } from '../../../src/core/export/data-package.ts';
import { toStatementsCsv } from '../../../src/core/export/statement-table.ts';
import { analysis, directory } from '../../support/harbour-edition.ts';
import { parseCsv } from '../../support/read-csv.ts';

describe('toDataPackage(files, address, directory)', () => {
  test('describes every column of the table, and cells fit their types', () => {
    const files = [statementTable('statements.csv', 'Statements')];
    const { resources } = toDataPackage(files, 'https://words.example/data/', directory) as unknown as {
      resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    const [header, ...rows] = parseCsv(toStatementsCsv([analysis], directory));
    const fields = resources[0]?.schema.fields ?? [];
    expect(fields.map(({ name }) => name)).toEqual(header);
    const fits: Record<string, RegExp> = {
      integer: /^\d*$/u,
      boolean: /^(?:true|false)?$/u,
      date: /^\d{4}-\d\d-\d\d$/u,
    };
    for (const row of rows) {
      for (const [index, { type }] of fields.entries()) expect(row[index]).toMatch(fits[type] ?? /^/u);
    }
  });
});
