import { decodeText } from './decode.ts';
import type { ImportedDocument } from './model.ts';
import { formatByEnding } from './file-endings.ts';
import { readPage } from './page/page.ts';
import type { PageElement, ParsePage } from './page/tree.ts';
import { readRtf } from './rtf.ts';
import { readWholeText, readWholeTree } from './whole-texts.ts';

/** Kinds of files that an article is made from. */
export const formats = [
  'html',
  'mhtml',
  'text',
  'markdown',
  'rtf',
  'docx',
  'zip',
  'table',
  'json-lines',
] as const;
export type FileFormat = (typeof formats)[number];

export function isFormat(name: string): name is FileFormat {
  return (formats as readonly string[]).includes(name);
}

/** What reads a format; handed in, so that a browser can hand in its own. */
export interface Parsers {
  readonly html: ParsePage;
  readonly mhtml: (
    bytes: Uint8Array,
    encoding?: string,
  ) => Promise<
    | {
        readonly html: string;
        readonly doubts: readonly string[];
        readonly url?: string;
        readonly saved?: string;
      }
    | undefined
  >;
  readonly docx: (bytes: Uint8Array) => Promise<string>;
}

/** What a file is, by its name's ending, else by its first bytes; `undefined` where it is no document. */
export function formatOf(path: string, bytes?: Uint8Array): FileFormat | undefined {
  const ending = /\.([a-z0-9]+)$/i.exec(path)?.[1]?.toLowerCase();
  const known = ending === undefined ? undefined : endings[ending];
  if (known !== undefined || bytes === undefined) return known;
  if (ending !== undefined && ending.length <= 5) return undefined;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  if (head.startsWith('PK\u0003\u0004')) return head.includes('word/') ? 'docx' : 'zip';
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^(?:[\w-]+:.*\r?\n)*(?:MIME-Version|Snapshot-Content-Location|Content-Type: multipart)/i.test(head))
    return 'mhtml';
  if (/^\s*(?:<!doctype html|<html|<!--|<\?xml|<head|<body|<article|<div|<p[ >])/i.test(head)) return 'html';
  if (head.startsWith('---\n')) return 'markdown';
  const first = head.split('\n')[0]?.trim() ?? '';
  return first.startsWith('{') && first.endsWith('}') ? 'json-lines' : 'text';
}

const endings: Readonly<Record<string, FileFormat>> = formatByEnding;

/**
 * Reads a file that holds one article. @throws Error with a sentence for whoever gave the file, where it cannot be read.
 */
export async function readDocument(
  bytes: Uint8Array,
  format: Exclude<FileFormat, 'zip' | 'table' | 'json-lines' | 'markdown'>,
  parsers: Parsers,
  encoding?: string,
): Promise<ImportedDocument & { readonly saved?: string }> {
  switch (format) {
    case 'html': {
      const { text, doubts } = decodeText(bytes, encoding);
      return withDoubts(readSavedPage(text, savedFrom(text), parsers), doubts);
    }
    case 'mhtml': {
      const page = await parsers.mhtml(bytes, encoding);
      if (page === undefined)
        throw new Error('The file holds no page. Save it once more, as “Web Page, Single File”.');
      const document = withDoubts(readSavedPage(page.html, page.url, parsers), page.doubts);
      return page.saved === undefined ? document : { ...document, saved: page.saved };
    }
    case 'docx':
      return readWholeTree(parsers.html(await parsers.docx(bytes)));
    case 'rtf':
      return readRtf(decodeText(bytes, 'latin1').text);
    case 'text': {
      const { text, doubts } = decodeText(bytes, encoding);
      return withDoubts(readWholeText(text.replace(/^\uFEFF/, '')), doubts);
    }
  }
}

function readSavedPage(html: string, address: string | undefined, parsers: Parsers): ImportedDocument {
  let root: PageElement;
  try {
    root = parsers.html(html);
  } catch (error) {
    throw error instanceof RangeError ? new Error(`The page cannot be read: ${error.message}`) : error;
  }
  const document = readPage(root, parsers.html);
  const url = document.facts.url ?? address;
  return url === undefined || !/^https?:/.test(url)
    ? document
    : { ...document, facts: { ...document.facts, url } };
}

/** Browsers and their helpers note where a page was saved from, in a comment at its beginning. */
function savedFrom(html: string): string | undefined {
  const head = html.slice(0, 2000);
  return (
    /saved from url=\(\d{1,6}\)(\S{1,2000})/.exec(head)?.[1] ??
    /Page saved with SingleFile\s{1,9}url: (\S{1,2000})/.exec(head)?.[1]
  );
}

function withDoubts(document: ImportedDocument, doubts: readonly string[]): ImportedDocument {
  return doubts.length === 0 ? document : { ...document, doubts: [...doubts, ...document.doubts] };
}
