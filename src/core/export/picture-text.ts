/** Words within a PNG file, by the keywords that its standard has for them; whoever reads the file finds them there. */
import { joinBytes } from '../join-bytes.ts';

export type PictureText = Readonly<Record<string, string>>;

/** The picture with texts after its head; `checksum` is CRC-32. */
export function writePictureText(
  png: Uint8Array,
  texts: PictureText,
  checksum: (bytes: Uint8Array) => number,
): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) =>
    // Neither compressed nor in a language that is told.
    toChunk('iTXt', encode(`${keyword}\0\0\0\0\0${text}`), checksum),
  );
  return joinBytes([png.slice(0, AFTER_HEAD), ...chunks, png.slice(AFTER_HEAD)]);
}

/** The texts that `writePictureText` has written. */
export function readPictureText(png: Uint8Array): PictureText {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const texts: Record<string, string> = {};
  for (let at = SIGNATURE; at + AROUND <= png.length;) {
    const length = view.getUint32(at);
    const kind = decode(png.slice(at + 4, at + 8));
    if (kind === 'iTXt') {
      const [keyword = '', , , , , ...text] = decode(png.slice(at + 8, at + 8 + length)).split('\0');
      texts[keyword] = text.join('\0');
    }
    at += AROUND + length;
  }
  return texts;
}

const SIGNATURE = 8;
// Length, kind and checksum of a chunk.
const AROUND = 12;
// The head is the first chunk and has thirteen bytes.
const AFTER_HEAD = SIGNATURE + AROUND + 13;

function toChunk(kind: string, content: Uint8Array, checksum: (bytes: Uint8Array) => number): Uint8Array {
  const body = joinBytes([encode(kind), content]);
  return joinBytes([toBytes(content.length), body, toBytes(checksum(body))]);
}

function toBytes(number: number): Uint8Array {
  const bytes = new Uint8Array(4);
  new DataView(bytes.buffer).setUint32(0, number);
  return bytes;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
