import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignTexts } from './align-texts.ts';

const daily =
  'The council met on Monday. Dockers blocked the northern gate with fourteen lorries and a fishing boat, the harbour master wrote in his log. Nobody was hurt.';
const post =
  'A vote will be held this week, and shopkeepers are worried about the price of herring and of rope.';

describe('alignTexts(a, b)', () => {
  const paragraph =
    'The old lighthouse keeper Ansgar Rövik counted ninety herring barrels, quarrelled with the customs officer, painted his rowing boat vermilion and afterwards telegraphed the Ministry of Fisheries in Trondheim about the broken foghorn. ';

  test('gives spans inside the texts', () => {
    const word = fc.constantFrom(
      'herring',
      'vote',
      'harbour',
      'lorry',
      'rope',
      'vermilion',
      'foghorn',
      'the',
      'of',
      '“no”',
    );
    const words = fc.array(word, { maxLength: 60 }).map((list) => list.join(' '));
    const text = fc.tuple(words, words).map(([before, after]) => `${before} ${paragraph}${after}`);
    fc.assert(
      fc.property(text, text, (a, b) => {
        for (const match of alignTexts(a, b)) {
          expect(0 <= match.a.start && match.a.start < match.a.end && match.a.end <= a.length).toBe(true);
          expect(0 <= match.b.start && match.b.start < match.b.end && match.b.end <= b.length).toBe(true);
        }
      }),
      { seed: 1 },
    );
  });

  test('finds a long shared sentence wherever it stands', () => {
    const a = `${post} ${paragraph}`;
    const b = `${paragraph} ${daily}`;
    const [match] = alignTexts(a, b);
    expect(a.slice(match?.a.start, match?.a.end)).toContain(paragraph.trim().slice(0, -1));
    expect(b.slice(match?.b.start, match?.b.end)).toContain(paragraph.trim().slice(0, -1));
  });
});
