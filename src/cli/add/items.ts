import { createHash } from 'node:crypto';
import { countInDigits } from '../../core/text/counts.ts';
import { contentFields } from '../../corpus/fields/field-table.ts';
import { readFrontMatter } from '../../corpus/fields/front-matter.ts';
import { readBody } from '../../corpus/markdown/body.ts';
import { formatProblem, type Problem } from '../../corpus/problems.ts';
import { decodeSource, LARGEST_FILE } from '../../corpus/source.ts';
import { decodeText } from '../../import/decode.ts';
import { readDocument } from '../../import/files.ts';
import type { ImportedBlock, ImportedDocument } from '../../import/model.ts';
import { readDocx } from '../../import/parsers/docx.ts';
import { parseHtml } from '../../import/parsers/html.ts';
import { readMhtml } from '../../import/parsers/mhtml.ts';
import { type ColumnMap, guessColumns, readRow } from '../../import/rows.ts';
import { readJsonLines, readTable, type TableRow } from '../files/read-table.ts';
import { describeFailure } from '../build/failure.ts';
import type { GivenFile } from './sources.ts';

/** One article-to-be: a document, and what its file says of it in fields. */
export interface Item {
  /** As messages print it; a row of a table has its line. */
  readonly path: string;
  readonly document: ImportedDocument;
  /** Values that stand in fields already: front matter, columns of a table. */
  readonly given: Readonly<Record<string, string>>;
  /** A Markdown text, which is kept as it is. */
  readonly markdown?: string;
  readonly sourceSha256: string;
  /** The day the source was saved. */
  readonly retrieved?: string;
}

export interface ReadItems {
  readonly items: readonly Item[];
  readonly problems: readonly string[];
}

export const parsers = { html: parseHtml, mhtml: readMhtml, docx: readDocx };

/** Reads the articles of a file: one, or one a row. What cannot be read is a problem of the result; nothing is thrown. */
export async function readItems(
  file: GivenFile,
  options: { readonly map: ColumnMap; readonly encoding?: string },
): Promise<ReadItems> {
  try {
    const bytes = await file.read();
    const sourceSha256 = createHash('sha256').update(bytes).digest('hex');
    if (file.format === 'markdown') return readMarkdownItem({ path: file.path, bytes }, sourceSha256);
    if (file.format === 'table' || file.format === 'json-lines')
      return await readRows({ path: file.path, format: file.format, bytes }, options);
    // Read whole it could not be written, and long before that memory ends. In UTF-16 letters take two bytes.
    if (file.format === 'text' && bytes.length > 2 * LARGEST_FILE)
      throw new Error(
        `The text has ${bytes.length} bytes; an article has at most ${LARGEST_FILE}. Split it.`,
      );
    const { saved, ...document } = await readDocument(bytes, file.format, parsers, options.encoding);
    const isPage = file.format === 'html' || file.format === 'mhtml';
    const retrieved = saved ?? (isPage ? file.day : undefined);
    return {
      items: [
        {
          path: file.path,
          document: cleanDocument(document),
          given: {},
          sourceSha256,
          ...(retrieved === undefined ? {} : { retrieved }),
        },
      ],
      problems: [],
    };
  } catch (error) {
    return {
      items: [],
      problems: [`${file.path}: ${sayWhy(error, file.format)}`],
    };
  }
}

/** A file with its bytes. */
interface ReadFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A sentence of ours is an `Error`; what a reader of a format throws besides says nothing to whoever gave the file. */
function sayWhy(error: unknown, format: GivenFile['format']): string {
  const failure = describeFailure(error);
  if (failure !== undefined) return `${failure}.`;
  return error instanceof Error && error.constructor === Error
    ? error.message
    : `The file cannot be read as ${format}. Open it in the program it came from, save it anew and give that.`;
}

