import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawCard } from '../../../src/core/export/card.ts';
import {
  balanceLines,
  breakLines,
  drawText,
  hasLetters,
  type Letters,
  measureText,
} from '../../../src/core/export/letters.ts';
import { lintXml } from '../../support/xmllint.ts';

let face: Letters;

beforeAll(async () => {
  face = JSON.parse(await readFile(join(import.meta.dirname, '../../../src/fonts/letters.json'), 'utf8'));
});

describe('breakLines(text, room, face)', () => {
  const room = { size: 40, width: 400, most: 3 };

  test('keeps every word, in lines that fit', () => {
    const lines = breakLines('The council votes on the old harbour', room, face);
    expect(lines.join(' ')).toBe('The council votes on the old harbour');
    for (const line of lines) expect(measureText(line, 40, face)).toBeLessThanOrEqual(400);
  });

  test('ends with an ellipsis where text is left', () => {
    const lines = breakLines('one two three four five six seven eight nine ten '.repeat(5), room, face);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/\w …$/u);
    expect(measureText(lines.at(-1) ?? '', 40, face)).toBeLessThanOrEqual(400);
  });
});

describe('balanceLines(text, room, face)', () => {
  test('breaks into as many lines, none of them much shorter than the others', () => {
    const text = 'The council votes on the old harbour and its cranes';
    const room = { size: 40, width: 700, most: 3 };
    const [broken, balanced] = [breakLines(text, room, face), balanceLines(text, room, face)];
    expect(balanced.length).toBe(broken.length);
    expect(balanced.join(' ')).toBe(text);
    const shortest = (lines: readonly string[]) =>
      Math.min(...lines.map((line) => measureText(line, 40, face)));
    expect(shortest(balanced)).toBeGreaterThan(shortest(broken));
  });
});

describe('drawText(text, x, y, size, face)', () => {
  test('draws one outline per letter, composed letters too', () => {
    expect(drawText('é à', 0, 0, 20, face).match(/<path/gu)).toHaveLength(2);
    expect(drawText('e\u0301', 0, 0, 20, face)).toBe(drawText('é', 0, 0, 20, face));
  });

  test('sets pairs of letters nearer', () => {
    expect(measureText('AV', 100, face)).toBeLessThan(
      measureText('A', 100, face) + measureText('V', 100, face),
    );
  });

  test('leaves a script that the face lacks to the machine’s fonts', () => {
    expect(drawText('東<京', 1, 2, 20, face)).toBe(
      '<text x="1" y="2" font-family="serif" font-size="20">東&lt;京</text>',
    );
  });

  test('knows which letters it lacks', () => {
    expect(hasLetters('Bakı, Ağdam – “Əli”', face)).toBe(true);
    expect(hasLetters('東京', face)).toBe(false);
    expect(hasLetters('constructor', { ...face, letters: {} })).toBe(false);
  });
});

