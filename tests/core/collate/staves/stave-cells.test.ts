import { describe, expect, test } from 'vitest';
import { fillCells, fillGaps, GAP, type StaveCell } from '../../../../src/core/collate/staves/stave-cells.ts';
import { readWords } from '../../../../src/core/text/words.ts';

const wordage = (text: string) => ({ text, words: readWords(text) });

const gapsFor = (base: string): StaveCell[] => wordage(base).words.map(() => GAP);

/** `=` a kept word, `.` a gap, or what stands there. */
const draw = (cells: readonly StaveCell[]) =>
  cells.map(({ kind, text }) => (kind === 'same' ? '=' : kind === 'gap' ? '.' : `[${text}]`)).join(' ');

describe('fillCells(cells, base, reading, spans, marked)', () => {
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
  ])('%s', (_name, base, reading, line) => {
    const cells = gapsFor(base);
    fillCells(cells, wordage(base), wordage(reading), [{ start: 0, end: reading.length }], true);
    expect(draw(cells)).toBe(line);
  });
});

describe('fillGaps(cells, base, reading)', () => {
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
    fillCells(cells, wordage(base), wordage(held), [{ start: 0, end: held.length }], true);
    fillGaps(cells, wordage(base), wordage('the council answers the captain'));
    expect(draw(cells)).toBe('. . . . . . = = . .');
  });
});
