import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';
import {
  analyzeTexts,
  printedWords,
  readingOf,
  statementWith,
  treatmentsOf,
} from '../../../support/statements.ts';

describe('a reading', () => {
  test('is of the words in marks, and tells base words beside the marks', () => {
    const event = analyzeTexts(
      'Mayor Ada Holt said her reasons were “both personal and political”.',
      'Mayor Ada Holt said her reasons were both “personal and political”.',
    );
    const reading = readingOf(statementWith(event, 'a', 'personal and political'), 'b');
    expect(reading).toMatchObject({ treatment: 'trimmed', kept: 3, of: 4 });
    expect(printedWords(event, reading)).toBe('[both] | personal and political');
  });

  test('takes headline and body together and is treated by the fullest', () => {
    const body = '“The bridge is safe for now, but not in the winter,” engineer Tess Wynn said.';
    const a = { ...toArticle('a', body), headline: 'Wynn: ‘The bridge is safe’' };
    const event = analyzeEvent(someEvent, [a, toArticle('b', body)], []);
    const reading = readingOf(statementWith(event, 'b', 'bridge is safe'), 'a');
    expect(reading).toMatchObject({ treatment: 'verbatim' });
    expect(reading.places.map(({ field, role }) => `${field} ${role}`)).toEqual([
      'headline repeat',
      'body main',
    ]);
  });

  test('adds together what an article prints of it in two places', () => {
    const event = analyzeTexts(
      '“Your parents do not respect their posts, or the nation, so you are coming up short in the good manners department,” aide Nina Cole wrote.',
      'Aide Nina Cole wrote that they were “coming up short in the good manners department” since their parents “do not respect their posts, or the nation”.',
    );
    const reading = readingOf(statementWith(event, 'a', 'good manners'), 'b');
    expect(reading.places.flatMap(({ spans }) => spans)).toHaveLength(2);
    expect(reading).toMatchObject({ treatment: 'cut', order: 'other', kept: 16, of: 21 });
  });

  test('tells another order of the same words, and calls it no rewording', () => {
    const event = analyzeTexts(
      '“In the good years the harbour was full of herring and we had no debts,” fisherman Lou Brandt said.',
      '“The harbour was full of herring in the good years and we had no debts,” fisherman Lou Brandt said.',
    );
    const readings = statementWith(event, 'a', 'herring').readings;
    expect(readings.map(({ treatment }) => treatment)).toEqual(['verbatim', 'verbatim']);
    expect(readings.map(({ order }) => order)).toContain('other');
  });

  test('says whom an article credits otherwise', () => {
    const event = analyzeTexts(
      'Attorney Kim Fox said: “We will review the council’s new harbour order in full.”',
      'Attorney Kim Fox said: “We will review the council’s new harbour order in full.”',
      'Attorney Eileen Burke said: “We will review the council’s new harbour order in full.”',
    );
    const statement = statementWith(event, 'a', 'harbour order');
    expect(statement.speaker?.name).toContain('Fox');
    expect(readingOf(statement, 'c').credit?.name).toContain('Burke');
    expect(readingOf(statement, 'b').credit).toBeNull();
  });

  test('says where marks close over what others print between', () => {
    const event = analyzeTexts(
      '“The bridge is safe for now. It will not be safe in the winter. We shall tell you more in May,” engineer Tess Wynn said.',
      '“The bridge is safe for now. We shall tell you more in May,” engineer Tess Wynn said.',
    );
    const reading = readingOf(statementWith(event, 'b', 'more in May'), 'b');
    const between = event.units.find(({ article, spans }) =>
      spans.some(({ start }) =>
        event.articles
          .find(({ id }) => id === article)
          ?.text.slice(start)
          .startsWith('It will not'),
      ),
    );
    expect(reading.joins).toMatchObject([{ left: [between?.anchor], ellipsis: 'unshown' }]);
  });

  test('is absent where the words are not found, and says where they stand otherwise', () => {
    const event = analyzeTexts(
      '“We will rebuild the old lighthouse on the northern mole,” Mayor Ada Holt said.',
      'Peter Crane denied saying “we will rebuild the old lighthouse on the northern mole”.',
      'Nothing was said of it.',
    );
    const statement = statementWith(event, 'a', 'old lighthouse');
    expect(readingOf(statement, 'b')).toMatchObject({ treatment: 'absent', elsewhere: [{ why: 'denied' }] });
    expect(readingOf(statement, 'c')).toMatchObject({ treatment: 'absent', elsewhere: [] });
  });

  test('is absent where an article denies its words without marks', () => {
    const event = analyzeTexts(
      'Mayor Ada Holt said: “The northern ferry terminal was closed for lack of money.”',
      'Mayor Ada Holt denied that the northern ferry terminal was closed for lack of money.',
    );
    const reading = readingOf(statementWith(event, 'a', 'ferry terminal'), 'b');
    expect(reading).toMatchObject({ treatment: 'absent', elsewhere: [{ field: 'body', why: 'denied' }] });
  });

  test('without marks is one of four words or more where the sentence lets the speaker speak', () => {
    const quoted = '“We will not sign the flawed treaty before the assembly meets,” Ada Holt said.';
    expect(
      treatmentsOf(analyzeTexts(quoted, 'Holt said she would not sign the flawed treaty.'), 'flawed treaty'),
    ).toMatch(/b unmarked/);
    expect(
      treatmentsOf(analyzeTexts(quoted, 'Ada Holt said they will meet on the market.'), 'flawed treaty'),
    ).toMatch(/b absent/);
  });
});