async function readRows(
  file: ReadFile & Pick<GivenFile, 'format'>,
  { map, encoding }: { readonly map: ColumnMap; readonly encoding?: string },
): Promise<ReadItems> {
  const { text, doubts } = decodeText(file.bytes, encoding);
  const read = file.format === 'json-lines' ? readJsonLines(text.split('\n')) : readTable([text]);
  const rows: Extract<TableRow, { cells: unknown }>[] = [];
  for await (const row of read) {
    if ('wrong' in row) return { items: [], problems: [`${file.path}:${row.line}: ${row.wrong}`] };
    rows.push(row);
  }
  const names = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const unknown = Object.values(map).filter((column) => !names.includes(column));
  const columns = guessColumns(names, map);
  if (unknown.length > 0 || columns.text === undefined) {
    const wrong =
      unknown.length > 0
        ? `There is no column ${unknown.map((name) => `"${name}"`).join(', ')}.`
        : 'No column is known to hold the texts.';
    return {
      items: [],
      problems: [
        `${file.path}: ${wrong} The columns are ${names.join(', ')}. Say which is which: --map headline=title,text=body.`,
      ],
    };
  }
  const problems: string[] = [];
  const items = rows.flatMap(({ line, cells }): Item[] => {
    const { document, given } = readRow(cells, columns, parseHtml);
    const path = `${file.path}:${line}`;
    if (document.blocks.length === 0) {
      problems.push(`${path}: the row has no text in "${columns.text}".`);
      return [];
    }
    const sourceSha256 = createHash('sha256').update(JSON.stringify(cells)).digest('hex');
    return [{ path, document: cleanDocument({ ...document, doubts }), given, sourceSha256 }];
  });
  return { items, problems };
}

/** A Markdown file is kept as it is; its fields are those of an article. */
function readMarkdownItem(file: ReadFile, sourceSha256: string): ReadItems {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const source = decodeSource(file.path, file.bytes, report);
  const failed = () => ({ items: [], problems: problems.map(formatProblem) });
  if (source === undefined) return failed();
  const hasFields = /^---[ \t]*\r?\n/.test(source.text);
  const content = hasFields ? readFrontMatter(source, report) : undefined;
  if (hasFields && content === undefined) return failed();
  const markdown = (content?.body ?? source.text).trim();
  const { article, problems: found } = readBody({
    file: file.path,
    text: markdown,
    firstLine: content?.bodyLine ?? 1,
  });
  problems.push(...found);
  if (article === undefined || problems.some(({ severity }) => severity === 'error')) return failed();
  const given = Object.fromEntries(
    contentFields.article.flatMap(({ name }) => {
      const value = content?.fields.has(name) ? content.fields.text(name) : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
  content?.fields.close();
  const blocks: ImportedBlock[] = article.blocks.map(({ kind, start, end }) => ({
    kind: kind === 'code' ? 'paragraph' : kind,
    words: article.text.slice(start, end),
  }));
  const facts = article.headline === undefined ? {} : { headline: article.headline };
  const document: ImportedDocument = { facts, blocks, leftOut: [], doubts: problems.map(formatProblem) };
  return {
    items: [{ path: file.path, document, given, markdown: `${markdown}\n`, sourceSha256 }],
    problems: [],
  };
}

/**
 * Takes out what no page can print: controls, characters that turn the direction of what follows, halves of characters.
 * Codes of the C1 range are what windows-1252 has there, quotation marks mostly, and are written as such.
 */
export function cleanDocument(document: ImportedDocument): ImportedDocument {
  let left = 0;
  let mended = 0;
  const printable = (words: string): string =>
    words
      .replace(/[\u0080-\u009f]/g, (code) => {
        mended += 1;
        return new TextDecoder('windows-1252').decode(Uint8Array.of(code.charCodeAt(0)));
      })
      .replace(unprintable, () => {
        left += 1;
        return '';
      });
  const blocks = document.blocks
    .map((block) => ({ ...block, words: printable(block.words).trim() }))
    .filter(({ words }) => words !== '');
  const facts = Object.fromEntries(
    Object.entries(document.facts).map(([name, value]) => [
      name,
      printable(value).replace(/\s+/g, ' ').trim(),
    ]),
  );
  const doubts = [
    ...document.doubts,
    ...(left === 0
      ? []
      : [
          `${countInDigits(left, 'character')} that no page can print (${left === 1 ? 'a control, or one that turns' : 'controls, or such as turn'} the direction of the text) ${left === 1 ? 'was' : 'were'} left out.`,
        ]),
    ...(mended === 0
      ? []
      : [
          `${countInDigits(mended, 'code')} of the C1 range ${mended === 1 ? 'was' : 'were'} read as windows-1252. Look at the quotation marks, or give --encoding windows-1252.`,
        ]),
  ];
  return { ...document, facts, blocks, doubts };
}

// A line break inside a block is one that the document sets.
const unprintable = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;
