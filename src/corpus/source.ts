import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import type { SourcePlace } from '../core/content-model.ts';
import { placesIn } from './source-places.ts';
import type { Problem, Report } from './problems.ts';
import { characterName, controlCharacter, directionControls, inPlaces } from './unprintable.ts';

/** A content file as text, with what is needed to point into it. */
export interface Source {
  /** The path as problems print it. */
  readonly file: string;
  /** Without byte order mark and direction controls. */
  readonly text: string;
  /** Of the bytes as they came. */
  readonly sha256: string;
}

// A long report is 50 KB; a book is 1 MB. What is larger was put here by mistake.
export const LARGEST_FILE = 1024 * 1024;

/** Decodes a file's bytes strictly. Returns `undefined`, with the reason reported, when they are no text we can use. */
export function decodeSource(file: string, bytes: Uint8Array, report: Report): Source | undefined {
  if (reportTooLarge(file, bytes.length, report)) return undefined;
  if (!isUtf8(bytes)) {
    report(badBytes(file, bytes));
    return undefined;
  }
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const text = withoutMark(file, decoded, report);
  const readable = reportControls(file, text, report);
  if (!readable) return undefined;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, text: withoutDirectionControls(file, text, report), sha256 };
}

/** Whether a file is larger than is read, which is then reported. */
export function reportTooLarge(file: string, byteCount: number, report: Report): boolean {
  if (byteCount <= LARGEST_FILE) return false;
  report({
    ...start(file),
    code: 'file-too-large',
    severity: 'error',
    message: `The file has ${byteCount} bytes; at most ${LARGEST_FILE} are read. Split it or take out what is no article text.`,
  });
  return true;
}

function start(file: string): SourcePlace {
  return { file, line: 1, column: 1 };
}

function badBytes(file: string, bytes: Uint8Array): Problem {
  const offset = firstBadByte(bytes);
  const good = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, offset));
  const value = bytes[offset]?.toString(16).toUpperCase().padStart(2, '0');
  return {
    ...placesIn(file, good)(good.length),
    code: 'not-utf8',
    severity: 'error',
    message: `Byte ${offset} (0x${value}) is not UTF-8. Save the file as UTF-8 from the program it came from.`,
  };
}

/** The longest valid beginning, by halving: `isUtf8` is native, a loop over a mebibyte is not. */
function firstBadByte(bytes: Uint8Array): number {
  let valid = 0;
  let invalid = bytes.length;
  while (invalid - valid > 1) {
    const middle = (valid + invalid) >> 1;
    if (isUtf8(bytes.subarray(0, wholeCharacters(bytes, middle)))) valid = middle;
    else invalid = middle;
  }
  return wholeCharacters(bytes, valid);
}

/** Steps back from the middle of a character, so that a cut is not taken for an error. */
function wholeCharacters(bytes: Uint8Array, length: number): number {
  for (let back = 1; back <= 3 && back <= length; back++) {
    const byte = bytes[length - back] ?? 0;
    if (byte < 0x80) return length;
    if (byte < 0xc0) continue;
    const size = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return size > back ? length - back : length;
  }
  return length;
}

function withoutMark(file: string, text: string, report: Report): string {
  if (!text.startsWith('\uFEFF')) return text;
  report({
    ...start(file),
    code: 'byte-order-mark',
    severity: 'warning',
    message: 'The file begins with a byte order mark, which is left out. Save it as UTF-8 without one.',
  });
  return text.slice(1);
}

// Markdown turns U+0000 into another character; the rest of C0 and C1 has no place in prose.
function reportControls(file: string, text: string, report: Report): boolean {
  const offset = text.search(controlCharacter);
  if (offset < 0) return true;
  report({
    ...placesIn(file, text)(offset),
    code: 'control-character',
    severity: 'error',
    message: `${characterName(text.slice(offset))} is a control character. Take it out; it may come from copying out of a PDF or a terminal.`,
  });
  return false;
}

function withoutDirectionControls(file: string, text: string, report: Report): string {
  const found = text.match(directionControls) ?? [];
  const [first] = found;
  if (first === undefined) return text;
  report({
    ...placesIn(file, text)(text.indexOf(first)),
    code: 'direction-control',
    severity: 'warning',
    message: `${characterName(first)} changes the direction of what follows and is left out ${inPlaces(found.length)}. Take it out.`,
  });
  return text.replace(directionControls, '');
}
