/** A file's bytes as text, and what is doubtful about it. */
export interface DecodedText {
  readonly text: string;
  readonly doubts: readonly string[];
}

/**
 * Decodes bytes by what they say of themselves: a byte order mark, the encoding that an HTML page names, UTF-8 where they
 * are valid UTF-8. Anything else is read as windows-1252, which is what old pages and texts mostly are, and said so.
 *
 * @throws {Error} with a sentence for whoever gave the file, where the bytes are no text
 */
export function decodeText(bytes: Uint8Array, stated?: string): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked), doubts: [] };
  const named = stated ?? (looksLikeMarkup(bytes) ? namedEncoding(bytes) : undefined);
  // Letters of UTF-16 have a NUL each.
  if (!/^utf-?16/i.test(named ?? '')) refuseBinary(bytes);
  if (named !== undefined && !/^utf-?8$/i.test(named)) {
    const text = tryDecode(bytes, named);
    if (text !== undefined) return { text, doubts: [] };
  }
  const text = tryDecode(bytes, 'utf-8');
  if (text !== undefined) return { text, doubts: [] };
  return {
    text: decode(bytes, 'windows-1252'),
    doubts: [
      `The file is not UTF-8${named === undefined ? '' : ', though it says so'}; it was read as windows-1252. Look at accents and quotation marks, or give --encoding.`,
    ],
  };
}

/** Whether text can be decoded by this name. */
export function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label) !== undefined;
  } catch {
    return false;
  }
}

/** The encoding that a byte order mark tells. */
export function byteOrderMark([a, b, c]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

// A page names its encoding near its beginning; browsers look at the first 1,024 bytes, old pages name it later.
const HEAD = 4096;

function refuseBinary(bytes: Uint8Array): void {
  const head = decode(bytes.subarray(0, HEAD), 'latin1');
  const [kind] = signatures.find(([, signature]) => head.startsWith(signature)) ?? [];
  const controls = bytes.subarray(0, HEAD).filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (kind === undefined && (controls < 4 || controls < head.length * MOST_CONTROLS)) return;
  throw new Error(
    `The file is no text, whatever its name says: ${kind === undefined ? 'it holds bytes that no text has' : `it begins as ${kind} does`}. Copy the report’s words into a text file and give that.`,
  );
}

const signatures = [
  // As windows-1252 has its first byte.
  ['a PNG picture', '‰PNG'],
  ['a JPEG picture', 'ÿØÿ'],
  ['a GIF picture', 'GIF87a'],
  ['a GIF picture', 'GIF89a'],
  ['a PDF document', '%PDF-'],
  ['a ZIP archive', 'PK\u0003\u0004'],
  ['a document of an old Word', 'ÐÏ\u0011à'],
] as const;

// Texts have tabs, breaks and now and then a stray control; one byte in ten of packed data is one.
const MOST_CONTROLS = 0.02;

function looksLikeMarkup(bytes: Uint8Array): boolean {
  return decode(bytes.subarray(0, HEAD), 'latin1').includes('<');
}

function namedEncoding(bytes: Uint8Array): string | undefined {
  const head = decode(bytes.subarray(0, HEAD), 'latin1');
  return (
    /<meta[^>]{0,200}charset\s{0,9}=\s{0,9}["']?([\w-]{2,40})/i.exec(head)?.[1] ??
    /^<\?xml[^>]{0,99}encoding=["']([\w-]{2,40})/.exec(head)?.[1]
  );
}

function tryDecode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}
