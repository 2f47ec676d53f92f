import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  packNumbers,
  packSections,
  packWords,
  unpackNumbers,
  unpackSections,
  unpackWords,
} from '../../../../src/core/search/index/packing.ts';

describe('what is packed is unpacked as it was', () => {
  test('numbers up to 32 bits', () => {
    const number = fc.oneof(fc.nat(300), fc.constantFrom(127, 128, 16_383, 16_384, 2 ** 31, 2 ** 32 - 1));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  test('sections, empty ones too', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (sections) => {
        expect(unpackSections(packSections(sections)).map((section) => [...section])).toEqual(
          sections.map((section) => [...section]),
        );
      }),
    );
  });

  test('words in order, in any script, however much they share', () => {
    const word = fc.oneof(
      fc.stringMatching(/^[a-zé東]{1,6}$/u),
      fc.nat(5).map((more) => `${'harbour'.repeat(6)}${'s'.repeat(more)}`),
    );
    fc.assert(
      fc.property(fc.uniqueArray(word), (words) => {
        const sorted = words.toSorted();
        expect(unpackWords(packWords(sorted))).toEqual(sorted);
      }),
    );
  });
});

test('the first word is written whole, and a word twice is the same twice', () => {
  for (const words of [
    ['Sand', 'Sandy'],
    ['Stone'],
    ['quay', 'quay', 'quayside'],
    ['a'.repeat(40), 'a'.repeat(40)],
  ])
    expect(unpackWords(packWords(words))).toEqual(words);
});

test('words that begin alike take less room than their letters', () => {
  const words = ['harbour', 'harboured', 'harbouring', 'harbours'];
  expect(packWords(words)).toHaveLength('harbour'.length + 'ed'.length + 'ing'.length + 's'.length + 4);
});

test('a small number takes one byte', () => {
  expect(packNumbers([0, 127])).toHaveLength(2);
  expect(packNumbers([128])).toHaveLength(2);
});
