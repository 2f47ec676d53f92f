import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { markPieces, withoutBrackets } from '../../../support/brackets.ts';

function read(notation: string) {
  const text = withoutBrackets(notation);
  return { text, quotations: extractQuotations(toArticle('article', text), []) };
}

describe('turns of an interview inside marks', () => {
  test.each([
    'They spoke:\n\n“LEE: ⟦Shall we rest?⟧\n\n“MORENO: ⟦We shall not.⟧\n\n“⟦We never do.⟧”',
    '"Ada Moreno: ⟦We sail.⟧\n\n"Jo Lee: ⟦When?⟧"',
    '“Q: ⟦Will you rest?⟧\n\n“A: ⟦We shall not.⟧”',
    '“⟦Night Boats: The Last Years of a Harbor⟧” came out in May.',
    '“⟦We have one word for it: late.⟧\n\n“⟦Late, and dear.⟧”',
    '“⟦Lee: We shall not rest.⟧\n\n“⟦It is our quay.⟧”',
    '“Lee: ⟦Rest?⟧\n\n“Moreno: ⟦No.⟧\n\n“Lee: ⟦Never?⟧”',
    '“LEE:  ⟦Rest?⟧\n\n“MORENO: …\n\n“LEE: ⟦Never?⟧”',
    '“QUESTION: ⟦Rest?⟧\n\n“ANSWER: ⟦No.⟧”',
    '“⟦Housing: We shall build.⟧\n\n“⟦Roads: We shall close the quay,⟧” Poe said.',
    '“⟦Housing: We shall build.⟧\n\n“⟦Roads: We shall close the quay.⟧”',
    '“⟦FACT: It is late.⟧\n\n“⟦MYTH: It is not.⟧”',
    '“⟦Note: we go,⟧” Poe said, “⟦Remember: we stay.⟧”',
  ])('%s', (notation) => {
    const { text, quotations } = read(notation);
    expect(markPieces(text, quotations)).toBe(notation);
  });

  test('gives each turn to the name before it, and to nobody where that is a letter', () => {
    const speakersOf = (notation: string) =>
      read(notation).quotations.map(({ speaker }) => speaker && [speaker.name, speaker.chain]);
    expect(speakersOf('“LEE: ⟦Rest?⟧\n\n“MORENO: ⟦No.⟧\n\n“⟦Never.⟧”')).toEqual([
      ['LEE', 'label'],
      ['MORENO', 'label'],
    ]);
    expect(speakersOf('“Q: ⟦Will you rest?⟧\n\n“A: ⟦We shall not.⟧”')).toEqual([null, null]);
  });
});
