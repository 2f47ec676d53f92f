import { describe, expect, test } from 'vitest';
import { findAllegation, isAlleging, isSame } from '../../../../src/core/extract/attribution/allegations.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

/** What alleges that the one behind the first ‸ did what the verb behind the second says, and who alleges it. */
function read(notation: string): readonly [string, string | null] | null {
  const { text, words, at, to } = readMarkedWords(notation);
  const print = (from: number, end: number) => text.slice(words[from]?.start, words[end - 1]?.end);
  const found = findAllegation(words, { mention: { from: at, to: at + 1 }, verb: to, length: 1 });
  return found ? [print(found.from, found.to), found.by && print(found.by.from, found.by.to)] : null;
}

describe('findAllegation(words, found)', () => {
  test.each<[string, readonly [string, string | null]]>([
    ['‸Voss ‸told Hale “go,” prosecutors allege.', ['prosecutors allege', 'prosecutors']],
    ['‸Voss ‸told Hale to “go”, prosecutors allege.', ['prosecutors allege', 'prosecutors']],
    ['“Go,” ‸Voss ‸told Hale, prosecutors allege', ['prosecutors allege', 'prosecutors']],
    ['“Go,” ‸Voss ‸told Hale, prosecutors allege, “now.”', ['prosecutors allege', 'prosecutors']],
    [
      '“Go,” ‸Voss ‸told Hale, lawyers for the board have now alleged in court papers.',
      ['lawyers for the board have now alleged in court papers', 'lawyers for the board'],
    ],
    ['“Go,” ‸he ‸told her, she claims.', ['she claims', 'she']],
    ['“Go,” ‸Voss ‸told Hale, as critics contend.', ['critics contend', 'critics']],
    ['“Go,” ‸Voss ‸told Hale, it is alleged.', ['it is alleged', null]],
    ['“Go,” ‸Voss ‸told Hale (it has been claimed).', ['it has been claimed', null]],
    ['“Go,” ‸Voss ‸told Hale, it was alleged on Monday.', ['it was alleged on Monday', null]],
    ['‸Voss ‸said “go”, allegedly.', ['allegedly', null]],
    ['‸Voss, it is claimed, ‸said “go”.', ['it is claimed', null]],
    ['‸Voss – prosecutors allege – ‸said “go”.', ['prosecutors allege', 'prosecutors']],
    ['‸Voss ‸said “go”, an allegation he rejects.', ['an allegation he rejects', null]],
    [
      '‸Voss ‸told Hale to “go”, a claim that Voss has always denied.',
      ['a claim that Voss has always denied', null],
    ],
    ['“Go,” ‸Voss ‸told Hale on Monday, an accusation he disputes.', ['an accusation he disputes', null]],
    ['‸Voss ‸said “no” and “never”, prosecutors allege.', ['prosecutors allege', 'prosecutors']],
  ])('of “%s”: %j', (notation, expected) => {
    expect(read(notation)).toEqual(expected);
  });

  test.each([
    // The speaker's own claim.
    '‸Voss ‸said it was “late”, Voss claims.',
    '‸He ‸said it was “late”, he claims.',
    // Another clause.
    '“Go,” ‸Voss ‸said, and prosecutors allege fraud.',
    '‸Voss ‸said “go”, but prosecutors allege he left.',
    '“Go,” ‸Voss ‸said. Prosecutors allege fraud.',
    '“Go,” ‸Voss ‸said; it is alleged.',
    '“Go,” ‸Voss ‸told Hale, who, prosecutors allege, ran the port.',
    '“Go,” ‸Voss ‸said, prosecutors allege fraud, too.',
    '“Go,” ‸Voss ‸said, rejecting the insurance claims.',
    // What the plan is alleged to do.
    'The plan, which ‸Voss ‸called “late”, will fail, critics claim.',
    // What is said of others, who deny it.
    '‸Voss ‸said the board had “lied”, a claim it denies.',
    '‸Voss ‸said Hale had “lied”, a claim he denies.',
    '‸Voss ‸accused him of “theft”, an allegation he denies.',
    '‸Voss ‸said “go”, an allegation Hale denies.',
    '‸Voss ‸said “go”, an allegation he repeated.',
    '‸Voss ‸said “go”, a pledge he denies.',
    '“Go,” ‸Voss ‸said, it is late.',
    '“Go,” ‸Voss ‸said, the Herald reported.',
  ])('of “%s”: nothing', (notation) => {
    expect(read(notation)).toBe(null);
  });
});

describe('isAlleging(words, verb)', () => {
  test.each([
    ['prosecutors ‸allege', true],
    ['critics ‸claim it sank', true],
    ['it paid the insurance ‸claims.', false],
    ['prosecutors ‸say', false],
    ['the ‸Alleged', false],
  ])('of “%s”: %j', (notation, expected) => {
    const { words, at } = readMarkedWords(notation);
    expect(isAlleging(words, at)).toBe(expected);
  });
});

describe('isSame(words, a, b)', () => {
  test('takes names that end alike for one person’s', () => {
    const { words } = readMarkedWords('Peter Voss Voss Hale he he she');
    const [full, short, other] = [
      { from: 0, to: 2 },
      { from: 2, to: 3 },
      { from: 3, to: 4 },
    ];
    expect([isSame(words, full, short), isSame(words, full, other)]).toEqual([true, false]);
    expect(isSame(words, { from: 4, to: 5 }, { from: 5, to: 6 })).toBe(true);
    expect(isSame(words, { from: 4, to: 5 }, { from: 6, to: 7 })).toBe(false);
  });
});

describe('extractQuotations(article, speakers) of what is alleged', () => {
  const toTold = (text: string) =>
    extractQuotations(toArticle('article', text), []).map(({ speaker, cue, factuality }) => [
      speaker?.name ?? null,
      speaker?.via ?? null,
      cue?.text ?? null,
      factuality,
    ]);

  test.each<[string, readonly (readonly (string | null)[])[]]>([
    [
      'Voss told a contractor “keep the gate shut,” prosecutors allege.',
      [['Voss', 'prosecutors', 'prosecutors allege', 'alleged']],
    ],
    [
      'Voss called the contractor “a liar and a thief”, the company claims.',
      [['Voss', 'the company', 'the company claims', 'alleged']],
    ],
    [
      'Voss told a contractor that the gate must stay shut, prosecutors allege.',
      [['Voss', 'prosecutors', 'prosecutors allege', 'alleged']],
    ],
    [
      '“Keep the gate shut,” Voss told a contractor, it is alleged. “Tell nobody of it.”',
      [
        ['Voss', null, 'it is alleged', 'alleged'],
        ['Voss', null, 'it is alleged', 'alleged'],
      ],
    ],
    [
      'Voss allegedly told Hale: “Keep the gate shut.”\n\n“I was not there that night.”',
      [
        ['Voss', null, 'allegedly told', 'alleged'],
        ['Voss', null, 'allegedly told', 'said'],
      ],
    ],
    // Who passes on what was said, and who says it alone, alleges nothing.
    [
      'Voss said “keep the gate shut”, according to two people who were in the room.',
      [['Voss', 'two people', 'said', 'said']],
    ],
    ['“The gate was shut,” prosecutors allege.', [['prosecutors', null, 'allege', 'said']]],
    ['“The gate was shut,” claimed Voss, who runs the port.', [['Voss', null, 'claimed', 'said']]],
    [
      'The board said it was late, and “the boats sank,” critics claim.',
      [['critics', null, 'claim', 'said']],
    ],
  ])('“%s”', (text, told) => {
    expect(toTold(text)).toEqual(told);
  });
});
