import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeCells } from '../../../../src/core/collate/columns/merged-columns.ts';
import { compareRow } from '../../../../src/core/collate/columns/compare-row.ts';
import type { Cell } from '../../../../src/core/collate/columns/rows.ts';
import { tokenize, words } from '../../../../src/core/text/tokens.ts';
import { inventEvent } from '../../../support/invented-event.ts';

const wholly = (text: string): { text: string; cell: Cell } => {
  const span = { start: 0, end: text.length };
  return { text, cell: { ...span, parts: [{ ...span, kind: 'same', with: ['other'] }] } };
};

type MergedCell = ReturnType<typeof wholly>;

/** `{only in the first}`, `[only in the second]`, `{^moved^}`, `{~spelled otherwise~}`, and the rest in both. */
function print(first: MergedCell, second: MergedCell): string {
  return mergeCells(first, second)
    .map(({ from, start, end, shared }) => {
      const words = (from === 'second' ? second : first).text.slice(start, end);
      if (from === 'both') return words;
      const told = shared === null ? words : shared === 'apart' ? `^${words}^` : `~${words}~`;
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
  const row = compareRow({ kind: 'shared', cells: [wholly(a).cell, wholly(b).cell], wordings: [] }, articles);
  const [first, second] = row.cells;
  if (!first || !second) throw new Error('Both texts are cells of the row.');
  return [
    { text: a, cell: first },
    { text: b, cell: second },
  ];
}

describe('mergeCells(first, second)', () => {
  test('tells words that are spelled otherwise apart from those that one has alone', () => {
    expect(print(...pair('a neighbouring road was shut', 'a neighboring new road was shut'))).toBe(
      'a {~neighbouring~}[ ][~neighboring~][ new] road was shut',
    );
  });

  test.each([
    ['reads equal cells as one', 'we shall not rest.', 'we shall not rest.', 'we shall not rest.'],
    [
      'lets the first stand for punctuation',
      'by law, and “it’s open”',
      "by law and ‘it's open’",
      'by law, and “it’s open”',
    ],
    [
      'keeps both where a word is spelled otherwise or has a capital',
      'a neighbouring road to the Harbour',
      'a neighboring road to the harbour',
      'a {neighbouring}[ neighboring] road to the {Harbour}[ harbour]',
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
    [
      'prints a mark once that both close before words of the second',
      'we mean it.” The rest',
      'we mean it,” he said. The rest',
      'we mean it.” [he said. ]The rest',
    ],
    [
      'prints a mark once that both open after words of the second',
      '“We mean it,” “we truly do”',
      '“We mean it,” he said, “we truly do”',
      '“We mean it,” [he said, ]“we truly do”',
    ],
    [
      'prints a mark once at the end of a row',
      'we mean it.”',
      'we mean it,” he said.',
      'we mean it.”[ he said.]',
    ],
    [
      'prints a mark once that opens on different words',
      'the “grave concern” of all',
      'the “deep concern” of all',
      'the “{grave}[ ][deep] concern” of all',
    ],
    [
      'keeps the marks around words of either',
      'the “convoy” left',
      'the “lorries” left',
      'the {“convoy”}[ “lorries”] left',
    ],
    ['keeps the marks around what is inserted', 'we mean it', 'we “truly” mean it', 'we [“truly” ]mean it'],
    ['keeps an apostrophe', 'the boats left', 'the sailors’ boats left', 'the [sailors’ ]boats left'],
    [
      'prints an apostrophe of both once',
      'the sailors’ boats left',
      'the sailors’ ships left',
      'the sailors’ {boats}[ ships] left',
    ],
    [
      'keeps straight marks in pairs',
      'we mean it." The rest',
      'we mean it," he said. "The rest"',
      'we mean it." [he said. ]The rest',
    ],
  ])('%s', (_name, a, b, expected) => {
    expect(merge(a, b)).toBe(expected);
  });

  test.each([
    [
      'tells words that moved in either place, and those around them apart',
      'Provocative words of the mayor met the council',
      'the mayor met the council, words most provocative',
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

  test('gives the first cell whole, and every word of the second as it is spelled', () => {
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
        const found = inSecond.flatMap(({ from, start, end }) =>
          words(tokenize((from === 'second' ? b : a).slice(start, end))).map((word) => word.text),
        );
        expect(found).toEqual(words(tokenize(b)).map((word) => word.text));
      }),
    );
  });

  test('leaves no quotation mark open that both texts close', () => {
    const word = fc.constantFrom('aid', 'Road', 'the', 'sea', 'forty', 'he said,');
    const text = fc
      .array(
        fc.oneof(
          word,
          fc.array(word, { minLength: 1, maxLength: 3 }).map((said) => `“${said.join(' ')}”`),
        ),
        {
          maxLength: 8,
        },
      )
      .map((pieces) => pieces.join(' '));
    const depths = (merged: string) => {
      let depth = 0;
      return Array.from(merged.matchAll(/[“”]/gu), ([mark]) => (depth += mark === '“' ? 1 : -1));
    };
    fc.assert(
      fc.property(text, text, (a, b) => {
        const found = depths(merge(a, b).replace(/[{}[\]]/gu, ''));
        // Words of the second in marks may stand among words of the first in marks.
        expect(found.every((depth) => depth >= 0 && depth <= 2)).toBe(true);
        expect(found.at(-1) ?? 0).toBe(0);
      }),
    );
  });
});
