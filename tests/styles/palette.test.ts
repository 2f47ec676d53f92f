import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';

type Rgb = readonly [number, number, number];
type Theme = 'light' | 'dark';

const css = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** A token's color in a theme, from `--name: light-dark(#…, #…)`. */
function color(name: string, theme: Theme): Rgb {
  const pair = css.match(new RegExp(`--${name}:\\s*light-dark\\((#\\w{6}), (#\\w{6})\\)`));
  const hex = pair?.[theme === 'light' ? 1 : 2];
  if (!hex) throw new Error(`tokens.css has no pair of colors for --${name}.`);
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

const linear = (channel: number) =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;

function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([r, g, b]: Rgb) => 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const times = (matrix: readonly Rgb[], [x, y, z]: Rgb) =>
  matrix.map((row) => row[0] * x + row[1] * y + row[2] * z) as unknown as Rgb;

// Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
const vision: Record<string, readonly Rgb[]> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function lab(rgb: Rgb, seen: readonly Rgb[]): Rgb {
  const clear = times(seen, rgb.map(linear) as unknown as Rgb);
  const xyz = times(
    [
      [0.4124564, 0.3575761, 0.1804375],
      [0.2126729, 0.7151522, 0.072175],
      [0.0193339, 0.119192, 0.9503041],
    ],
    clear.map((channel) => Math.min(1, Math.max(0, channel))) as unknown as Rgb,
  );
  const [x = 0, y = 0, z = 0] = [xyz[0] / 0.95047, xyz[1], xyz[2] / 1.08883].map((t) =>
    t > 216 / 24389 ? Math.cbrt(t) : (t * 24389) / 27 / 116 + 16 / 116,
  );
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** The CIE76 difference, the measure that the goals of the palette are given in. */
function deltaE(a: Rgb, b: Rgb, seen: readonly Rgb[]): number {
  const [first, second] = [lab(a, seen), lab(b, seen)];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

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
    expect(on(text, ground)).toBeGreaterThanOrEqual(4.5);
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

  test.each(Object.keys(vision))('keeps the two sides of a difference 25 apart in %s vision', (name) => {
    const seen = vision[name] ?? [];
    expect(deltaE(color('first-tint', theme), color('second-tint', theme), seen)).toBeGreaterThanOrEqual(25);
    expect(deltaE(color('first-line', theme), color('second-line', theme), seen)).toBeGreaterThanOrEqual(25);
  });
});
