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
      staves: [{ name: 'The "Daily" <b>', of: 9, parts: [{ kind: 'marked' as const, start: 0, end: 9 }] }],
    };
    const svg = drawCard(card, face);
    expect(await lintXml(svg)).toEqual([]);
    expect(svg).not.toMatch(/<text|<script|href|url\(/u);
    expect(drawCard(card, face)).toBe(svg);
  });
});
