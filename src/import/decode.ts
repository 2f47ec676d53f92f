/** A file's bytes as text, and what is doubtful about it. */
export interface DecodedText {
  readonly text: string;
  readonly doubts: readonly string[];
}

/**
 * Decodes bytes by what they say of themselves: a byte order mark, the encoding that an HTML page names, UTF-8 where they
 * are valid UTF-8. Anything else is read as windows-1252, which is what old pages and texts mostly are, and said so.
 */
export function decodeText(bytes: Uint8Array, stated?: string): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return { text: decode(bytes, marked), doubts: [] };
  const named = stated ?? (looksLikeMarkup(bytes) ? namedEncoding(bytes) : undefined);
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

function byteOrderMark([a, b, c]: Uint8Array): string | undefined {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

// A page names its encoding near its beginning; browsers look at the first 1,024 bytes, old pages name it later.
const HEAD = 4096;

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
