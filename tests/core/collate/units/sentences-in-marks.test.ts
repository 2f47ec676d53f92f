import { describe, expect, test } from 'vitest';
import { sentencesInMarks } from '../../../../src/core/collate/units/sentences-in-marks.ts';

/** The sentences of the pieces between ⟦ and ⟧, spans parted by `/`; `…` before one that dots stand before. */
function read(notation: string): string[] {
  const pieces: { start: number; end: number }[] = [];
  let text = '';
  for (const part of notation.split(/([⟦⟧])/u)) {
    if (part === '⟦') pieces.push({ start: text.length, end: 0 });
    else if (part === '⟧') pieces.push({ start: pieces.pop()?.start ?? 0, end: text.length });
    else text += part;
  }
  return sentencesInMarks(text, { pieces }).map(
    ({ spans, afterDots }) =>
      (afterDots ? '… ' : '') + spans.map(({ start, end }) => text.slice(start, end)).join('/'),
  );
}

describe('sentencesInMarks(text, quotation)', () => {
  test.each([
    ['is one where there is one', '“⟦We stay,⟧” she said.', ['We stay,']],
    ['is each of several', '“⟦We stay. They go.⟧” So she said.', ['We stay.', 'They go.']],
    ['goes on in the next piece', '“⟦We,⟧” she said, “⟦all of us, stay.⟧”', ['We,/all of us, stay.']],
    [
      'ends with a piece that ends with a stop',
      '“⟦We stay.⟧” She said: “⟦They go.⟧”',
      ['We stay.', 'They go.'],
    ],
    ['ends with a question', '“⟦We stay?⟧” she said. “⟦They go.⟧”', ['We stay?', 'They go.']],
    [
      'ends inside the piece that it goes on in',
      '“⟦We,⟧” she said, “⟦stay. They go.⟧”',
      ['We,/stay.', 'They go.'],
    ],
    ['has no white space around it', '“⟦ We stay.  They go. ⟧”', ['We stay.', 'They go.']],
    ['is none of nothing', '“⟦ ⟧”', []],
    [
      'tells of dots before it',
      '“⟦We saved a town ... They went.⟧”',
      ['We saved a town ...', '… They went.'],
    ],
    [
      'tells of no dots that stand further back',
      '“⟦We … and they stay. All go.⟧”',
      ['We … and they stay.', 'All go.'],
    ],
  ])('%s', (_name, notation, sentences) => {
    expect(read(notation)).toEqual(sentences);
  });
});
