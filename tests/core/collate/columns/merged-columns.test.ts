import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCells } from '../../../../src/core/collate/columns/merged-columns.ts';
import { pairRow } from '../../../../src/core/collate/columns/pair-row.ts';
import type { Cell } from '../../../../src/core/collate/columns/rows.ts';
import { tokenize, words } from '../../../../src/core/text/tokens.ts';
import { inventEvent } from '../../../support/invented-event.ts';

const wholly = (text: string): { text: string; cell: Cell } => {
  const span = { start: 0, end: text.length };
  return { text, cell: { ...span, parts: [{ ...span, kind: 'same', with: ['other'] }] } };
};

type MergedCell = ReturnType<typeof wholly>;

/** `{only in the first}`, `[only in the second]`, `{^moved^}`, and the rest in both. */
function print(first: MergedCell, second: MergedCell): string {
  return mergeCells(first, second)
    .map(({ from, start, end, isMoved }) => {
      const words = (from === 'second' ? second : first).text.slice(start, end);
      if (from === 'both') return words;
      const told = isMoved ? `^${words}^` : words;
      return from === 'first' ? `{${told}}` : `[${told}]`;
    })
    .join('');
}

const merge = (a: string, b: string) => print(wholly(a), wholly(b));

/** Two texts as one row, marked word by word. */
function pair(a: string, b: string): [MergedCell, MergedCell] {
  const { articles } = inventEvent({
    articles: [
      { id: 'daily', text: a },
      { id: 'herald', text: b },
    ],
  });
  const row = pairRow({ kind: 'shared', cells: [wholly(a).cell, wholly(b).cell], wordings: [] }, articles);
  const [first, second] = row.cells;
  if (!first || !second) throw new Error('Both texts are cells of the row.');
  return [
    { text: a, cell: first },
    { text: b, cell: second },
  ];
}

describe('mergeCells(first, second)', () => {
  test.each([
    ['reads equal cells as one', 'we shall not rest.', 'we shall not rest.', 'we shall not rest.'],
    [
      'lets the first stand for spelling and punctuation',
      'by law, and “normalise”',
      'by law and ‘normalize’',
      'by law, and “normalise”',
    ],
    [
      'keeps both where the words differ',
      'we shall not rest',
      'we will not rest',
      'we {shall}[ will] not rest',
    ],
    [
      'keeps a bracket with the word it holds',
      'the Society (AzRCS) sent flour',
      'the group sent flour',
      'the {Society (AzRCS)}[ group] sent flour',
    ],
    ['keeps what only the first has', 'we really mean it', 'we mean it', 'we {really} mean it'],
    [
      'keeps what only the second has',
      'we mean it.',
      'we truly mean it, he said.',
      'we [truly ]mean it.[, he said.]',
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(merge(a, b)).toBe(expected);
  });

  test.each([
    [
      'tells words that moved in either place, and those around them apart',
      'Provocative words of the mayor met the council',
      'The mayor met the council, words most provocative',
      '{^Provocative words^}{ of} the mayor met the council[, ][^words^][ most ][^provocative^]',
    ],
    [
      'tells a word as moved as often as both have it',
      'aid, more aid by sea',
      'by sea aid',
      '{^aid^}{, more aid} by sea[ ][^aid^]',
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(print(...pair(a, b))).toBe(expected);
  });

  test('gives the first cell whole, and every word of the second', () => {
    const text = fc
      .array(fc.constantFrom('aid', 'Road', 'road', 'the', '“open”', ',', '40', '.', '\n\n'), {
        maxLength: 12,
      })
      .map((pieces) => pieces.join(' '));
    fc.assert(
      fc.property(text, text, (a, b) => {
        const parts = mergeCells(wholly(a), wholly(b));
        const inFirst = parts.filter(({ from }) => from !== 'second');
        expect(inFirst.map(({ start, end }) => a.slice(start, end)).join('')).toBe(a);
        const inSecond = parts.filter(({ from }) => from !== 'first');
        const keys = inSecond.flatMap(({ from, start, end }) =>
          words(tokenize((from === 'second' ? b : a).slice(start, end))).map(({ key }) => key),
        );
        expect(keys).toEqual(words(tokenize(b)).map(({ key }) => key));
      }),
    );
  });
});