describe('drawCard(card, face)', () => {
  test('is well-formed, without text or anything from elsewhere', async () => {
    const card = {
      siteName: 'Harbour Words',
      title: '<script>alert(1)</script> & “so on”',
      line: '2 May 2024 · The Daily',
      staves: [
        {
          name: 'The "Daily" <b>',
          article: 'daily',
          of: 9,
          parts: [{ kind: 'marked' as const, start: 0, end: 9 }],
        },
      ],
    };
    const svg = drawCard(card, face);
    expect(await lintXml(svg)).toEqual([]);
    expect(svg).not.toMatch(/<text|<script|href|url\(/u);
    expect(drawCard(card, face)).toBe(svg);
  });
});

/** A face in which arithmetic is easy: every letter is half an em wide, a space a quarter. */
const plain: Letters = {
  unitsPerEm: 1000,
  kerning: { av: -100 },
  letters: {
    ...Object.fromEntries(Array.from('abvxyz,;.…', (letter) => [letter, [500, `M${letter}`] as const])),
    ' ': [250, ''],
  },
};

describe('measureText(text, size, face)', () => {
  test.each([
    ['letters by their widths', 'ab', 100],
    ['a space', 'a b', 125],
    ['a pair that is set nearer', 'av', 90],
    ['the pair only in its order', 'va', 100],
    ['another white space as a space', 'a\u00a0b', 125],
    ['a letter that the face lacks as a whole em', 'aQ', 150],
    ['nothing', '', 0],
  ])('counts %s', (_name, text, width) => {
    expect(measureText(text, 100, plain)).toBeCloseTo(width, 9);
  });

  test('takes a quarter of an em for the space of a face that has none', () => {
    const { ' ': _, ...letters } = plain.letters;
    expect(measureText('a b', 100, { ...plain, letters })).toBeCloseTo(125, 9);
  });
});

describe('drawText(text, x, y, size, face) letter by letter', () => {
  test('sets each outline where the letters before it end, and none for a space', () => {
    expect(drawText('av b', 10, 20.5, 50, plain)).toBe(
      '<g transform="translate(10 20.5) scale(0.05 -0.05)">' +
        '<path transform="translate(0 0)" d="Ma"/><path transform="translate(400 0)" d="Mv"/>' +
        '<path transform="translate(1150 0)" d="Mb"/></g>',
    );
  });

  test('takes any white space for a space, and writes no more digits than can be seen', () => {
    expect(drawText('\t', 1 / 3, 2 / 3, 100 / 3, plain)).toBe(
      '<g transform="translate(0.3333 0.6667) scale(0.0333 -0.0333)"></g>',
    );
  });
});

describe('the ends of lines', () => {
  const lines = (text: string, width: number, most = 2) =>
    breakLines(text, { size: 100, width, most }, plain);

  test.each([
    ['what just fits stands in one line', 'ab ab', 225, ['ab ab']],
    ['what is a little longer in two', 'ab ab', 224, ['ab', 'ab']],
    ['a word wider than a line has one of its own', 'ab abxyz ab', 120, ['ab', 'abxyz …']],
    ['white space of any kind is one space', ' ab\n\t xy ', 225, ['ab xy']],
    ['a word that leaves no room for the ellipsis gives way to it', 'ab ab ab ab ab', 225, ['ab ab', 'ab …']],
    ['an ellipsis that just fits takes no word away', 'ab ab ab ab ab', 300, ['ab ab', 'ab ab …']],
    ['a comma does not stand before the ellipsis', 'ab ab ab, ab ab', 225, ['ab ab', 'ab …']],
    ['one word too wide keeps its letters', 'abxyzabxyz ab', 100, ['abxyzabxyz', 'ab']],
    ['no text has no words', '', 100, ['']],
  ])('%s', (_name, text, width, expected) => {
    expect(lines(text, width)).toEqual(expected);
  });

  test('a line that has no room for another takes the ellipsis, however many words are left', () => {
    expect(lines('ab xy ab xy ab xy', 225, 1)).toEqual(['ab …']);
    expect(lines('abxyzabxyz ab', 100, 1)).toEqual(['abxyzabxyz …']);
  });
});

describe('balanceLines(text, room, face) of few words', () => {
  const balance = (text: string, width: number, most = 3) =>
    balanceLines(text, { size: 100, width, most }, plain);

  test.each([
    ['a last word that would stand alone gets company', 'ab ab ab ab', 420, ['ab ab', 'ab ab']],
    ['one line stays one', 'ab ab', 500, ['ab ab']],
    ['what is shortened stays as full as it can be', 'ab ab ab ab ab ab ab', 300, ['ab ab', 'ab ab …']],
  ])('%s', (_name, text, width, expected) => {
    expect(balance(text, width, 2)).toEqual(expected);
  });

  test('never has more lines than there are without it, and loses no word', () => {
    for (let count = 1; count < 12; count += 1) {
      const text = Array.from({ length: count }, (_, at) => 'abxyz'.slice(0, 1 + (at % 5))).join(' ');
      const room = { size: 100, width: 600, most: 12 };
      expect(balanceLines(text, room, plain).join(' ')).toBe(text);
      expect(balanceLines(text, room, plain)).toHaveLength(breakLines(text, room, plain).length);
    }
  });
});
