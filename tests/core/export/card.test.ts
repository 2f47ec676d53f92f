import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CardStave, drawCard } from '../../../src/core/export/card.ts';
import type { Letters } from '../../../src/core/export/letters.ts';

let face: Letters;

beforeAll(async () => {
  face = JSON.parse(await readFile(join(import.meta.dirname, '../../../src/fonts/letters.json'), 'utf8'));
});

const stave = (name: string, ...parts: CardStave['parts']): CardStave => ({ name, parts, of: 10 });
const card = { siteName: 'Words', title: 'The harbour vote', line: '2 May 2024' };

/** The lines of a card's staves: colour, width, dashes, and where they run. */
function readLines(svg: string): string[] {
  return [
    ...svg.matchAll(
      /<line x1="(\d+)" x2="(\d+)" y1="([\d.]+)"[^>]* stroke="(#\w+)" stroke-width="(\d)"([^>]*)\/>/g,
    ),
  ].map(([, from, to, y, color, width, dash]) => `${color} ${width} ${from}–${to} at ${y}${dash}`);
}

describe('the staves of drawCard(card, face)', () => {
  test('run as far as the words, solid in marks, dotted without, dashed for other words', () => {
    const svg = drawCard(
      {
        ...card,
        staves: [
          stave(
            'Daily',
            { kind: 'marked', start: 0, end: 4 },
            { kind: 'unmarked', start: 4, end: 6 },
            { kind: 'other', start: 6, end: 10 },
          ),
        ],
      },
      face,
    );
    expect(readLines(svg)).toEqual([
      '#dfd9cc 1 322–1128 at 562',
      '#00558b 7 322–641 at 562',
      '#00558b 7 644–803 at 562 stroke-dasharray="3 9"',
      '#00558b 3 806–1125 at 562 stroke-dasharray="16 6"',
    ]);
  });

  test('are four at most, each in a colour of its own and below the one before', () => {
    const staves = ['A', 'B', 'C', 'D', 'E'].map((name) =>
      stave(name, { kind: 'marked', start: 0, end: 10 }),
    );
    expect(
      readLines(drawCard({ ...card, staves }, face)).filter((line) => !line.startsWith('#dfd9cc')),
    ).toEqual([
      '#00558b 7 322–1125 at 436',
      '#b04e00 7 322–1125 at 478',
      '#2c6e33 7 322–1125 at 520',
      '#6c3fa3 7 322–1125 at 562',
    ]);
  });

  test('leave less room for the title than there is without them', () => {
    const title =
      'The council votes on the harbour and on every quay of it, and nobody knows what the ferry '.repeat(4);
    const titleOf = (staves: readonly CardStave[]) =>
      drawCard({ ...card, title, staves }, face)
        .split('<g fill="#1a1916">')[1]
        ?.split(/<line|<g fill="#5c574e">|<\/svg>/)[0]?.length ?? 0;
    expect(titleOf([])).toBeGreaterThan(titleOf([stave('A')]));
    expect(titleOf([stave('A')])).toBeGreaterThan(0);
  });
});

describe('the title of drawCard(card, face)', () => {
  const words = 'The council votes on every quay of the old harbour ';

  // A title is as large as its room allows: 76, 66 or 58; what has no room at 58 is shortened.
  test.each([
    [1, 0, '76', 2],
    [2, 0, '76', 4],
    [3, 0, '58', 4],
    [8, 0, '58', 5],
    [1, 1, '76', 2],
    [2, 1, '66', 3],
    [3, 1, '58', 3],
    [1, 4, '76', 2],
    [2, 4, '58', 3],
  ])('of %i lines of words above %i staves is of size %s in %i lines', (count, staveCount, size, lines) => {
    const staves = Array.from({ length: staveCount }, () => stave('A'));
    const svg = drawCard({ ...card, title: words.repeat(count).trim(), staves }, face);
    const title = svg.split('<g fill="#1a1916">')[1]?.split(/<line|<g fill="#5c574e">|<\/svg>/)[0] ?? '';
    const sizes = [...title.matchAll(/scale\(0\.0(\d+) /g)].map(([, shown]) => shown);
    expect(sizes).toEqual(Array(lines).fill(size));
  });
});

describe('the finding of drawCard(card, face)', () => {
  const finding = 'The Daily quotes 43 words of Ada Holt, The Herald 7 of them, The Times none of them.';
  const sizesIn = (svg: string) => [...svg.matchAll(/scale\(0\.0(\d+) /g)].map(([, shown]) => shown);

  test('is set larger than the title, which stands in one line above it', () => {
    const sizes = sizesIn(drawCard({ ...card, finding, staves: [stave('A')] }, face));
    const plain = sizesIn(drawCard({ ...card, staves: [stave('A')] }, face));
    expect(sizes).toContain('52');
    expect(sizes.filter((size) => size === '32')).toHaveLength(1);
    expect(plain).not.toContain('52');
  });

  test('is as large as its room allows, and ends above the staves', () => {
    const staves = ['A', 'B', 'C', 'D'].map((name) => stave(name, { kind: 'marked', start: 0, end: 10 }));
    const svg = drawCard({ ...card, finding: `${finding} ${finding}`, staves }, face);
    const baselines = [...svg.matchAll(/translate\(72 ([\d.]+)\) scale\(0\.0(\d+) /g)]
      .filter(([, , size]) => ['52', '46', '41', '37', '33'].includes(size ?? ''))
      .map(([, y]) => Number(y));
    expect(baselines.length).toBeGreaterThan(2);
    expect(Math.max(...baselines)).toBeLessThan(436 - 20);
  });
});
