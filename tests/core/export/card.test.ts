import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CardStave, drawCard, textsOfCard } from '../../../src/core/export/card.ts';
import type { Letters } from '../../../src/core/export/letters.ts';

let face: Letters;

beforeAll(async () => {
  face = JSON.parse(await readFile(join(import.meta.dirname, '../../../src/fonts/letters.json'), 'utf8'));
});

const stave = (name: string, ...parts: CardStave['parts']): CardStave => ({
  name,
  article: name,
  parts,
  of: 10,
});
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

describe('drawCard(card, face) and its publisher', () => {
  const three = ['A', 'B', 'C'].map((name) => stave(name, { kind: 'marked', start: 0, end: 10 }));
  const strokes = (svg: string) => readLines(svg).map((line) => line.split(' ')[0]);

  test('has the publisher’s colors where there are some, the program’s where there are none', () => {
    const colours = { accent: '#123456', outlets: ['#abcdef'] };
    const svg = drawCard({ ...card, staves: three, colours }, face);
    expect(svg.match(/fill="#123456"/g)).toHaveLength(2);
    expect(strokes(svg).filter((color) => color !== '#dfd9cc')).toEqual(['#abcdef', '#b04e00', '#2c6e33']);
    const plain = drawCard({ ...card, staves: three, colours: { outlets: [] } }, face);
    expect(plain).toBe(drawCard({ ...card, staves: three }, face));
    expect(plain.match(/fill="#8f1d2c"/g)).toHaveLength(2);
  });

  test('has the program’s mark before the site’s name unless the site has a logo', () => {
    const placeOf = (svg: string) => /translate\((\d+) 96\)/.exec(svg)?.[1];
    const [own, logo] = [
      drawCard({ ...card, staves: [] }, face),
      drawCard({ ...card, hasLogo: true, staves: [] }, face),
    ];
    expect(own).toContain('M2.5 9.5a5');
    expect(logo).not.toContain('M2.5 9.5a5');
    expect(Number(placeOf(own))).toBeGreaterThan(Number(placeOf(logo)));
    expect(placeOf(logo)).toBe('72');
  });

  test('names each outlet before its stave, shortened to the room there is', () => {
    const name = (words: string) =>
      drawCard({ ...card, staves: [stave(words)] }, face).split('<g fill="#5c574e">')[2] ?? '';
    const letters = (svg: string) => svg.split('<line')[0]?.match(/<path/g)?.length ?? 0;
    expect(letters(name('Daily'))).toBe(5);
    expect(letters(name('The Harbour Daily and Evening Advertiser'))).toBeLessThan(30);
    expect(letters(name('The Harbour Daily and Evening Advertiser'))).toBeGreaterThan(8);
    // One word that has no room has no part that could be read as the name.
    expect(letters(name('Harbourdailyandeveningadvertiser'))).toBe(0);
  });

  test('shortens the line above the title to one', () => {
    const line = 'The Daily, The Herald, The Times, The Harbour Advertiser, '.repeat(4);
    const drawn = drawCard({ ...card, line, staves: [] }, face)
      .split('<g fill="#5c574e">')[1]
      ?.split('</g></g>')[0];
    expect(drawn?.match(/translate\(72 156\)/g)).toHaveLength(1);
    expect((drawn?.match(/<path/g) ?? []).length).toBeLessThan(line.length / 2);
  });

  test('draws everything inside the card and its margins', () => {
    const finding = 'The Daily quotes 43 words of Ada Holt, The Herald 7 of them. '.repeat(9);
    for (const count of [0, 1, 2, 4]) {
      const staves = Array.from({ length: count }, () =>
        stave('Daily', { kind: 'other', start: 0, end: 10 }),
      );
      for (const words of [{}, { finding }]) {
        const svg = drawCard({ ...card, ...words, staves }, face);
        const baselines = [...svg.matchAll(/translate\((\d+) ([\d.]+)\) scale\(0/g)].map(([, x, y]) => [
          Number(x),
          Number(y),
        ]);
        expect(baselines.length).toBeGreaterThan(count + 2);
        for (const [x = 0, y = 0] of baselines) {
          expect(x).toBeGreaterThanOrEqual(72);
          expect(y).toBeGreaterThan(60);
          expect(y).toBeLessThan(620);
        }
        for (const [, from, to, y] of svg.matchAll(/<line x1="(\d+)" x2="(\d+)" y1="([\d.]+)"/g)) {
          expect(Number(from)).toBeGreaterThan(300);
          expect(Number(to)).toBeLessThanOrEqual(1200 - 72);
          expect(Number(y)).toBeLessThan(600);
        }
      }
    }
  });

  test('has an empty stave for an outlet with nothing of a base without words', () => {
    expect(
      readLines(drawCard({ ...card, staves: [{ name: 'A', article: 'a', parts: [], of: 0 }] }, face)),
    ).toEqual(['#dfd9cc 1 322–1128 at 562']);
  });
});

describe('the title of drawCard(card, face) beside a finding', () => {
  const finding = 'The Daily quotes 43 words of Ada Holt.';

  test('is shortened to one line where it is long, and stands between the line above and the finding', () => {
    const title = 'The council votes on every quay of the old harbour '.repeat(4);
    const svg = drawCard({ ...card, title, finding, staves: [] }, face);
    const lines = [...svg.matchAll(/translate\(72 ([\d.]+)\) scale\(0\.0(\d+) /g)].map(
      ([, y, size]) => [size, Number(y)] as const,
    );
    const [small = 0, ...rest] = lines.flatMap(([size, y]) => (size === '32' ? [y] : []));
    const [large = 0] = lines.flatMap(([size, y]) => (size === '52' ? [y] : []));
    expect(rest).toEqual([]);
    expect(small).toBeGreaterThan(156 + 27);
    expect(large).toBeGreaterThan(small + 52 * 0.8);
  });
});

describe('textsOfCard(card)', () => {
  test('says the title, what is told, and of which statement and articles the lines are', () => {
    const staves = ['a', 'b', 'c', 'd', 'e'].map((name) => stave(name));
    expect(textsOfCard({ ...card, finding: 'Only a writes pier.', staves, statement: 's-1' })).toEqual({
      Title: card.title,
      Description: 'Only a writes pier.',
      Source: 's-1 a b c d',
    });
    expect(textsOfCard({ ...card, staves: [] })).toEqual({ Title: card.title });
  });
});
