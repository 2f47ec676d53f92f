import { describe, expect, test } from 'vitest';
import { writeReading } from '../../../../src/core/collate/staves/reading-sentence.ts';
import type { StaveCell, StaveRow } from '../../../../src/core/collate/staves/staves.ts';

const base = 'we shall not rest until the harbour is open'.split(' ');
const facts = {
  isOfficial: false,
  isChosen: false,
  treatment: 'verbatim',
  tied: false,
  ellipsis: 'none',
  order: 'same',
  translated: null,
  rows: [],
  trivial: { case: 0, punctuation: 0, spelling: 0, quotes: 0 },
} as const;

/**
 * A row from a line of cells: `=` a word of the reading in marks, `-` one without, `+` one in marks at another place, `.`
 * a gap, or another word.
 */
function row(line: string, isBase = false): StaveRow {
  const marked = !line.includes('-') || line.includes('=');
  const cells = line.split(' ').map((here): StaveCell => {
    const isMain = here !== '+' && (here !== '-' || !marked);
    const cell = { marked: here !== '-', isMain, span: null, added: '', text: here };
    if (here === '.') return { ...cell, kind: 'gap', text: '' };
    return { ...cell, kind: '=-+'.includes(here) ? 'same' : 'other' };
  });
  return {
    article: 'herald',
    field: 'body',
    text: '',
    marked,
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

  test('names the base as the official text, or as what a reader chose', () => {
    const all = row('= = = = = = = = =', true);
    expect(writeReading(all, base, facts)).toBe('prints all nine words in quotation marks.');
    expect(writeReading(all, base, { ...facts, isChosen: true })).toBe(
      'has the wording that the others are held against, nine words in quotation marks.',
    );
    expect(writeReading(all, base, { ...facts, isOfficial: true })).toBe('is the official text, nine words.');
  });

  test('says of what a reader chose only what the reading beside it has', () => {
    const chosen = { ...facts, isChosen: true };
    expect(writeReading(row('= = = = . . . . .'), base, chosen)).toBe(
      'prints four of nine words in quotation marks; the last five words are not in this reading.',
    );
  });

  test('says whether dots show a cut', () => {
    const cut = row('= = . . = = = = =');
    expect(writeReading(cut, base, { ...facts, ellipsis: 'unshown' })).toBe(
      'prints seven of nine words in quotation marks; two words in between are not there; no dots show that words are left out inside.',
    );
    expect(writeReading(cut, base, { ...facts, ellipsis: 'shown' })).toContain(
      '; dots or brackets show that words are left out inside.',
    );
    expect(writeReading(cut, base, { ...facts, ellipsis: 'partly' })).toContain(
      '; dots or brackets show that words are left out inside, but not at every place.',
    );
  });

  test('says nothing of dots where other words stand in the place', () => {
    expect(writeReading(row('= will = = = = = = ='), base, { ...facts, ellipsis: 'unshown' })).toBe(
      'prints eight of nine words in quotation marks; has “will” for “shall”.',
    );
  });

  test('says of two wordings of equal standing that they differ, and of neither that it changed the other', () => {
    const [will, shall, can] = ['= will = = = = = = =', '= = = = = = = = =', '= can = = = = = = ='].map(
      (line) => row(line),
    ) as [StaveRow, StaveRow, StaveRow];
    const tell = (...rows: readonly StaveRow[]) => writeReading(will, base, { ...facts, tied: true, rows });
    const rest = '; the versions differ, and none stands in more articles than all others.';
    const kept = 'prints eight of nine words in quotation marks; has “will” ';
    expect(tell(shall, will)).toBe(`${kept}where the other has “shall”${rest}`);
    expect(tell(shall, will, can)).toBe(`${kept}where another has “shall”${rest}`);
    expect(tell(shall, shall, will, will)).toBe(`${kept}where others have “shall”${rest}`);
  });

  test('does not say of a version that lacks words of another of equal standing that they were left out', () => {
    const told = writeReading(row('= = . . = = = = ='), base, { ...facts, tied: true, ellipsis: 'unshown' });
    expect(told).not.toContain('left out');
    expect(told).toContain('two words in between are not there; the versions differ');
  });

  test('tells another order of the same words', () => {
    expect(writeReading(row('= = = = = = = = ='), base, { ...facts, order: 'other' })).toBe(
      'prints all nine words in quotation marks; has some of its words in another order.',
    );
  });

  test('never calls missing what the article prints at another place', () => {
    expect(writeReading(row('- = = = = = = + +'), base, facts)).toBe(
      'prints six of nine words in quotation marks, and one more without and two more in marks at another place.',
    );
  });

  test('counts what is trivial and says that translations may differ', () => {
    const told = writeReading(row('= will = = = = = = ='), base, {
      ...facts,
      translated: true,
      trivial: { case: 1, punctuation: 2, spelling: 0, quotes: 0 },
    });
    expect(told).toBe(
      'prints eight of nine words in quotation marks; has “will” for “shall”; two translations may differ; differs in two punctuation marks and one capital letter.',
    );
  });

  test.each([null, false])(
    'says nothing of translations where nobody says that there are (%s)',
    (translated) => {
      const told = writeReading(row('= will = = = = = = ='), base, { ...facts, translated });
      expect(told).toBe('prints eight of nine words in quotation marks; has “will” for “shall”.');
    },
  );

  test('speaks of translations only where a word differs', () => {
    expect(writeReading(row('= = = = = . = = ='), base, { ...facts, translated: true })).toBe(
      'prints eight of nine words in quotation marks; one word in between is not there.',
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
      ['not', 'ever', 'again'],
      'never - =',
      'prints one of three words in quotation marks, and one more without; has “never” for “not”.',
    ],
  ])('tells %s', (_name, columns, line, expected) => {
    expect(writeReading(row(line), columns, facts)).toBe(expected);
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
