import { byteOrderMark } from '../../import/decode.ts';

export interface Line {
  /** With its line break: joined, the lines are the text. */
  readonly text: string;
  /** Its bytes are no UTF-8, and were read as windows-1252. */
  readonly isGuessed: boolean;
}

/**
 * Reads a text of any size line by line; memory holds one. A line ends at a line feed and nowhere else: U+2028 may
 * stand in a string of JSON. A byte order mark says UTF-16 or UTF-8 and is no part of the text.
 */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let begun: Uint8Array[] = [];
  for await (const chunk of toUtf8(chunks)) {
    let from = 0;
    for (let at = chunk.indexOf(LINE_FEED); at >= 0; at = chunk.indexOf(LINE_FEED, from)) {
      yield toLine([...begun, chunk.subarray(from, at + 1)]);
      begun = [];
      from = at + 1;
    }
    if (from < chunk.length) begun.push(chunk.subarray(from));
  }
  if (begun.length > 0) yield toLine(begun);
}

const LINE_FEED = 10;

/** The bytes without their byte order mark, those of UTF-16 written anew; others as they are. */
async function* toUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  let decoder: TextDecoder | undefined;
  const encoder = new TextEncoder();
  const written = (bytes: Uint8Array) =>
    decoder === undefined ? bytes : encoder.encode(decoder.decode(bytes, { stream: true }));
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield written(chunk);
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < LONGEST_MARK) continue;
    const encoding = byteOrderMark(head);
    if (encoding?.startsWith('utf-16')) decoder = new TextDecoder(encoding);
    yield written(encoding === 'utf-8' ? head.subarray(LONGEST_MARK) : head);
    head = undefined;
  }
  if (head !== undefined) yield head;
}

const LONGEST_MARK = 3;

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const windows1252 = new TextDecoder('windows-1252');

function toLine(parts: readonly Uint8Array[]): Line {
  const [only] = parts;
  const bytes = parts.length === 1 && only !== undefined ? only : Buffer.concat(parts);
  try {
    return { text: utf8.decode(bytes), isGuessed: false };
  } catch {
    return { text: windows1252.decode(bytes), isGuessed: true };
  }
}
