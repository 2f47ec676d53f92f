/** What colors have to do to be read: publishers' own are held to it, and the program's by a test. */

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

function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map(linear) as unknown as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** A channel of sRGB as light, from 0 to 1. */
export function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
