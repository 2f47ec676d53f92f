/** The data files that the site publishes, for the page that documents them and for `datapackage.json`. */
import type { PackagedFile } from '../../core/export/data-package.ts';
import { STATEMENT_COLUMNS } from '../../core/export/statement-columns.ts';
import { analysisAddress, dataAddress, eventAnalysisAddress, eventDataAddress } from '../addresses.ts';

export interface DataFile {
  readonly name: string;
  readonly address: string;
  readonly mediaType: string;
  readonly title: string;
  readonly description: string;
}

const described = {
  analysis: {
    title: 'Analysis',
    mediaType: 'application/json',
    description:
      'Articles, quotations, statements, readings and passages, with offsets; its JSON Schema stands beside it.',
  },
  statements: {
    title: 'Table of statements',
    mediaType: 'text/csv',
    description:
      'A row for every statement and article, with what the article did to the words, in counts, and the words.',
  },
  annotations: {
    title: 'Web Annotations',
    mediaType: 'application/ld+json',
    description: 'Every reading as a W3C Web Annotation, by its words and by its position.',
  },
  edition: {
    title: 'Edition',
    mediaType: 'application/tei+xml',
    description:
      'The statements in TEI P5 with parallel segmentation: articles are witnesses, differences are apparatus.',
  },
  citations: {
    title: 'Citations',
    mediaType: 'application/x-bibtex',
    description: 'The articles, the statements and the quotations in BibTeX.',
  },
  'citations-csl': {
    title: 'Citations',
    mediaType: 'application/vnd.citationstyles.csl+json',
    description: 'The same in CSL-JSON.',
  },
  datapackage: {
    title: 'Data package',
    mediaType: 'application/json',
    description: 'The description of these files that programs read.',
  },
} as const;

export function listEventFiles(event: string): DataFile[] {
  return [
    { name: 'analysis', address: eventAnalysisAddress(event), ...described.analysis },
    { name: 'statements', address: eventDataAddress(event, 'statements.csv'), ...described.statements },
    { name: 'annotations', address: eventDataAddress(event, 'annotations.json'), ...described.annotations },
    { name: 'edition', address: eventDataAddress(event, 'edition.xml'), ...described.edition },
    { name: 'citations', address: eventDataAddress(event, 'citations.bib'), ...described.citations },
    {
      name: 'citations-csl',
      address: eventDataAddress(event, 'citations.json'),
      ...described['citations-csl'],
    },
    { name: 'datapackage', address: eventDataAddress(event, 'datapackage.json'), ...described.datapackage },
  ];
}

export function listSiteFiles(): DataFile[] {
  return [
    { name: 'analysis', address: analysisAddress(), ...described.analysis },
    { name: 'statements', address: dataAddress('statements.csv'), ...described.statements },
    {
      name: 'annotations',
      address: dataAddress('annotations.json'),
      ...described.annotations,
      description: 'The collection of all events’ pages of annotations.',
    },
    { name: 'datapackage', address: dataAddress('datapackage.json'), ...described.datapackage },
  ];
}

/** The files as a descriptor at `address` lists them, by paths relative to it. */
export function toPackagedFiles(files: readonly DataFile[], address: string): PackagedFile[] {
  return files
    .filter(({ name }) => name !== 'datapackage')
    .map(({ name, address: file, title, mediaType }) => ({
      name,
      path: relativePath(address, file),
      title,
      mediatype: mediaType,
      ...(name === 'statements' && { columns: STATEMENT_COLUMNS }),
      ...(name === 'analysis' && { jsonSchema: relativePath(address, dataAddress('analysis.schema.json')) }),
    }));
}

function relativePath(from: string, to: string): string {
  const a = from.split('/').slice(0, -1);
  const b = to.split('/');
  const shared = a.findIndex((part, index) => part !== b[index]);
  const same = shared < 0 ? a.length : shared;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}
