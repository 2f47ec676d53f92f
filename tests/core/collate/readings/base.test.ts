import { describe, expect, test } from 'vitest';
import {
  analyzeTexts,
  baseOf,
  readingOf,
  statementWith,
  treatmentsOf,
  tellStatements,
} from '../../../support/statements.ts';

const said = (words: string) => `“${words},” Mayor Ada Holt said.`;

describe('the base of a statement', () => {
  test('is the wording of most articles, place by place', () => {
    const event = analyzeTexts(
      said('We would close the harbour to the small boats before the winter'),
      said('We will close the harbour to the small boats before the storms'),
      said('We will close the harbour to the small boats before the winter'),
    );
    const statement = statementWith(event, 'a', 'close the harbour');
    expect(baseOf(event, statement)).toContain(
      'We will close the harbour to the small boats before the winter',
    );
    expect(statement.base.article).toBe('c');
    expect(treatmentsOf(event, 'close the harbour')).toBe(
      'a reworded 11/12, b reworded 11/12, c verbatim 12/12',
    );
  });

  test('has what an article prints before and after the words that others share', () => {
    const event = analyzeTexts(
      said('On Monday we will close the harbour to the small boats'),
      said('we will close the harbour to the small boats until the spring'),
    );
    const statement = statementWith(event, 'a', 'close the harbour');
    expect(statement.base.article).toBeNull();
    expect(baseOf(event, statement)).toBe(
      'On Monday we will close the harbour to the small boats until the spring,',
    );
    expect(statement.readings.map(({ treatment }) => treatment)).toEqual(['trimmed', 'trimmed']);
  });

  test('lacks up to three words inside that most leave out', () => {
    const event = analyzeTexts(
      said('We will really and truly close the harbour to the small boats'),
      said('We will close the harbour to the small boats'),
      said('We will close the harbour to the small boats'),
    );
    expect(treatmentsOf(event, 'close the harbour')).toBe('a reworded 9/9, b verbatim 9/9, c verbatim 9/9');
  });

  test('has four words or more that most leave out: these cut them', () => {
    const event = analyzeTexts(
      said('We will in spite of all close the harbour to the small boats'),
      said('We will close the harbour to the small boats'),
      said('We will close the harbour to the small boats'),
    );
    expect(treatmentsOf(event, 'close the harbour')).toBe('a verbatim 13/13, b cut 9/13, c cut 9/13');
  });

  test('at an equal vote is that of the fuller reading, and the other is tied', () => {
    const event = analyzeTexts(
      said('We will close the harbour to the small boats this year'),
      said('We shall close the harbour to the small boats'),
    );
    const statement = statementWith(event, 'a', 'close the harbour');
    expect(readingOf(statement, 'a')).toMatchObject({ treatment: 'verbatim', tied: false });
    expect(readingOf(statement, 'b')).toMatchObject({ treatment: 'reworded', tied: true });
  });

  test('is never a collage of dots, and dots have no vote', () => {
    const dots = said('The envoy received a note of protest … under the cover of a relief convoy');
    const whole = said(
      'The envoy received a note of protest over lorries at the border post under the cover of a relief convoy',
    );
    const event = analyzeTexts(dots, dots, dots, whole);
    const statement = statementWith(event, 'd', 'note of protest');
    expect(statement.base.article).toBe('d');
    expect(readingOf(statement, 'a')).toMatchObject({ treatment: 'cut', ellipsis: 'shown' });
    const silent = analyzeTexts(dots.replace(' …', ''), whole);
    expect(readingOf(statementWith(silent, 'b', 'note of protest'), 'a').ellipsis).toBe('unshown');
  });

  test('takes from another article what dots leave out, and marks nothing where that article prints both sides', () => {
    const event = analyzeTexts(
      said('The old lighthouse on the northern mole … belongs to the fishermen of the town'),
      said('The old lighthouse on the northern mole, which my father built, belongs to the fishermen'),
    );
    const statement = statementWith(event, 'a', 'old lighthouse');
    const joints = statement.base.pieces.filter(({ joint }) => joint);
    expect(joints).toEqual([]);
    expect(baseOf(event, statement)).toContain('which my father built');
  });

  test('marks where no article prints both sides together: at dots that nobody fills', () => {
    const event = analyzeTexts(
      said('to senior campaign officials of the island … information that would be damaging to the mayor'),
      said('senior campaign officials of the island'),
    );
    const statement = statementWith(event, 'a', 'campaign officials');
    expect(baseOf(event, statement)).toBe(
      'to senior campaign officials of the island ‖ information that would be damaging to the mayor,',
    );
  });

  test('takes a contraction for both its words', () => {
    const event = analyzeTexts(
      said('I would like to know who the owners of the old ferries are, because they owe us'),
      said('I’d like to know who the owners of the old ferries are'),
      said('I’d like to know who the owners of the old ferries are'),
    );
    expect(baseOf(event, statementWith(event, 'a', 'old ferries'))).toMatch(
      /^I’d like to know .* they owe us,$/u,
    );
  });
});

