/** The description of the site's data that programs read: a Frictionless Data Package. */
import { httpUrl } from '../http-url.ts';
import type { Directory } from './directory.ts';
import { type Column, STATEMENT_COLUMNS } from './statement-columns.ts';

export interface PackagedFile {
  readonly name: string;
  /** Relative to the descriptor. */
  readonly path: string;
  readonly title: string;
  readonly mediatype: string;
  readonly columns?: readonly Column[];
  /** A JSON Schema that the file follows, relative to the descriptor. */
  readonly jsonSchema?: string;
}

export function toDataPackage(
  files: readonly PackagedFile[],
  address: string,
  directory: Directory,
): Readonly<Record<string, unknown>> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'quotations',
    title: `${directory.siteName}: data`,
    description: 'What each article did to the words of the people it quotes, with offsets into its text.',
    ...(httpUrl(address) !== undefined && { homepage: address }),
    contributors: [
      {
        title: directory.publisher.name,
        roles: ['publisher'],
        ...(directory.publisher.url !== undefined && { path: directory.publisher.url }),
      },
    ],
    ...(directory.licence !== undefined && {
      licenses: [
        {
          name: 'other',
          title: directory.licence.name,
          ...(directory.licence.url !== undefined && { path: directory.licence.url }),
        },
      ],
    }),
    resources: files.map(({ name, path, title, mediatype, columns, jsonSchema }) => ({
      name,
      path,
      title,
      mediatype,
      encoding: 'utf-8',
      ...(columns !== undefined && {
        format: 'csv',
        profile: 'tabular-data-resource',
        dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
        schema: {
          fields: columns.map(({ name, type, description }) => ({ name, type, description })),
          missingValues: [''],
        },
      }),
      ...(jsonSchema !== undefined && { jsonSchema }),
    })),
  };
}

/** The statements of some events as a packaged table. */
export function statementTable(path: string, title: string): PackagedFile {
  return { name: 'statements', path, title, mediatype: 'text/csv', columns: STATEMENT_COLUMNS };
}