describe('where words stand that are no reading', () => {
  const base = '“The northern ferry terminal was closed for lack of money,” Mayor Ada Holt said.';
  const whyOf = (text: string) => {
    const event = analyzeTexts(base, text);
    return readingOf(statementWith(event, 'a', 'ferry terminal'), 'b').elsewhere.map(
      ({ start, end, why }) => `${why}: ${text.slice(start, end)}`,
    );
  };

  test.each([
    [
      'in marks as denied',
      'Tom Reid denied saying that “the northern ferry terminal was closed for lack of money”.',
      ['denied: the northern ferry terminal was closed for lack of money'],
    ],
    [
      'without marks as denied',
      'Mayor Ada Holt denied that the northern ferry terminal was closed for lack of money.',
      ['denied: the northern ferry terminal was closed for lack of money'],
    ],
    [
      'in the reporter’s own words',
      'The northern ferry terminal stood empty on Friday.',
      ['remark: The northern ferry terminal'],
    ],
    [
      'in the reporter’s own words beside what is denied',
      'The northern ferry terminal stood empty, though Tom Reid denied that the boats had been sold.',
      ['remark: The northern ferry terminal'],
    ],
    [
      'in somebody else’s marks',
      '“The northern ferry terminal is no place for a market,” Tom Reid said.',
      ['speaker: The northern ferry terminal'],
    ],
    [
      'in the same speaker’s other remark',
      '“The northern ferry terminal is no place for a market,” Mayor Ada Holt said.',
      ['remark: The northern ferry terminal'],
    ],
    [
      'in the reporter’s own words after somebody else’s marks',
      '“Never,” Tom Reid said as the northern ferry terminal stood empty.',
      ['remark: the northern ferry terminal'],
    ],
    ['nowhere', 'Rain fell on Friday.', []],
  ])('is told: %s', (_name, text, told) => {
    expect(whyOf(text)).toEqual(told);
  });
});

describe('a small difference', () => {
  const base = 'Some 5,000 boats, 20 percent of them old, lost $5 million in twenty-two days';
  test.each([
    ['grouping', '5,000', '5000'],
    ['percent', '20 percent', '20 per cent'],
    ['percent sign', '20 percent', '20%'],
    ['scale', '$5 million', '$5m'],
    ['number words', 'twenty-two', '22'],
  ])('of %s is no change of words', (_, from, to) => {
    const event = analyzeTexts(`“${base},” Ada Holt said.`, `“${base.replace(from, to)},” Ada Holt said.`);
    expect(statementWith(event, 'a', 'boats').readings.map(({ treatment }) => treatment)).toEqual([
      'verbatim',
      'verbatim',
    ]);
  });

  test.each([
    ['number', '5,000', '5,001'],
    ['negation', 'lost', 'did not lose'],
    ['currency', '$5 million', '£5 million'],
  ])('of %s is a change', (_, from, to) => {
    const event = analyzeTexts(`“${base},” Ada Holt said.`, `“${base.replace(from, to)},” Ada Holt said.`);
    expect(statementWith(event, 'a', 'boats').readings.map(({ treatment }) => treatment)).toContain(
      'reworded',
    );
  });
});
