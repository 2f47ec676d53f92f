import { describe, expect, test } from 'vitest';
import { readQuoted } from '../../../support/voices.ts';

/** The words of each quotation, with `!` where its marks are not closed, and whose they are. */
function readMarks(text: string): string {
  const quotations = readQuoted(text).map(
    ({ start, end, closed, speaker }) =>
      `${text.slice(start, end)}${closed ? '' : '!'} ${speaker?.name ?? '–'}`,
  );
  return quotations.join(' / ') || 'none';
}

describe('quotations whose closing mark is missing', () => {
  test.each<[string, string | null]>([
    ['“Absent a force, he added, “this will go on.”', 'Absent a force! he / this will go on. he'],
    ['“Absent a force, of course, “this will go on.”', 'this will go on. –'],
    ['“It is late, Mr Lee said. “We stay,” he said.', 'It is late! Mr Lee / We stay, he'],
    ['“It is late, said Mr Lee. “We stay,” he said.', 'It is late! Mr Lee / We stay, he'],
    ['“It is late, and they said. “We stay,” he said.', 'It is late, and they said.! he / We stay, he'],
    ['“It is late, but they said. “We stay,” he said.', 'It is late, but they said.! he / We stay, he'],
    [
      '“It is late, because they said. “We stay,” he said.',
      'It is late, because they said.! he / We stay, he',
    ],
    [
      '“It is late, the old and tired mayor said. “We stay,” he said.',
      'It is late, the old and tired mayor said.! he / We stay, he',
    ],
    [
      '“It is late, said what he said. “We stay,” he said.',
      'It is late, said what he said.! he / We stay, he',
    ],
    ['“It is late. We go. “We stay,” he said.', 'It is late. We go.! he / We stay, he'],
    ['“It is late. We go on “We stay,” he said.', 'It is late.! he / We stay, he'],
    ['“It is late “we stay,” he said.', 'we stay, he'],
    ['“We met the U.S. and left “we stay,” he said.', 'we stay, he'],
    ['“We met plan B. They left “we stay,” he said.', 'we stay, he'],
    ['“It is late! We go on “we stay,” he said.', 'It is late!! he / we stay, he'],
    ['“It is late, “we stay,” he said.', 'we stay, he'],
    [
      '“I propose a talk. President Brook said.\n\n“We stay,” he added.',
      'I propose a talk.! President Brook / We stay, he',
    ],
    [
      '“I propose a talk, President Brook said.\n\n“We stay,” he added.',
      'I propose a talk,! President Brook / We stay, he',
    ],
    ['“I propose a talk. She said.\n\n“We stay,” she added.', 'I propose a talk.! She / We stay, she'],
    ['“I propose a talk. I said.\n\n“We stay,” she added.', 'I propose a talk. I said.\n\n“We stay, she'],
    [
      '“I propose a talk. Ann Poe came.\n\n“We stay,” she added.',
      'I propose a talk. Ann Poe came.\n\n“We stay, she',
    ],
    ['“I propose a talk.\n\n“We stay,” she added.', 'I propose a talk.\n\n“We stay, she'],
  ])('%s', (notation, expected) => {
    expect(readMarks(notation)).toBe(expected);
  });
});
