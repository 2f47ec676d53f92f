import { describe, expect, test } from 'vitest';
import { writeReading } from '../../../src/core/collate/reading-sentence.ts';
import type { StaveCell, StaveRow } from '../../../src/core/collate/staves.ts';

const base = 'we shall not rest until the harbour is open'.split(' ');
const facts = {
  isOfficial: false,
  isFullest: true,
  isReported: false,
  translated: false,
  trivial: { case: 0, punctuation: 0, spelling: 0, quotes: 0 },
};

/** A row from a line of cells: `=` a word in marks, `-` one without, `.` a gap, or another word. */
function row(line: string, isBase = false): StaveRow {
  const cells = line.split(' ').map((here): StaveCell => {
    const cell = { marked: here !== '-', span: null, added: '', text: here };
    if (here === '.') return { ...cell, kind: 'gap', text: '' };
    return { ...cell, kind: here === '=' || here === '-' ? 'same' : 'other' };
  });
  return {
    article: 'herald',
    field: 'body',
    quotation: line.includes('=') ? 'q-1' : null,
    isBase,
    before: '',
    cells,
  };
}

describe('writeReading(row, columns, facts)', () => {
  test.each([
    ['all of it', '= = = = = = = = =', 'prints all 9 words in quotation marks.'],
    [
      'one part',
      '. . = = = = = = .',
      'prints 6 of 9 words in quotation marks; the first 2 and the last word are not there.',
    ],
    ['several parts', '= = . . = = = = =', 'prints 7 of 9 words in quotation marks; 2 within are not there.'],
    [
      'other words',
      '= will = = = = = = =',
      'prints 8 of 9 words in quotation marks; “will” stands for “shall”.',
    ],
    [
      'other words beside words that are not there',
      '. . . will - - - - .',
      'uses 4 of 9 words without quotation marks; the first 3 and the last word are not there; “will” stands for “rest”.',
    ],
    [
      'words without marks',
      '- - - - - . . . .',
      'uses 5 of 9 words without quotation marks; the last 4 are not there.',
    ],
    [
      'words with and without marks',
      '- = = = = = = = =',
      'prints 8 of 9 words in quotation marks; 1 more without them.',
    ],
  ])('tells %s', (_name, line, expected) => {
    expect(writeReading(row(line), base, facts)).toBe(expected);
  });

  test('names the base as the fullest wording, or as what a reader chose', () => {
    const all = row('= = = = = = = = =', true);
    expect(writeReading(all, base, facts)).toBe('has the fullest wording, 9 words in quotation marks.');
    expect(writeReading(all, base, { ...facts, isFullest: false })).toBe(
      'is what the others are held against, 9 words in quotation marks.',
    );
    expect(writeReading(all, base, { ...facts, isOfficial: true })).toBe('is the official text, 9 words.');
  });

  test('counts what is trivial and says that translations may differ', () => {
    const told = writeReading(row('= will = = = = = = ='), base, {
      ...facts,
      translated: null,
      trivial: { case: 1, punctuation: 2, spelling: 0, quotes: 0 },
    });
    expect(told).toBe(
      'prints 8 of 9 words in quotation marks; “will” stands for “shall”; two translations may differ; 2 punctuation marks and 1 capital letter differ.',
    );
  });

  test('speaks of translations only where a word was exchanged', () => {
    const cut = row('= = = = = . = = =');
    const more = {
      ...cut,
      cells: cut.cells.map((cell, at) => (at === 1 ? { ...cell, added: 'surely' } : cell)),
    };
    expect(writeReading(more, base, { ...facts, translated: null })).toBe(
      'prints 8 of 9 words in quotation marks; 1 within is not there; “surely” is added.',
    );
  });

  test.each([
    [1, "1 mark differs in style only, as ’ and ' do."],
    [2, "2 marks differ in style only, as ’ and ' do."],
  ])('counts %i of another style', (quotes, told) => {
    const trivial = { ...facts.trivial, quotes };
    expect(writeReading(row('= = = = = = = = ='), base, { ...facts, trivial })).toBe(
      `prints all 9 words in quotation marks; ${told}`,
    );
  });

  test('never says that words were left out on purpose', () => {
    const told = writeReading(undefined, base, facts);
    expect(told).toBe(
      'does not have these words in the text we hold; it may report the same in other words.',
    );
  });
});
