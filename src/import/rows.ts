import type { ImportedDocument } from './model.ts';
import type { ParsePage } from './page/tree.ts';
import { readWholeText, readWholeTree } from './whole-texts.ts';

/** Which column says what: `--map headline=title,text=body`. */
export type ColumnMap = Readonly<Record<string, string>>;

/** Reads `headline=title,text=body`. @throws Error where a part of it is no pair. */
export function readColumnMap(source: string): ColumnMap {
  return Object.fromEntries(
    source.split(',').map((pair) => {
      const [field, column] = pair.split('=').map((part) => part.trim());
      if (!field || !column)
        throw new Error(`--map "${pair}" is no pair. Write it like headline=title,text=body.`);
      return [field, column];
    }),
  );
}

/** Finds the columns of our fields by the names that tables give them, where no map says it. */
export function guessColumns(names: readonly string[], given: ColumnMap = {}): ColumnMap {
  const taken = new Set(Object.values(given));
  const map: Record<string, string> = { ...given };
  for (const [field, likely] of Object.entries(likelyNames)) {
    if (map[field] !== undefined) continue;
    const name = likely
      .map((each) =>
        names.find((column) => !taken.has(column) && column.toLowerCase().replace(/[^a-z]/g, '') === each),
      )
      .find((each) => each !== undefined);
    if (name === undefined) continue;
    map[field] = name;
    taken.add(name);
  }
  return map;
}

const likelyNames: Readonly<Record<string, readonly string[]>> = {
  text: [
    'text',
    'body',
    'content',
    'articletext',
    'fulltext',
    'articlebody',
    'article',
    'maintext',
    'bodytext',
  ],
  headline: ['headline', 'title', 'heading', 'articletitle'],
  url: ['url', 'link', 'address', 'href', 'articleurl', 'permalink'],
  published: [
    'published',
    'date',
    'publishedat',
    'publishdate',
    'publicationdate',
    'datepublished',
    'pubdate',
    'timestamp',
  ],
  author: ['author', 'authors', 'byline', 'writer', 'creator'],
  outlet: ['outlet', 'source', 'publisher', 'publication', 'newspaper', 'site', 'sourcename', 'media'],
  event: ['event', 'eventid', 'story', 'cluster', 'topic'],
  lang: ['lang', 'language'],
  name: ['name', 'id', 'articleid', 'docid', 'uid', 'key'],
};

/** A row of a table as a document, and what its cells say of it. */
export function readRow(
  cells: Readonly<Record<string, string>>,
  map: ColumnMap,
  parse: ParsePage,
): { readonly document: ImportedDocument; readonly given: Readonly<Record<string, string>> } {
  const given = Object.fromEntries(
    Object.entries(map).flatMap(([field, column]) => {
      const value = cells[column]?.trim() ?? '';
      return value === '' || field === 'text' ? [] : [[field, value]];
    }),
  );
  const text = cells[map.text ?? ''] ?? '';
  const isMarkup = /<(?:p|br|div|h[1-6])\b[^>]{0,400}>/i.test(text);
  const document = isMarkup ? readWholeTree(parse(text)) : readWholeText(text);
  if (given.headline === undefined || isMarkup) return { document, given };
  // The column has the headline: a first line like one is a line of the text.
  const { headline, ...facts } = document.facts;
  const blocks =
    headline === undefined || headline === given.headline
      ? document.blocks
      : [{ kind: 'heading' as const, words: headline }, ...document.blocks];
  return { document: { ...document, facts, blocks }, given };
}
