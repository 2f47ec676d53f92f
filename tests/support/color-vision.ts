/** How far apart colors are to those who see them otherwise. */
import { linear, type Rgb } from '../../src/corpus/palette.ts';

/** The CIE76 difference of two colors as somebody with such vision sees them. */
export function difference(a: Rgb, b: Rgb, vision: Vision): number {
  const [first, second] = [lab(a, visions[vision]), lab(b, visions[vision])];
  return Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]);
}

export type Vision = 'normal' | 'protan' | 'deutan' | 'tritan';

type Matrix = readonly (readonly [number, number, number])[];

// Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB.
export const visions: Readonly<Record<Vision, Matrix>> = {
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

function lab(rgb: Rgb, seen: Matrix): Rgb {
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

function times(matrix: Matrix, [x, y, z]: Rgb): Rgb {
  return matrix.map((row) => row[0] * x + row[1] * y + row[2] * z) as unknown as Rgb;
}
