import { describe, expect, test } from 'vitest';
import { fieldText } from '../../../../src/core/article-text.ts';
import { analyzeTexts, treatmentsOf } from '../../../support/statements.ts';

/** The units of one article's text, spans of one unit parted by ` … `. */
function unitsOf(text: string): string[] {
  const { units, articles } = analyzeTexts(text);
  return units.map(({ spans, field }) =>
    spans.map(({ start, end }) => fieldText(articles[0], field).slice(start, end)).join(' … '),
  );
}

describe('a unit', () => {
  test.each([
    [
      'is each sentence in marks',
      '“The bridge is safe. It will stay so,” Holt said.',
      ['The bridge is safe.', 'It will stay so,'],
    ],
    [
      'is a sentence whole though its attribution interrupts it',
      '“The bridge,” Holt said, “is safe for now.”',
      ['The bridge, … is safe for now.'],
    ],
    [
      'goes on after dots in lower case',
      '“The bridge is safe ... and it will stay so,” Holt said.',
      ['The bridge is safe ... and it will stay so,'],
    ],
    [
      'ends at dots before a new sentence',
      '“The bridge is safe ... You will see it,” Holt said.',
      ['The bridge is safe ...', 'You will see it,'],
    ],
    [
      'does not end at dots before a name after words that end no sentence',
      '“We will give it to … Marin and his men,” Holt said.',
      ['We will give it to … Marin and his men,'],
    ],
    [
      'does not end at an abbreviation',
      '“We met Mr. Crane on the U.S. ship,” Holt said.',
      ['We met Mr. Crane on the U.S. ship,'],
    ],
    [
      'has no words of a quotation inside it',
      '“He told me on the quay ‘you will never sail again’ and laughed about it,” Holt said.',
      ['He told me on the quay … and laughed about it,', 'you will never sail again'],
    ],
  ])('%s', (_, text, units) => {
    expect(unitsOf(text)).toEqual(units);
  });

  test('is not what only says who says a quotation inside', () => {
    const text =
      'Holt wrote: “The ferry is late, the website reported. ‘We will soon have new rules for all,’ manager Omar Fahd said.”';
    expect(unitsOf(text)).not.toContain('manager Omar Fahd said.');
    expect(unitsOf(text)).toContain('We will soon have new rules for all,');
  });

  test('is parted where another article prints a full stop, and only there', () => {
    const event = analyzeTexts(
      '“We have rebuilt the harbour wall and we will rebuild the old lighthouse too,” Holt said.',
      '“We have rebuilt the harbour wall. We will rebuild the old lighthouse too,” Holt said.',
      '“We have rebuilt the harbour wall,” Holt said.',
    );
    expect(event.units.filter(({ article }) => article === 'a')).toHaveLength(2);
    const trimmed = analyzeTexts(
      '“We have rebuilt the harbour wall and we will rebuild the old lighthouse too,” Holt said.',
      '“We have rebuilt the harbour wall,” Holt said.',
    );
    expect(trimmed.units.filter(({ article }) => article === 'a')).toHaveLength(1);
  });

  test('is parted where the sentence after another article’s full stop goes on further', () => {
    const event = analyzeTexts(
      '“We have done it in the past and we will do it again,” Holt said.',
      '“We have done it in the past. We will do it again by making a plan for all the islands,” Holt said.',
    );
    expect(event.units.filter(({ article }) => article === 'a')).toHaveLength(2);
    expect(event.statements).toHaveLength(2);
  });

  test('is parted at its own dots where another article prints the words before them as a sentence', () => {
    const dots = '“We have rebuilt the harbour wall ... we will rebuild the old lighthouse too,” Holt said.';
    const parted = analyzeTexts(dots, '“We have rebuilt the harbour wall.” So Holt said.');
    expect(parted.units.filter(({ article }) => article === 'a')).toHaveLength(2);
    expect(treatmentsOf(parted, 'We have rebuilt')).toBe('a verbatim 6/6, b verbatim 6/6');
    for (const trimmed of [
      '“We have rebuilt the harbour wall,” Holt said.',
      'Holt said that they “have rebuilt the harbour wall.”',
    ]) {
      expect(analyzeTexts(dots, trimmed).units.filter(({ article }) => article === 'a')).toHaveLength(1);
    }
  });

  test('is parted at its own dots where another article prints both sides in marks of their own', () => {
    const event = analyzeTexts(
      '“We have rebuilt the harbour wall ... whatever we call it, we will rebuild the old lighthouse too,” Holt said.',
      '“We have now rebuilt the harbour wall,” Holt said. “Whatever we call it, we will rebuild the old lighthouse too.”',
      '“We have now rebuilt the harbour wall,” Holt said. “Whatever we call it, we will rebuild the old lighthouse too.”',
    );
    expect(treatmentsOf(event, 'rebuilt the harbour', 'b')).toBe('a cut 6/7, b verbatim 7/7, c verbatim 7/7');
    expect(treatmentsOf(event, 'Whatever we call it', 'b')).toBe(
      'a verbatim 11/11, b verbatim 11/11, c verbatim 11/11',
    );
  });

  test('is called by its words and not by its place', () => {
    const [first] = analyzeTexts('“The bridge is safe,” Holt said.').units;
    const [, second] = analyzeTexts('“No,” Crane said.\n\n“The bridge is safe,” Holt said.').units;
    expect(second?.anchor).toBe(first?.anchor);
    const twice = analyzeTexts('“No,” Crane said.\n\n“No,” Crane said.').units.map(({ anchor }) => anchor);
    expect(new Set(twice).size).toBe(2);
  });
});
