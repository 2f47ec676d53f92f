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

  const address = 'https://words.example/data/';

  test('names the site, its publisher and what others may do with the data', () => {
    expect(toDataPackage([], address, directory)).toEqual({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'quotations',
      title: 'Harbour Words: data',
      description: expect.stringMatching(/words of the people it quotes.*\.$/u),
      homepage: address,
      contributors: [{ title: directory.publisher.name, roles: ['publisher'] }],
      licenses: [{ name: 'other', title: directory.licence?.name, path: directory.licence?.url }],
      resources: [],
    });
  });

  test('leaves out what the site does not have, and has the publisher’s own page where there is one', () => {
    const { licence: _, ...bare } = directory;
    const publisher = { name: 'A desk', url: 'https://desk.example/' };
    const described = toDataPackage([], '/data/', { ...bare, publisher });
    expect(described).not.toHaveProperty('homepage');
    expect(described).not.toHaveProperty('licenses');
    expect(described.contributors).toEqual([{ title: 'A desk', roles: ['publisher'], path: publisher.url }]);
    const unlinked = toDataPackage([], address, { ...directory, licence: { name: 'Ask us.' } });
    expect(unlinked.licenses).toEqual([{ name: 'other', title: 'Ask us.' }]);
  });

  test('says how a table is written, and of another file by which schema it can be checked', () => {
    const json = {
      name: 'analysis',
      path: 'analysis.json',
      title: 'All of it',
      mediatype: 'application/json',
    };
    const files = [statementTable('s.csv', 'Statements'), { ...json, jsonSchema: 'schema.json' }, json];
    const { resources } = toDataPackage(files, address, directory) as unknown as { resources: object[] };
    expect(resources).toEqual([
      {
        ...{
          name: 'statements',
          path: 's.csv',
          title: 'Statements',
          mediatype: 'text/csv',
          encoding: 'utf-8',
        },
        ...{ format: 'csv', profile: 'tabular-data-resource' },
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: { fields: expect.any(Array), missingValues: [''] },
      },
      { ...json, encoding: 'utf-8', jsonSchema: 'schema.json' },
      { ...json, encoding: 'utf-8' },
    ]);
  });
});
