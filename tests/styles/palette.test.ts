import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  contrast,
  difference,
  grounds,
  LEAST_TEXT_CONTRAST,
  type Rgb,
  type Theme,
  toRgb,
  type Vision,
  visions,
} from '../../src/corpus/palette.ts';

const css = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** A token's color in a theme, from `--name: light-dark(#…, #…)`. */
function hexOf(name: string, theme: Theme): string {
  const pair = css.match(new RegExp(`--${name}:\\s*light-dark\\((#\\w{6}), (#\\w{6})\\)`));
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`tokens.css has no pair of colors for --${name}.`);
  return hex;
}

const color = (name: string, theme: Theme): Rgb => toRgb(hexOf(name, theme));

const staves = [1, 2, 3, 4, 5, 6].map((row) => `stave-${row}`);

describe.each(['light', 'dark'] as const)('the %s palette', (theme) => {
  const on = (text: string, ground: string) => contrast(color(text, theme), color(ground, theme));

  test.each([
    ['ink', 'paper'],
    ['ink', 'tint'],
    ['on-tint', 'first-tint'],
    ['on-tint', 'second-tint'],
  ])('prints %s on %s at 7:1 or more', (text, ground) => {
    expect(on(text, ground)).toBeGreaterThanOrEqual(7);
  });

  test.each([
    ['soft', 'paper'],
    ['soft', 'tint'],
    ['accent', 'paper'],
    ['accent', 'tint'],
    ...staves.map((stave) => [stave, 'paper']),
  ])('prints %s on %s at 4.5:1 or more', (text = '', ground = '') => {
    expect(on(text, ground)).toBeGreaterThanOrEqual(LEAST_TEXT_CONTRAST);
  });

  test.each([
    ['line', 'paper'],
    ['line', 'tint'],
    ['first-line', 'first-tint'],
    ['second-line', 'second-tint'],
    ['first-line', 'paper'],
    ['second-line', 'paper'],
  ])('draws %s on %s at 3:1 or more', (edge, ground) => {
    expect(on(edge, ground)).toBeGreaterThanOrEqual(3);
  });

  test.each(Object.keys(visions) as Vision[])(
    'keeps the two sides of a difference 25 apart in %s vision',
    (vision) => {
      const apart = (a: string, b: string) => difference(color(a, theme), color(b, theme), vision);
      expect(apart('first-tint', 'second-tint')).toBeGreaterThanOrEqual(25);
      expect(apart('first-line', 'second-line')).toBeGreaterThanOrEqual(25);
    },
  );

  test('has the grounds that publishers’ own colors are held against', () => {
    expect({ paper: hexOf('paper', theme), tint: hexOf('tint', theme) }).toEqual(grounds[theme]);
  });
});
