import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/core/text/blocks.ts';

/** Each block with its kind's first letter: `p One.`, `h A heading`. */
const read = (text: string) =>
  findBlocks(text).map(({ kind, start, end }) => `${kind.charAt(0)} ${text.slice(start, end)}`);

/** A line of so many characters, which begins with a capital and ends a sentence. */
const line = (length: number) => `${'We go on. '.repeat(Math.ceil(length / 10)).slice(0, length - 1)}.`;

describe('findBlocks(text)', () => {
  test.each([
    ['a blank line ends a block', 'One.\n\nTwo.', ['p One.', 'p Two.']],
    ['whatever the next begins with', 'One\n\ntwo.', ['h One', 'p two.']],
    ['a line of spaces is blank', 'One.\n \t\u00a0\u2028\u2029\ufeff\v\f\nTwo.', ['p One.', 'p Two.']],
    ['a line break ends one before a capital', 'One.\nTwo.', ['p One.', 'p Two.']],
    ['and not before a small letter', 'One\ntwo.', ['p One\ntwo.']],
    ['nor does it end one before a blank line twice', 'One\n\n\n\ntwo.', ['h One', 'p two.']],
    ['white space around a line is no part of it', ' \t One. \r\n\r\n\u00a0Two.\ufeff', ['p One.', 'p Two.']],
    ['a control character is no white space', 'One.\n\u0008\nTwo.', ['p One.', 'h \u0008', 'p Two.']],
    ['digits and marks begin a block', 'One.\n2 came.\n“three.”', ['p One.', 'p 2 came.', 'p “three.”']],
    ['an empty text has none', '', []],
    ['nor has one of blank lines', ' \n\n\t', []],
    ['a text ends where its last line does', 'One.\n', ['p One.']],
    ['one letter is a block', 'A', ['h A']],
  ])('%s', (_name, text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });

  test.each([
    ['The harbour vote', 'h'],
    ['The harbour vote”', 'h'],
    ["The harbour (vote)'", 'h'],
    ['(Applause)', 'p'],
    ['[Laughter and applause]', 'p'],
    ['(A) harbour vote', 'h'],
    ['The harbour vote.', 'p'],
    ['“The harbour vote.”', 'p'],
    ['« Le vote du port. »', 'p'],
    ['« Le vote du port.\u202f»', 'p'],
    ['« Le vote du port »', 'h'],
    ['港は開いている。', 'p'],
    ['(The harbour vote!)', 'p'],
    ['Will it be?', 'p'],
    ['She said:', 'p'],
    ['She said,', 'p'],
    ['So it was …', 'p'],
    ['So it was —', 'p'],
    ['One; two;', 'p'],
    ['x'.repeat(110), 'h'],
    ['x'.repeat(111), 'p'],
    ['”', 'h'],
  ])('%s is a heading or not: %s', (text, kind) => {
    expect(read(text)[0]?.charAt(0)).toBe(kind);
  });

  // Lines of 50 to 100 characters that are followed by another: at least three, and four of five of them.
  test.each([
    ['three lines near one column are one paragraph', [60, 60, 60, 20], 1],
    ['two are two sentences of a paragraph each', [60, 60, 20], 3],
    ['lines may be as short as fifty', [50, 50, 50, 20], 1],
    ['and no shorter', [49, 49, 49, 20], 4],
    ['as long as a hundred', [100, 100, 100, 20], 1],
    ['and no longer', [101, 101, 101, 20], 4],
    ['four of five are enough; the short one ends its paragraph', [60, 60, 20, 60, 60, 20], 2],
    ['three of four are not', [60, 60, 20, 60, 20], 5],
  ])('in a text wrapped by hand %s', (_name, lengths, count) => {
    expect(findBlocks(lengths.map(line).join('\n'))).toHaveLength(count);
  });

  test('leaves out nothing but white space, whatever the text', () => {
    const piece = fc.constantFrom('One', 'two', '.', ' ', '\n', '\n\n', '\t', '\u00a0', 'x'.repeat(60));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end } of findBlocks(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});

describe('a text wrapped by hand', () => {
  test('is known by its lines alone, however many blank ones stand between', () => {
    const paragraph = `${line(60)}\n${line(20)}`;
    expect(findBlocks([paragraph, paragraph, paragraph].join('\n\n'))).toHaveLength(3);
    expect(findBlocks([paragraph, paragraph, paragraph].join('\n\n\n\n'))).toHaveLength(3);
  });

  test('ends a paragraph at a line of spaces, though the line before it is a long one', () => {
    const paragraph = [60, 60, 60].map(line).join('\n');
    expect(findBlocks(`${paragraph}\n   \n${paragraph}`)).toHaveLength(2);
  });
});
