/** What colors have to do to be read and told apart: publishers' own are held to it, and the program's by a test. */

export type Rgb = readonly [red: number, green: number, blue: number];
export type Theme = 'light' | 'dark';

/** What text stands on, as in `src/styles/tokens.css`. */
export const grounds: Readonly<Record<Theme, { readonly paper: string; readonly tint: string }>> = {
  light: { paper: '#fdfcf9', tint: '#f5f1e8' },
  dark: { paper: '#151410', tint: '#201e19' },
};

/** WCAG 2.2, 1.4.3: the least contrast of text that is not large. */
export const LEAST_TEXT_CONTRAST = 4.5;

/** Red, green and blue from 0 to 1, of `#rrggbb`. */
export function toRgb(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255) as unknown as Rgb;
}

/** Contrast by WCAG 2.2, from 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

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

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}

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
