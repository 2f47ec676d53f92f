/**
 * Text as paths, from the outlines of a face: a picture set from these is the same on every machine, also on one
 * without fonts.
 */
import { trimEndOf } from '../text/trim.ts';
import { escapeXml } from './xml.ts';

export interface Letters {
  readonly unitsPerEm: number;
  /** The kerning of pairs of letters: how much nearer, or farther, the second is set. */
  readonly kerning: Readonly<Record<string, number>>;
  /** Advance width and outline, drawn upward from the baseline. */
  readonly letters: Readonly<Record<string, readonly [advance: number, path: string]>>;
}

/** Whether every letter of the text is there; space always is. */
export function hasLetters(text: string, { letters }: Letters): boolean {
  return Array.from(text.normalize('NFC')).every((sign) => Object.hasOwn(letters, sign) || /\s/u.test(sign));
}

export function measureText(text: string, size: number, face: Letters): number {
  const signs = Array.from(text.normalize('NFC'));
  return (
    signs.reduce((width, sign, index) => width + advanceOf(sign, signs[index + 1], face), 0) *
    scaleOf(size, face)
  );
}

/**
 * The text's outlines as SVG elements, its baseline beginning at `x`, `y`. Text in a script that the face lacks is left
 * to the fonts of the machine, as it cannot be drawn here.
 */
export function drawText(text: string, x: number, y: number, size: number, face: Letters): string {
  if (!hasLetters(text, face)) {
    return `<text x="${round(x)}" y="${round(y)}" font-family="serif" font-size="${size}">${escapeXml(text)}</text>`;
  }
  const scale = scaleOf(size, face);
  const signs = Array.from(text.normalize('NFC'));
  let at = 0;
  const paths = signs.map((sign, index) => {
    const path = letterOf(sign, face)?.[1] ?? '';
    const drawn = path === '' ? '' : `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += advanceOf(sign, signs[index + 1], face);
    return drawn;
  });
  return `<g transform="translate(${round(x)} ${round(y)}) scale(${round(scale)} ${round(-scale)})">${paths.join('')}</g>`;
}

/** Breaks text into lines of at most `width`; the last line that has room ends with an ellipsis where text is left. */
export function breakLines(
  text: string,
  { size, width, most }: { readonly size: number; readonly width: number; readonly most: number },
  face: Letters,
): string[] {
  const lines: string[] = [];
  const words = text.trim().split(/\s+/u);
  while (words.length > 0 && lines.length < most) {
    let line = words.shift() ?? '';
    while (words[0] !== undefined && measureText(`${line} ${words[0]}`, size, face) <= width)
      line += ` ${words.shift()}`;
    lines.push(line);
  }
  const last = lines.at(-1);
  if (words.length > 0 && last !== undefined) lines[lines.length - 1] = shorten(last, size, width, face);
  return lines;
}

const BALANCE_STEP = 20;

/** The same number of lines, as alike in length as they can be, so that the last is no single word. */
export function balanceLines(text: string, room: Parameters<typeof breakLines>[1], face: Letters): string[] {
  let lines = breakLines(text, room, face);
  if (lines.at(-1)?.endsWith(' …')) return lines;
  for (let width = room.width - BALANCE_STEP; width > 0; width -= BALANCE_STEP) {
    const narrower = breakLines(text, { ...room, width, most: lines.length + 1 }, face);
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
}

function shorten(line: string, size: number, width: number, face: Letters): string {
  let short = line;
  while (short.includes(' ') && measureText(`${short} …`, size, face) > width)
    short = trimEndOf(short, /\S/u).trimEnd();
  return `${trimEndOf(short, /[,;:–—.]/u)} …`;
}

function advanceOf(sign: string, next: string | undefined, face: Letters): number {
  const space = face.letters[' ']?.[0] ?? face.unitsPerEm / 4;
  const kern = next === undefined ? 0 : (face.kerning[sign + next] ?? 0);
  return (letterOf(sign, face)?.[0] ?? (/\s/u.test(sign) ? space : face.unitsPerEm)) + kern;
}

function letterOf(sign: string, { letters }: Letters): readonly [number, string] | undefined {
  return Object.hasOwn(letters, sign) ? letters[sign] : undefined;
}

function scaleOf(size: number, { unitsPerEm }: Letters): number {
  return size / unitsPerEm;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
