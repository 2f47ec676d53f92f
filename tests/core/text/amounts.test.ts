import { describe, expect, test } from 'vitest';
import { spokenWords } from '../../../src/core/text/english/spoken-words.ts';

const forms = (text: string) => spokenWords(text).map(({ form }) => form);

describe('amounts in the words of a text', () => {
  test.each([
    ['twenty-two ships', '22 ships'],
    ['nineteen', '19'],
    ['ninety nine', '99'],
    ['two hundred and five', '205'],
    ['two hundred five', '205'],
    ['two hundred and twenty', '220'],
    ['four thousand and six', '4,006'],
    ['twelve thousand three hundred and forty-five', '12345'],
    ['three million', '3,000,000'],
    ['1.5m people', '1.5 million people'],
    ['2bn', '2 billion'],
    ['5k', '5 thousand'],
    ['$5m', '$5 million'],
    ['$5', 'five dollars'],
    ['one dollar', '$1'],
    ['€7', '7 euros'],
    ['one euro', '€1'],
    ['£3', 'three pounds'],
    ['£3bn', 'three billion pounds'],
    ['20 per cent', '20%'],
    ['20 percent', '20%'],
    ['20 pct', 'twenty percent'],
    ['1.50', '1.5'],
    ['5 p.m.', '5pm'],
    ['5 a.m.', '5am'],
    ['5:30pm', '17:30'],
    ['5:30 p.m.', '17:30'],
    ['5:05am', '5:05'],
    ['12 p.m.', '12:00'],
    ['12am', '0:00'],
    ['12:59pm', '12:59'],
    ['March 5', '5 March'],
    ['March 5th', 'the 5th of March'.replace('the ', '')],
    ['Mar. 5', '5 March'],
    ['Sept. 30', '30 September'],
    ['Jun. 1', 'June 1st'],
    ['Dec. 31', '31st December'],
    ['Apr. 2', 'April 2nd'],
  ])('reads %s as %s', (a, b) => {
    expect(forms(a)).toEqual(forms(b));
  });

  test.each([
    ['two three', ['2', '3']],
    ['twenty eleven', ['20', '11']],
    ['twenty thirty', ['20', '30']],
    ['two hundred ships five', ['200', 'ships', '5']],
    ['one and two', ['1', 'and', '2']],
    ['two hundred and ships', ['200', 'and', 'ships']],
    ['hundred ships', ['hundred', 'ships']],
    ['thousand ships', ['thousand', 'ships']],
    ['and five', ['and', '5']],
    ['20 per ship', ['20', 'per', 'ship']],
    ['$20 per cent', ['$20', 'per', 'cent']],
    ['$5 dollars', ['$5', 'dollars']],
    ['5% million', ['5%', 'million']],
    ['13 pm', ['13', 'pm']],
    ['13pm', ['13pm']],
    ['a5', ['a5']],
    ['5x', ['5x']],
    ['1,23', ['1,23']],
    ['1.2.3', ['1.2.3']],
    ['9/11', ['9/11']],
    ['may 5', ['may', '5']],
    ['March 32', ['march', '32']],
    ['March 0', ['march', '0']],
    ['32 March', ['32', 'march']],
    ['March', ['march']],
    ['5 of us', ['5', 'of', 'us']],
    ['17:30', ['17:30']],
    ['We lost 25. May God help us', ['we', 'lost', '25', 'may', 'god', 'help', 'us']],
    ['in March. 5 ships', ['in', 'march', '5', 'ships']],
    ['He has 5. Million is a word', ['he', 'has', '5', 'million', 'is', 'a', 'word']],
    ['twenty, two and three', ['20', '2', 'and', '3']],
    ['1939-1945', ['1939', '1945']],
    ['10-lorry', ['10', 'lorry']],
  ])('reads %s as %j', (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test('covers all the words of an amount', () => {
    const text = 'He left at 5 p.m. with $5 million on 5 March.';
    expect(spokenWords(text).map((word) => word.text)).toEqual([
      ...['He', 'left', 'at', '5 p.m.', 'with', '$5 million', 'on', '5 March'],
    ]);
  });
});
