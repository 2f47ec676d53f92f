import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';
import {
  analyzeTexts,
  printedWords,
  readingOf,
  statementWith,
  treatmentsOf,
  tellStatements,
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

describe('all that is told of statements', () => {
  test.each<[string, string[], string[]]>([
    [
      'what one trims at either end',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said they would “rebuild the old lighthouse on the northern mole”.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b trimmed 8/13 rebuild the old lighthouse on the northern mole',
      ],
    ],
    [
      'what one cuts inside, with dots and without',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will rebuild the old lighthouse … before the winter,” Ada Holt said.',
        '“We will rebuild the old lighthouse before the winter,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b cut 9/13 tied shown We will rebuild the old lighthouse … before the winter,',
        'c cut 9/13 tied unshown We will rebuild the old lighthouse before the winter,',
      ],
    ],
    [
      'what one changes, of three',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will repair the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b reworded 12/13 We will repair the old lighthouse on the northern mole before the winter,',
        'c verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
      ],
    ],
    [
      'what two of two change',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will repair the old lighthouse on the northern mole before the winter,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b reworded 12/13 tied We will repair the old lighthouse on the northern mole before the winter,',
      ],
    ],
    [
      'brackets of a reporter',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will rebuild [the lighthouse] on the northern mole before the winter,” Ada Holt said.',
        '“We [the council] will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b cut 10/13 shown We will rebuild [the lighthouse] on the northern mole before the winter,',
        'c verbatim 13/13 We [the council] will rebuild the old lighthouse on the northern mole before the winter,',
      ],
    ],
    [
      'words without marks',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt said that they will rebuild the old lighthouse on the northern mole.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b unmarked 9/13 they will rebuild the old lighthouse on the northern mole',
      ],
    ],
    [
      'words without marks of nobody',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'The council will rebuild the old lighthouse on the northern mole before the winter.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b unmarked 12/13 will rebuild the old lighthouse on the northern mole before the winter',
      ],
    ],
    [
      'words without marks of somebody else',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Tom Reid said that they will rebuild the old lighthouse on the northern mole.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b absent (speaker: will rebuild the old lighthouse on the northern mole)',
      ],
    ],
    [
      'words that are denied elsewhere',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt denied that they will rebuild the old lighthouse on the northern mole.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b absent (denied: will rebuild the old lighthouse on the northern mole)',
      ],
    ],
    [
      'words that somebody else has in marks',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“Nobody can rebuild the old lighthouse,” Tom Reid said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
        'b absent (speaker: rebuild the old lighthouse)',
        'Tom Reid: Nobody can rebuild the old lighthouse,',
        'a absent (speaker: rebuild the old lighthouse)',
        'b verbatim 6/6 Nobody can rebuild the old lighthouse,',
      ],
    ],
    [
      'words in another order',
      [
        '“In the good years the harbour was full of herring and we had no debts,” Ada Holt said.',
        '“The harbour was full of herring in the good years and we had no debts,” Ada Holt said.',
      ],
      [
        'Ada Holt: In the good years the harbour was full of herring and we had no debts,',
        'a verbatim 15/15 In the good years the harbour was full of herring and we had no debts,',
        'b verbatim 15/15 in another order The harbour was full of herring in the good years and we had no debts,',
      ],
    ],
    [
      'words in two places of one article',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter, and sell the ferry,” Ada Holt said.',
        'Ada Holt wanted to “rebuild the old lighthouse on the northern mole”. She would “sell the ferry” too.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter, and sell the ferry,',
        'a verbatim 17/17 We will rebuild the old lighthouse on the northern mole before the winter, and sell the ferry,',
        'b cut 11/17 rebuild the old lighthouse on the northern mole | sell the ferry',
      ],
    ],
    [
      'words that one article prints twice',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.\n\nThe council met.\n\nShe said they would “rebuild the old lighthouse”.',
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole, | rebuild the old lighthouse',
        'b verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
      ],
    ],
    [
      'words beside the marks',
      [
        'Ada Holt called it “both a shame and a great waste of public money”.',
        'Ada Holt called it both “a shame and a great waste of public money”.',
      ],
      [
        'Ada Holt: both a shame and a great waste of public money',
        'a verbatim 10/10 both a shame and a great waste of public money',
        'b trimmed 9/10 [both] | a shame and a great waste of public money',
      ],
    ],
    [
      'what one article closes over',
      [
        '“We will rebuild the old lighthouse. The ferry will sail on Monday. Nobody has to pay for the works,” Ada Holt said.',
        '“We will rebuild the old lighthouse. Nobody has to pay for the works,” Ada Holt said.',
        '“We will rebuild the old lighthouse … Nobody has to pay for the works,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse.',
        'a verbatim 6/6 We will rebuild the old lighthouse.',
        'b verbatim 6/6 We will rebuild the old lighthouse.',
        'c verbatim 6/6 We will rebuild the old lighthouse …',
        'Ada Holt: The ferry will sail on Monday.',
        'a verbatim 6/6 The ferry will sail on Monday.',
        'b absent',
        'c absent',
        'Ada Holt: Nobody has to pay for the works,',
        'a verbatim 7/7 Nobody has to pay for the works,',
        'b verbatim 7/7 joins over 1 unshown Nobody has to pay for the works,',
        'c verbatim 7/7 joins over 1 shown Nobody has to pay for the works,',
      ],
    ],
    [
      'what two articles cut at other places',
      [
        '“We will rebuild the old lighthouse and we will sell the ferry to the islands,” Ada Holt said.',
        '“We will rebuild the old lighthouse. We will sell the ferry to the islands,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse',
        'a verbatim 6/6 We will rebuild the old lighthouse',
        'b verbatim 6/6 We will rebuild the old lighthouse.',
        'Ada Holt: and we will sell the ferry to the islands,',
        'a verbatim 9/9 and we will sell the ferry to the islands,',
        'b trimmed 8/9 We will sell the ferry to the islands,',
      ],
    ],
    [
      'a short phrase of two speakers',
      ['“A shameful retreat,” Ada Holt said.', 'Tom Reid called it “a shameful retreat”.'],
      [
        'Ada Holt: A shameful retreat,',
        'a verbatim 3/3 A shameful retreat,',
        'b absent (speaker: a shameful retreat)',
        'Tom Reid: a shameful retreat',
        'a absent (speaker: A shameful retreat)',
        'b verbatim 3/3 a shameful retreat',
      ],
    ],
    [
      'the same words of two speakers',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Tom Reid said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b verbatim 13/13 credits Tom Reid We will rebuild the old lighthouse on the northern mole before the winter,',
      ],
    ],
    [
      'the same words of three, of whom two agree',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Tom Reid said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'c verbatim 13/13 credits Tom Reid We will rebuild the old lighthouse on the northern mole before the winter,',
      ],
    ],
    [
      'an added word, of three',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“We will surely rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole,',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
        'b reworded 10/10 We will surely rebuild the old lighthouse on the northern mole,',
        'c verbatim 10/10 We will rebuild the old lighthouse on the northern mole,',
      ],
    ],
    [
      'four added words, of three',
      [
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“We will as soon as ever rebuild the old lighthouse on the northern mole,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will as soon as ever rebuild the old lighthouse on the northern mole,',
        'a cut 10/14 unshown We will rebuild the old lighthouse on the northern mole,',
        'b verbatim 14/14 We will as soon as ever rebuild the old lighthouse on the northern mole,',
        'c cut 10/14 unshown We will rebuild the old lighthouse on the northern mole,',
      ],
    ],
    [
      'spelling, case and marks alone',
      [
        '“We will rebuild the old harbour-wall in the centre of town,” Ada Holt said.',
        '“We will rebuild the Old Harbor wall, in the center of town,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old harbour-wall in the centre of town,',
        'a verbatim 12/12 We will rebuild the old harbour-wall in the centre of town,',
        'b verbatim 12/12 We will rebuild the Old Harbor wall, in the center of town,',
      ],
    ],
    [
      'numbers in words and digits',
      [
        '“Nine million people will pay 20 percent of it,” Ada Holt said.',
        '“9 million people will pay twenty per cent of it,” Ada Holt said.',
      ],
      [
        'Ada Holt: Nine million people will pay 20 percent of it,',
        'a verbatim 7/7 Nine million people will pay 20 percent of it,',
        'b verbatim 7/7 9 million people will pay twenty per cent of it,',
      ],
    ],
    [
      'an inner quotation taken out',
      [
        '“He told me on the old quay ‘you will never sail again’ and laughed about it,” Ada Holt said.',
        '“He told me on the old quay and laughed about it,” Ada Holt said.',
      ],
      [
        'Ada Holt: He told me on the old quay and laughed about it,',
        'a verbatim 11/11 He told me on the old quay … and laughed about it,',
        'b verbatim 11/11 He told me on the old quay and laughed about it,',
        'nobody: you will never sail again',
        'a verbatim 5/5 you will never sail again',
        'b absent',
      ],
    ],
    [
      'what follows a joined sentence',
      [
        '“We will rebuild the old lighthouse on the northern mole. No way,” Ada Holt said.',
        '“We will rebuild the old lighthouse on the northern mole. No way,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole.',
        'a verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'b verbatim 10/10 We will rebuild the old lighthouse on the northern mole.',
        'Ada Holt: No way,',
        'a verbatim 2/2 No way,',
        'b verbatim 2/2 No way,',
      ],
    ],
    [
      'words that stand in another remark',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        '“The old lighthouse fell into the sea years ago,” Ada Holt said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b absent (remark: The old lighthouse)',
        'Ada Holt: The old lighthouse fell into the sea years ago,',
        'a absent (remark: the old lighthouse)',
        'b verbatim 9/9 The old lighthouse fell into the sea years ago,',
      ],
    ],
    [
      'words alleged, asked and supposed',
      [
        '“We will rebuild the old lighthouse on the northern mole before the winter,” Ada Holt said.',
        'Ada Holt allegedly said “we will rebuild the old lighthouse on the northern mole”.',
        'If Ada Holt says “we will rebuild the old lighthouse on the northern mole”, Poe will sue.',
        'Did Ada Holt say “we will rebuild the old lighthouse on the northern mole”?',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse on the northern mole before the winter,',
        'a verbatim 13/13 We will rebuild the old lighthouse on the northern mole before the winter,',
        'b absent (alleged: we will rebuild the old lighthouse on the northern mole)',
        'c absent (supposed: we will rebuild the old lighthouse on the northern mole)',
        'd absent (asked: we will rebuild the old lighthouse on the northern mole)',
        'Ada Holt (alleged): we will rebuild the old lighthouse on the northern mole',
        'a absent (remark: We will rebuild the old lighthouse on the northern mole)',
        'b verbatim 10/10 we will rebuild the old lighthouse on the northern mole',
        'c absent (supposed: we will rebuild the old lighthouse on the northern mole)',
        'd absent (asked: we will rebuild the old lighthouse on the northern mole)',
        'Ada Holt (supposed): we will rebuild the old lighthouse on the northern mole',
        'a absent (remark: We will rebuild the old lighthouse on the northern mole)',
        'b absent (alleged: we will rebuild the old lighthouse on the northern mole)',
        'c verbatim 10/10 we will rebuild the old lighthouse on the northern mole',
        'd absent (asked: we will rebuild the old lighthouse on the northern mole)',
        'Ada Holt (asked): we will rebuild the old lighthouse on the northern mole',
        'a absent (remark: We will rebuild the old lighthouse on the northern mole)',
        'b absent (alleged: we will rebuild the old lighthouse on the northern mole)',
        'c absent (supposed: we will rebuild the old lighthouse on the northern mole)',
        'd verbatim 10/10 we will rebuild the old lighthouse on the northern mole',
      ],
    ],
    [
      'a headline beside a body',
      [
        '“We will rebuild the old lighthouse,” Ada Holt said. It rained. “Nobody pays for it.”',
        '“We will rebuild the old lighthouse. Nobody pays for it,” she said.',
      ],
      [
        'Ada Holt: We will rebuild the old lighthouse,',
        'a verbatim 6/6 We will rebuild the old lighthouse,',
        'b verbatim 6/6 We will rebuild the old lighthouse.',
        'Ada Holt: Nobody pays for it.',
        'a verbatim 4/4 Nobody pays for it.',
        'b verbatim 4/4 Nobody pays for it,',
      ],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(tellStatements(analyzeTexts(...texts))).toEqual(expected);
  });
});
