import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { markPieces } from '../../../support/brackets.ts';

function mark(text: string): string {
  const quotations = extractQuotations(toArticle('article', text), []);
  return markPieces(
    text,
    quotations.filter(({ kind }) => kind !== 'indirect'),
  );
}

describe('what opens and what closes in a paragraph, and over paragraphs', () => {
  test.each<[string, string]>([
    [
      '“We will never go. “And they know it,” he said.',
      '“⟦We will never go.⟧ “⟦And they know it,⟧” he said.',
    ],
    [
      '“We will never go, he said. “And they know it.”',
      '“⟦We will never go⟧, he said. “⟦And they know it.⟧”',
    ],
    [
      '“We will never go, Mr Lee said. “And they know it.”',
      '“⟦We will never go⟧, Mr Lee said. “⟦And they know it.⟧”',
    ],
    [
      '“We will never go and they said. “And they know it.”',
      '“⟦We will never go and they said.⟧ “⟦And they know it.⟧”',
    ],
    [
      '“We will never go in the U.S. and so “and they know it.”',
      '“We will never go in the U.S. and so “⟦and they know it.⟧”',
    ],
    ['“Absent a force, he added, “this is late.”', '“⟦Absent a force⟧, he added, “⟦this is late.⟧”'],
    ['“Absent a force “this is late.”', '“Absent a force “⟦this is late.⟧”'],
    ['“Absent a force, “this is late.”', '“Absent a force, “⟦this is late.⟧”'],
    ['“They said ‘“no”’ to us,” he said.', '“⟦They said ‘⟦“⟦no⟧”⟧’ to us,⟧” he said.'],
    ['“They said ‘no” to us.’ He left.', '“⟦They said ‘no⟧” to us.’ He left.'],
    ['“It was “late” twice,” he said.', '“⟦It was “⟦late⟧” twice,⟧” he said.'],
    ['“It was “late,”” he said.', '“⟦It was “⟦late,⟧”⟧” he said.'],
    [
      '“We stay ‘and go “now [‘“‘deep’”’]”’,” he said.',
      '“We stay ‘and go “⟦now [‘⟦“⟦‘⟦deep⟧’⟧”⟧’]⟧”’,” he said.',
    ],
    ['“We stay.\n\n“We go,” he said.', '“⟦We stay.⟧\n\n“⟦We go,⟧” he said.'],
    ['“We stay.\n\nWe go,” he said.', '“⟦We stay.⟧\n\n⟦We go,⟧” he said.'],
    ['“We stay.\n\nWe go.”\n\nHe left.', '“⟦We stay.⟧\n\n⟦We go.⟧”\n\nHe left.'],
    ['“We stay.\n\nPoe shouted no.\n\nWe go.”', '“⟦We stay.⟧\n\nPoe shouted no.\n\nWe go.”'],
    ['“We stay.\n\nA 40 ft.” long boat.', '“⟦We stay.⟧\n\nA 40 ft.” long boat.'],
    [
      '“We stay.\n\nWe go.\n\nThey go.\n\nYou go.\n\nHe goes.\n\nShe goes.\n\nIt goes.\n\nAll go.”',
      '“⟦We stay.⟧\n\nWe go.\n\nThey go.\n\nYou go.\n\nHe goes.\n\nShe goes.\n\nIt goes.\n\nAll go.”',
    ],
    ['“We stay.\n\n# Heading\n\nWe go.”', '“⟦We stay.⟧\n\n# Heading\n\nWe go.”'],
    ['“We stay, President Brook said.\n\n“We go.”', '“⟦We stay,⟧ President Brook said.\n\n“⟦We go.⟧”'],
    ['“We stay. President Brook said.\n\n“We go.”', '“⟦We stay.⟧ President Brook said.\n\n“⟦We go.⟧”'],
    ['“We stay. She said.\n\n“We go.”', '“⟦We stay.⟧ She said.\n\n“⟦We go.⟧”'],
    ['“We stay. I said.\n\n“We go.”', '“⟦We stay. I said.⟧\n\n“⟦We go.⟧”'],
    ['“We stay. Poe left.\n\n“We go.”', '“⟦We stay. Poe left.⟧\n\n“⟦We go.⟧”'],
    ['“We stay', '“⟦We stay⟧'],
    [
      '‘King said the miners’ case was lost.\n\n‘He left,’ he said.',
      '‘⟦King said the miners’ case was lost.⟧\n\n‘⟦He left,⟧’ he said.',
    ],
    [
      '‘King said the miners’ and left.\n\n‘He left,’ he said.',
      '‘⟦King said the miners⟧’ and left.\n\n‘⟦He left,⟧’ he said.',
    ],
    [
      '‘King said the miners’ Poe said.\n\n‘He left,’ he said.',
      '‘⟦King said the miners⟧’ Poe said.\n\n‘⟦He left,⟧’ he said.',
    ],
    [
      '‘It was many times’ and late.\n\n‘He left,’ he said.',
      '‘⟦It was many times⟧’ and late.\n\n‘⟦He left,⟧’ he said.',
    ],
    ['‘I said, “It is the boys’.”’ He left.', '‘⟦I said, “⟦It is the boys’.⟧”⟧’ He left.'],
    ['‘We shall stay and\n\nIt rained.', '‘⟦We shall stay and⟧\n\nIt rained.'],
    ['He wrote: ‘We shall stay and go', 'He wrote: ‘⟦We shall stay and go⟧'],
    ['He wrote ‘we shall stay and go', 'He wrote ‘⟦we shall stay and go⟧'],
    ['"We stay.\n\n"We go," he said.', '"⟦We stay.⟧\n\n"⟦We go,⟧" he said.'],
    [
      '“LEE: Shall we rest?\n\n“MORENO: We shall not.”',
      '“LEE: ⟦Shall we rest?⟧\n\n“MORENO: ⟦We shall not.⟧”',
    ],
    [
      '“Lee: Shall we rest?\n\n“Moreno: We shall not.\n\n“Lee: Good.”',
      '“Lee: ⟦Shall we rest?⟧\n\n“Moreno: ⟦We shall not.⟧\n\n“Lee: ⟦Good.⟧”',
    ],
    [
      '“Lee: Shall we rest?\n\n“Moreno: We shall not.”',
      '“⟦Lee: Shall we rest?⟧\n\n“⟦Moreno: We shall not.⟧”',
    ],
    [
      '“Fact: We rest.\n\n“Myth: We rest.\n\n“Fact: We do.”',
      '“⟦Fact: We rest.⟧\n\n“⟦Myth: We rest.⟧\n\n“⟦Fact: We do.⟧”',
    ],
    [
      '“Jo Lee: Shall we rest?\n\n“Ann Poe: We shall not.”',
      '“Jo Lee: ⟦Shall we rest?⟧\n\n“Ann Poe: ⟦We shall not.⟧”',
    ],
    ['“Q: Shall we rest?\n\n“A: We shall not.”', '“Q: ⟦Shall we rest?⟧\n\n“A: ⟦We shall not.⟧”'],
    [
      '“Jo Lee: Shall we rest?” he said.\n\n“Ann Poe: We shall not.”',
      '“⟦Jo Lee: Shall we rest?⟧” he said.\n\n“⟦Ann Poe: We shall not.⟧”',
    ],
    [
      '“A very long old name: Shall we rest?\n\n“A very long old name: We shall not.”',
      '“⟦A very long old name: Shall we rest?⟧\n\n“⟦A very long old name: We shall not.⟧”',
    ],
  ])('%j', (notation, expected) => {
    expect(mark(notation)).toBe(expected);
  });
});