describe('what the base of several wordings is', () => {
  test.each<[string, string[], string[]]>([
    [
      'the middle of three',
      [
        '“We will rebuild the old lighthouse on the mole,” Ada Holt said.',
        '“We will restore the old lighthouse on the mole,” Ada Holt said.',
        '“We will repair the old lighthouse on the mole,” Ada Holt said.',
      ],
      ['Ada Holt: We will rebuild the old lighthouse on the mole,'],
    ],
    [
      'three words that most leave out',
      [
        '“We will with all haste rebuild the old lighthouse,” Ada Holt said.',
        '“We will rebuild the old lighthouse,” Ada Holt said.',
        '“We will rebuild the old lighthouse,” Ada Holt said.',
      ],
      ['Ada Holt: We will rebuild the old lighthouse,'],
    ],
    [
      'four words that most leave out',
      [
        '“We will with all due haste rebuild the old lighthouse,” Ada Holt said.',
        '“We will rebuild the old lighthouse,” Ada Holt said.',
        '“We will rebuild the old lighthouse,” Ada Holt said.',
      ],
      ['Ada Holt: We will with all due haste rebuild the old lighthouse,'],
    ],
    [
      'what stands before and after the words in common',
      [
        '“On Monday we will rebuild the old lighthouse,” Ada Holt said.',
        '“we will rebuild the old lighthouse on the mole,” Ada Holt said.',
        '“then we will rebuild the old lighthouse here,” Ada Holt said.',
      ],
      ['Ada Holt: On Monday we will rebuild the old lighthouse on the mole,'],
    ],
    [
      'ends of which each has another',
      [
        '“Now we will rebuild the old lighthouse soon,” Ada Holt said.',
        '“Then we will rebuild the old lighthouse here,” Ada Holt said.',
        '“Then we will rebuild the old lighthouse there,” Ada Holt said.',
      ],
      ['Ada Holt: Then we will rebuild the old lighthouse soon,'],
    ],
    [
      'dots that have no vote',
      [
        '“We will rebuild … lighthouse on the mole,” Ada Holt said.',
        '“We will rebuild … lighthouse on the mole,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the mole,” Ada Holt said.',
      ],
      ['Ada Holt: We will rebuild the old lighthouse on the mole,'],
    ],
    [
      'other words beside dots',
      [
        '“We will … the old lighthouse on the mole,” Ada Holt said.',
        '“We will repair the old lighthouse on the mole,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the mole,” Ada Holt said.',
      ],
      ['Ada Holt: We will repair the old lighthouse on the mole,'],
    ],
    [
      'a contraction',
      [
        '“I would like to rebuild the old lighthouse on the mole,” Ada Holt said.',
        '“I’d like to rebuild the old lighthouse,” Ada Holt said.',
        '“I’d like to rebuild the old lighthouse,” Ada Holt said.',
      ],
      ['Ada Holt: I’d like to rebuild the old lighthouse on the mole,'],
    ],
    [
      'a first word that only the others have',
      [
        '“will rebuild the old lighthouse on the mole,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the mole,” Ada Holt said.',
        '“So will rebuild the old lighthouse on the mole,” Ada Holt said.',
      ],
      ['Ada Holt: We will rebuild the old lighthouse on the mole,'],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(tellStatements(analyzeTexts(...texts)).filter((line) => line.startsWith('Ada'))).toEqual(expected);
  });
});
