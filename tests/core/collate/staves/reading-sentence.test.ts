import { describe, expect, test } from 'vitest';
import { writeReading } from '../../../../src/core/collate/staves/reading-sentence.ts';
import type { StaveCell, StaveRow } from '../../../../src/core/collate/staves/staves.ts';

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
    ['all of it', '= = = = = = = = =', 'prints all nine words in quotation marks.'],
    [
      'one part',
      '. . = = = = = = .',
      'prints six of nine words in quotation marks; the first two words and the last word are not there.',
    ],
    [
      'several parts',
      '= = . . = = = = =',
      'prints seven of nine words in quotation marks; two words in between are not there.',
    ],
    [
      'what is not there in three places',
      '. . = = . = = . .',
      'prints four of nine words in quotation marks; the first two words, one in between and the last two are not there.',
    ],
    [
      'other words',
      '= will = = = = = = =',
      'prints eight of nine words in quotation marks; has “will” for “shall”.',
    ],
    [
      'other words beside words that are not there',
      '. . . will - - - - .',
      'uses four of nine words without quotation marks; the first three words and the last word are not there; has “will” for “rest”.',
    ],
    [
      'words without marks',
      '- - - - - . . . .',
      'uses five of nine words without quotation marks; the last four words are not there.',
    ],
    [
      'words with and without marks',
      '- = = = = = = = =',
      'prints eight of nine words in quotation marks, and one more without.',
    ],
  ])('tells %s', (_name, line, expected) => {
    expect(writeReading(row(line), base, facts)).toBe(expected);
  });

  test('names the base as the fullest wording, or as what a reader chose', () => {
    const all = row('= = = = = = = = =', true);
    expect(writeReading(all, base, facts)).toBe('has the fullest wording, nine words in quotation marks.');
    expect(writeReading(all, base, { ...facts, isFullest: false })).toBe(
      'has the wording that the others are held against, nine words in quotation marks.',
    );
    expect(writeReading(all, base, { ...facts, isOfficial: true })).toBe('is the official text, nine words.');
  });

  test('counts what is trivial and says that translations may differ', () => {
    const told = writeReading(row('= will = = = = = = ='), base, {
      ...facts,
      translated: null,
      trivial: { case: 1, punctuation: 2, spelling: 0, quotes: 0 },
    });
    expect(told).toBe(
      'prints eight of nine words in quotation marks; has “will” for “shall”; two translations may differ; differs in two punctuation marks and one capital letter.',
    );
  });

  test('speaks of translations only where a word was exchanged', () => {
    const cut = row('= = = = = . = = =');
    const more = {
      ...cut,
      cells: cut.cells.map((cell, at) => (at === 1 ? { ...cell, added: 'surely' } : cell)),
    };
    expect(writeReading(more, base, { ...facts, translated: null })).toBe(
      'prints eight of nine words in quotation marks; one word in between is not there; has “surely” besides.',
    );
  });

  test.each([
    [1, 'differs in the shape of one apostrophe or quotation mark.'],
    [2, 'differs in the shape of two apostrophes or quotation marks.'],
  ])('counts %i of another style', (quotes, told) => {
    const trivial = { ...facts.trivial, quotes };
    expect(writeReading(row('= = = = = = = = ='), base, { ...facts, trivial })).toBe(
      `prints all nine words in quotation marks; ${told}`,
    );
  });

  test('writes counts that are read together alike, in words up to ten', () => {
    const long = [...base, 'to', 'every', 'boat'];
    expect(writeReading(row('. . = = = = = = = = = .'), long, facts)).toBe(
      'prints 9 of 12 words in quotation marks; the first two words and the last word are not there.',
    );
  });

  test.each([
    ['one word of one', ['no'], '=', 'prints the one word in quotation marks.'],
    ['one word of one, without marks', ['no'], '-', 'uses the one word without quotation marks.'],
    ['both words', ['not', 'ever'], '= =', 'prints both words in quotation marks.'],
    [
      'no word of two, as an editor joined them',
      ['not', 'ever'],
      'never again',
      'prints none of the two words in quotation marks; has “never” for “not” and “again” for “ever”.',
    ],
    [
      'no word of one',
      ['no'],
      'never',
      'prints nothing of the one word in quotation marks; has “never” for “no”.',
    ],
    [
      'words without marks alone, beside others in marks',
      ['not', 'ever'],
      'never -',
      'prints none of the two words in quotation marks, and one without; has “never” for “not”.',
    ],
  ])('tells %s', (_name, columns, line, expected) => {
    const printed = row(line);
    const quotation = line === '-' ? null : 'q-1';
    expect(writeReading({ ...printed, quotation }, columns, facts)).toBe(expected);
  });

  test('writes the count of words without marks as those in marks', () => {
    const long = [...base, 'to', 'every', 'boat'];
    expect(writeReading(row('= = = = = = = = - - - -'), long, facts)).toBe(
      'prints 8 of 12 words in quotation marks, and 4 more without.',
    );
  });

  test('lists two other words and says that there are more', () => {
    const told = writeReading(row('they will never = = = = = ='), base, facts);
    expect(told).toBe(
      'prints six of nine words in quotation marks; has “they” for “we”, “will” for “shall” and more.',
    );
  });

  test('never says that words were left out on purpose', () => {
    const told = writeReading(undefined, base, facts);
    expect(told).toBe(
      'does not have these words in the text we hold; it may report the same in other words.',
    );
  });
});
