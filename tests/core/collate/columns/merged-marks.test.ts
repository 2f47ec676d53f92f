import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCells } from '../../../../src/core/collate/columns/merged-columns.ts';
import { keepsMarks } from '../../../../src/core/collate/columns/merged-marks.ts';
import type { Cell } from '../../../../src/core/collate/columns/rows.ts';

/** A text from the bar on, every word of which the other has a partner for. */
function cellOf(marked: string): { text: string; cell: Cell } {
  const start = Math.max(0, marked.indexOf('|'));
  const text = marked.replace('|', '');
  const span = { start, end: text.length };
  return { text, cell: { ...span, parts: [{ ...span, kind: 'same', with: ['other'] }] } };
}

function keeps(a: string, b: string): boolean {
  const [first, second] = [cellOf(a), cellOf(b)];
  return keepsMarks(mergeCells(first, second), first, second);
}

describe('keepsMarks(parts, first, second)', () => {
  test.each([
    ['no marks at all', 'we hope it will help', 'we think that it will help'],
    ['the same marks', 'we hope “it will help”', 'we think “it will help”'],
    ['marks of another style', 'we hope “it will help”', 'we hope "it will help"'],
    ['marks of another country', 'er hofft „es hilft“ sehr', 'er hofft »es hilft« sehr'],
    ['a word of either in marks of both', 'the “grave concern” of all', 'the “deep concern” of all'],
    ['each word in marks of its own', 'the “convoy” left', 'the “lorries” left'],
    ['words of the second in marks alone', 'the convoy left', 'the “white” convoy left'],
    ['a capital where one sentence begins', 'Later the convoy left', 'The convoy left'],
    ['an apostrophe that one of them has', 'the sailors’ boats left', 'the boats left'],
    ['a comma that ends what one quotes', '“We mean it.”', '“We mean it,” he said.'],
    ['a comma outside marks', 'By law, “we mean it”', 'By law “we mean it”'],
    ['cells within a quotation', '“We said so. |We mean it.”', '“You know. |We mean it.”'],
    ['a quotation that opens again', '“We go.\n\n“|We mean it.”', '“|We mean it.”'],
  ])('holds for %s', (_name, a, b) => {
    expect([keeps(a, b), keeps(b, a)]).toEqual([true, true]);
  });

  test.each([
    ['open before and after a word', 'hopes “the step will help”', 'hopes the “step will help”'],
    [
      'of another country close before and after a word',
      'er sagt „es hilft“ sehr',
      'er sagt „es hilft sehr“',
    ],
    ['close before and after a word', 'calls it “a grave step”', 'calls it “a grave” step'],
    ['stand in one of them', 'calls it “grave”', 'calls it grave'],
    ['close over words of the other', '“we hope to help”', '“we hope” they said “to help”'],
    ['close and open again', '“we hope, to help”', '“we hope,” “to help”'],
    ['begin before words that only the other has', '“We shall rest”', 'The mayor shall rest'],
    ['hold other punctuation', '“we hope, and help”', '“we hope and help”'],
    ['began before the row', '“We said so. |We mean it.”', '“We said so.” |We mean it.'],
  ])('does not hold where marks %s', (_name, a, b) => {
    expect([keeps(a, b), keeps(b, a)]).toEqual([false, false]);
  });

  test('holds of a text with itself', () => {
    const piece = fc.constantFrom(
      'aid',
      'Road',
      '“open sea”',
      '“the',
      'sea”',
      '„the',
      'sea“',
      '»sea«',
      ',',
      '40.',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = pieces.join(' ');
        expect(keeps(text, text)).toBe(true);
      }),
    );
  });
});
