/** Sections of bytes in one file, each with its length before it, and lists of numbers within a section. */

export function packSections(sections: readonly Uint8Array[]): Uint8Array {
  const lengths = sections.map((section) => packNumbers([section.length]));
  const packed = new Uint8Array([...sections, ...lengths].reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  sections.forEach((section, index) => {
    for (const bytes of [lengths[index] as Uint8Array, section]) {
      packed.set(bytes, at);
      at += bytes.length;
    }
  });
  return packed;
}

export function unpackSections(packed: Uint8Array): Uint8Array[] {
  const sections: Uint8Array[] = [];
  let at = 0;
  while (at < packed.length) {
    const { value, next } = readNumber(packed, at);
    sections.push(packed.subarray(next, next + value));
    at = next + value;
  }
  return sections;
}

/** Seven bits a byte, the highest bit says that more follow. */
export function packNumbers(numbers: Iterable<number>): Uint8Array {
  const bytes: number[] = [];
  for (const number of numbers) {
    let left = number;
    while (left > 127) {
      bytes.push((left & 127) | 128);
      left >>>= 7;
    }
    bytes.push(left);
  }
  return Uint8Array.from(bytes);
}

export function unpackNumbers(packed: Uint8Array): Uint32Array {
  const numbers: number[] = [];
  for (let at = 0; at < packed.length;) {
    const { value, next } = readNumber(packed, at);
    numbers.push(value);
    at = next;
  }
  return Uint32Array.from(numbers);
}

/** Words in order as what each shares with the one before, and the rest of it. */
export function packWords(words: readonly string[]): Uint8Array {
  let before = '';
  let packed = '';
  for (const word of words) {
    let shared = 0;
    while (shared < MOST_SHARED && word[shared] === before[shared]) shared += 1;
    packed += String.fromCharCode(shared) + word.slice(shared);
    before = word;
  }
  return new TextEncoder().encode(packed);
}

export function unpackWords(packed: Uint8Array): string[] {
  const text = new TextDecoder().decode(packed);
  const words: string[] = [];
  let before = '';
  for (let at = 0; at < text.length;) {
    const shared = text.charCodeAt(at);
    let end = at + 1;
    while (text.charCodeAt(end) > MOST_SHARED) end += 1;
    before = before.slice(0, shared) + text.slice(at + 1, end);
    words.push(before);
    at = end;
  }
  return words;
}

// The control characters, none of which is part of a word, stand for how much is shared and set words apart.
const MOST_SHARED = 31;

function readNumber(packed: Uint8Array, start: number): { value: number; next: number } {
  let value = 0;
  let shift = 0;
  let at = start;
  let byte = 128;
  while (byte > 127 && at < packed.length) {
    byte = packed[at] as number;
    value += (byte & 127) * 2 ** shift;
    shift += 7;
    at += 1;
  }
  return { value, next: at };
}