describe('single marks over paragraphs, and apostrophes before them', () => {
  test.each<[string, string | null]>([
    ['‘We stay.\n\nWe go,’ he said.', '‘⟦We stay.⟧\n\n⟦We go,⟧’ he said.'],
    ['‘We stay.\n\n’Twas late. We go,’ he said.', '‘⟦We stay.⟧\n\n⟦’Twas late. We go,⟧’ he said.'],
    ['‘We stay.\n\n‘We go,’ he said.', '‘⟦We stay.⟧\n\n‘⟦We go,⟧’ he said.'],
    [
      '‘We stay.\n\nThe sailors’ boats go. ‘We go,’ he said.',
      '‘⟦We stay.⟧\n\nThe sailors’ boats go. ‘⟦We go,⟧’ he said.',
    ],
    ['‘We stay.\n\nIt’s late. ‘We go,’ he said.', '‘⟦We stay.⟧\n\nIt’s late. ‘⟦We go,⟧’ he said.'],
    ["'We stay.\n\n'We go,' he said.", "'⟦We stay.⟧\n\n'⟦We go,⟧' he said."],
    ['‘We stay.\n\nThe sailors’ boats go. He left.', '‘⟦We stay.⟧\n\nThe sailors’ boats go. He left.'],
  ])('%s', (notation, expected) => {
    expect(mark(notation)).toBe(expected);
  });
});
