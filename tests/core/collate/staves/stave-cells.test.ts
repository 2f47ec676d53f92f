import { describe, expect, test } from 'vitest';
import { fillCells, fillGaps, GAP, type StaveCell } from '../../../../src/core/collate/staves/stave-cells.ts';
import { spokenWords } from '../../../../src/core/text/english/spoken-words.ts';

const wordage = (text: string) => ({
  text,
  words: spokenWords(text),
  spans: [{ start: 0, end: text.length }],
});

const gapsFor = (base: string): StaveCell[] => wordage(base).words.map(() => GAP);

/** `=` a kept word, `.` a gap, or what stands there. */
const draw = (cells: readonly StaveCell[]) =>
  cells.map(({ kind, text }) => (kind === 'same' ? '=' : kind === 'gap' ? '.' : `[${text}]`)).join(' ');

describe('fillCells(cells, base, parts, marked)', () => {
  test.each([
    [
      'sets other words against all that is left out between two kept words',
      'protest regarding the sending of so-called aid to the harbour',
      'protest on dispatching so-called aid to the harbour',
      '= [on dispatching] [] [] [] = = = = = =',
    ],
    [
      'sets other words at an end against the nearest columns only',
      'we shall surely never rest before the harbour opens',
      'they rest before the harbour opens',
      '. . . [they] = = = = =',
    ],
    [
      'sets other words behind the last kept one against the columns that follow it',
      'the harbour opens again before the end of summer',
      'the harbour opens next spring',
      '= = = [next spring] [] . . . .',
    ],
  ])('%s', (_name, base, reading, line) => {
    const cells = gapsFor(base);
    fillCells(cells, wordage(base), [wordage(reading)], true);
    expect(draw(cells)).toBe(line);
  });
});

test('what one part keeps goes before other words of another', () => {
  const base = 'we shall not rest before the harbour is open';
  const cells = gapsFor(base);
  fillCells(
    cells,
    wordage(base),
    [wordage('we shall not stop now'), wordage('rest before the harbour')],
    true,
  );
  expect(draw(cells)).toBe('= = = = = = = . .');
  expect(cells[2]?.added).toBe('stop now');
});

test('other words at an end take none of the columns beyond what another part keeps', () => {
  const base = 'we shall surely never rest before the harbour opens again this year';
  const fill = (...parts: readonly string[]) => {
    const cells = gapsFor(base);
    const before = fillCells(cells, wordage(base), parts.map(wordage), true);
    return [before, draw(cells)];
  };
  expect(fill('they all rest before the harbour', 'we shall surely')).toEqual([
    ...['', '= = = [they all] = = = = . . . .'],
  ]);
  expect(fill('before the harbour opens once more', 'this year')).toEqual([
    ...['', '. . . . . = = = = [once more] = ='],
  ]);
  expect(fill('they all rest before the harbour', 'we shall surely never')).toEqual([
    ...['they all', '= = = = = = = = . . . .'],
  ]);
});

test('words in another order are kept, and are no other words', () => {
  const base = 'we shall not rest before the old harbour is open again';
  const cells = gapsFor(base);
  const before = fillCells(
    cells,
    wordage(base),
    [wordage('is open again before the old harbour we shall not rest')],
    true,
  );
  expect([before, draw(cells)]).toEqual(['', '= = = = = = = = = = =']);
});

test('a word that the base writes as two stands under the first', () => {
  const cells = gapsFor('the sea floor is open');
  fillCells(cells, wordage('the sea floor is open'), [wordage('the seafloor is open')], true);
  expect(cells.map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'same the',
    'trivial seafloor',
    'trivial ',
    'same is',
    'same open',
  ]);
});

describe('fillGaps(cells, base, reading, options)', () => {
  const base = 'the harbour stays closed until the council answers the letter';
  const reading = 'the council answers the harbour letter';

  test('fills what is left with a run of words that says something', () => {
    const cells = gapsFor(base);
    fillGaps(cells, wordage(base), wordage(reading));
    expect(draw(cells)).toBe('. . . . . = = = = =');
  });

  test('leaves out function words that would stand alone', () => {
    const cells = gapsFor(base);
    const held = 'council answers';
    fillCells(cells, wordage(base), [wordage(held)], true);
    fillGaps(cells, wordage(base), wordage('the council answers the captain'), { telling: true });
    expect(draw(cells)).toBe('. . . . . . = = . .');
  });
});
