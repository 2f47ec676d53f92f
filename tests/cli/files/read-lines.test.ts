import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/cli/files/read-lines.ts';

/** Reads bytes that come in pieces of a length. */
async function read(bytes: Uint8Array, length = bytes.length || 1) {
  async function* pieces() {
    for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
  }
  return Array.fromAsync(readLines(pieces()));
}

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('readLines(chunks)', () => {
  test('ends a line at a line feed and nowhere else', async () => {
    const lines = await read(utf8('one\u2028still\u2029one\u0085\r\ntwo\rtwo\nthree'));
    expect(lines.map(({ text }) => text)).toEqual([
      'one\u2028still\u2029one\u0085\r\n',
      'two\rtwo\n',
      'three',
    ]);
  });

  test('reads nothing out of nothing', async () => {
    expect(await read(utf8(''))).toEqual([]);
  });

  test.each([
    ['UTF-8', Buffer.from('\ufeff“é”\n\ufeffb')],
    ['UTF-16, the lesser byte first', Buffer.from('\ufeff“é”\n\ufeffb', 'utf16le')],
    ['UTF-16, the greater byte first', Buffer.from('\ufeff“é”\n\ufeffb', 'utf16le').swap16()],
  ])('reads what a mark at the beginning says is %s', async (_name, bytes) => {
    for (const length of [1, 2, 3, 100]) {
      expect((await read(bytes, length)).map(({ text }) => text)).toEqual(['“é”\n', '\ufeffb']);
    }
  });

  test('reads a line that is no UTF-8 as windows-1252, and says so of that line', async () => {
    expect(await read(Buffer.from('caf\xe9 \x93a\x94\nok', 'latin1'))).toEqual([
      { text: 'café “a”\n', isGuessed: true },
      { text: 'ok', isGuessed: false },
    ]);
  });

  test('lines joined are the text, wherever its bytes are parted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('“', 'é', '\n', '\r', 'word', '\u2028', '😀')),
        fc.integer({ min: 1, max: 9 }),
        async (parts, length) => {
          const text = parts.join('');
          expect((await read(utf8(text), length)).map((line) => line.text).join('')).toBe(text);
        },
      ),
    );
  });
});
