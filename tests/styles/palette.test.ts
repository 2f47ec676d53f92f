import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  grounds,
  LEAST_TEXT_CONTRAST,
  type Rgb,
  type Theme,
  toRgb,
} from '../../src/corpus/palette.ts';
import { difference, type Vision, visions } from '../support/color-vision.ts';

const read = (file: string) => readFile(new URL(`../../src/styles/${file}`, import.meta.url), 'utf8');
const css = (await Promise.all(['tokens.css', 'outlet-lines.css'].map(read))).join('');
const shares = [...(await read('outlets.css')).matchAll(/var\(--outlet\) (\d+)%/g)].map(
  ([, share]) => Number(share) / 100,
);

/** A token's color in a theme, from `--name: light-dark(#…, #…)` or `--name: #…`. */
function hexOf(name: string, theme: Theme): string {
  const pair = css.match(new RegExp(`--${name}:\\s*(?:light-dark\\((#\\w{6}), (#\\w{6})\\)|(#\\w{6}))`));
  const hex = pair?.[theme === 'light' ? 1 : 2] ?? pair?.[3];
  if (!hex) throw new Error(`The style sheets have no pair of colors for --${name}.`);
  return hex;
}

const color = (name: string, theme: Theme): Rgb =>
  name.startsWith('wash-') ? mixWash(name, theme) : toRgb(hexOf(name, theme));

/** What outlets.css mixes of an outlet's line and the paper. */
function mixWash(name: string, theme: Theme): Rgb {
  const share = shares[theme === 'light' ? 0 : 1] ?? 0;
  const [line, paper] = [color(name.replace('wash', 'stave'), theme), color('paper', theme)];
  return line.map((channel, index) => channel * share + (paper[index] ?? 0) * (1 - share)) as unknown as Rgb;
}

const numbers = [1, 2, 3, 4, 5, 6];
const lines = numbers.map((number) => `stave-${number}`);
const washes = numbers.map((number) => `wash-${number}`);

/** What is no outlet’s: the accent, what is looked for, what differs, and what is shared, which is drawn in ink. */
const meanings = ['accent', 'found', 'changed', 'ink'];

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const on = (text: string, ground: string) => contrast(color(text, theme), color(ground, theme));
  const apart = (a: string, b: string, seen: Vision = 'normal') =>
    difference(color(a, theme), color(b, theme), seen);

  test.each([
    ['ink', 'paper'],
    ['ink', 'tint'],
    ['ink', 'changed'],
    ['on-found', 'found'],
    ...washes.map((wash) => ['ink', wash]),
  ])('prints %s on %s at 7:1 or more', (text = '', ground = '') => {
    expect(on(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['soft', 'paper'],
    ['soft', 'tint'],
    ['accent', 'paper'],
    ['accent', 'tint'],
    ...lines.map((line) => [line, 'paper']),
  ])('prints %s on %s at 4.5:1 or more', (text = '', ground = '') => {
    expect(on(text, ground)).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  test.each([
    ['line', 'paper'],
    ['line', 'tint'],
    ...numbers.map((number) => [`stave-${number}`, `wash-${number}`]),
  ])('draws %s on %s at 3:1 or more', (edge = '', ground = '') => {
    expect(on(edge, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(lines.flatMap((line) => meanings.map((meaning) => [line, meaning])))(
    'takes %s for no %s',
    (line = '', meaning = '') => {
      expect(apart(line, meaning)).toBeGreaterThanOrEqual(30);
    },
  );

  test.each(washes)('takes %s for nothing that is looked for', (wash) => {
    expect(apart(wash, 'found')).toBeGreaterThanOrEqual(30);
  });

  // An event of more outlets is told apart by place and name, which stand beside every line.
  test.each(Object.keys(visions) as Vision[])(
    'keeps the lines of three outlets 25 apart in %s vision',
    (seen) => {
      for (const [a, b] of [
        ['stave-1', 'stave-2'],
        ['stave-1', 'stave-3'],
        ['stave-2', 'stave-3'],
      ] as const)
        expect(apart(a, b, seen), `${a} and ${b}`).toBeGreaterThanOrEqual(25);
    },
  );

  test('has the grounds that publishers’ own colors are held against', () => {
    expect({ paper: hexOf('paper', theme), tint: hexOf('tint', theme) }).toEqual(grounds[theme]);
  });

  test('keeps the lines of any two outlets 30 apart', () => {
    for (const [index, line] of lines.entries())
      for (const other of lines.slice(index + 1))
        expect(apart(line, other), `${line} and ${other}`).toBeGreaterThanOrEqual(30);
  });
});

test('nothing but an outlet’s line or wash has one of the colors of outlets', async () => {
  const folder = new URL('../../src/', import.meta.url);
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.(?:css|astro|ts)$/.test(file),
  );
  const users = await Promise.all(
    files.map(async (file) =>
      /var\(--stave-/.test(await readFile(new URL(file, folder), 'utf8')) ? file : '',
    ),
  );
  const found = users.filter(Boolean).map((file) => file.replaceAll('\\', '/'));
  expect(found.toSorted()).toEqual(['styles/outlet-lines.css', 'styles/staves/stave-colors.css']);
});
