/**
 * Draws the letters of the reading face as paths and writes src/fonts/letters.json, from which the social cards are
 * set: a machine without fonts, or with others, draws the same picture. Run it again after a new version of the font:
 * `node maintenance/draw-letters.ts`.
 */

import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as harfbuzz from 'harfbuzzjs';
import subsetFont from 'subset-font';

const RANGES: readonly (readonly [file: string, from: number, to: number])[] = [
  ['latin', 0x20, 0x7e],
  ['latin', 0xa0, 0xff],
  ['latin', 0x131, 0x131],
  ['latin', 0x152, 0x153],
  ['latin', 0x2013, 0x2014],
  ['latin', 0x2018, 0x201a],
  ['latin', 0x201c, 0x201e],
  ['latin', 0x2026, 0x2026],
  ['latin', 0x20ac, 0x20ac],
  ['latin-ext', 0x100, 0x17f],
  ['latin-ext', 0x18f, 0x18f],
  ['latin-ext', 0x218, 0x21b],
  ['latin-ext', 0x259, 0x259],
];

// In thousandths of an em: a smaller shift of two letters is not seen on a card.
const VISIBLE = 12;

const root = join(import.meta.dirname, '..');
const source = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/package.json')),
  'files',
);

const letters: Record<string, [advance: number, path: string]> = {};
const kerning: Record<string, number> = {};
let unitsPerEm = 1000;
for (const file of new Set(RANGES.map(([name]) => name))) {
  const signs = RANGES.filter(([name]) => name === file).flatMap(([, from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  const woff = await readFile(join(source, `source-serif-4-${file}-opsz-normal.woff2`));
  const cut = await subsetFont(woff, signs.join(''), {
    targetFormat: 'sfnt',
    variationAxes: { wght: 600, opsz: 36 },
    keepFeatures: ['kern'],
    noHinting: true,
  });
  const face = new harfbuzz.Face(new harfbuzz.Blob(new Uint8Array(cut).buffer));
  const font = new harfbuzz.Font(face);
  unitsPerEm = face.upem;
  for (const sign of signs) {
    const [glyph] = shape(font, sign);
    if (glyph === undefined || glyph.id === 0) continue;
    letters[sign] = [glyph.advance, toRelative(font.glyphToPath(glyph.id))];
  }
  const pairs = signs.filter((sign) => /^[A-Za-z.,“”‘’]$/u.test(sign));
  for (const first of pairs) {
    for (const second of pairs) {
      const together = shape(font, first + second)[0]?.advance ?? 0;
      const difference = together - (letters[first]?.[0] ?? together);
      if (Math.abs(difference) >= VISIBLE) kerning[first + second] = difference;
    }
  }
}
const lines = [
  `{ "unitsPerEm": ${unitsPerEm},\n"kerning": ${JSON.stringify(kerning)},\n"letters": {`,
  Object.entries(letters)
    .map(([sign, letter]) => `${JSON.stringify(sign)}:${JSON.stringify(letter)}`)
    .join(',\n'),
  '}}\n',
];
await writeFile(join(root, 'src/fonts/letters.json'), lines.join('\n'));
console.log(`${Object.keys(letters).length} letters, ${Object.keys(kerning).length} pairs`);

function shape(font: harfbuzz.Font, text: string): { id: number; advance: number }[] {
  const buffer = new harfbuzz.Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  harfbuzz.shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({
    id: codepoint,
    advance: positions[index]?.xAdvance ?? 0,
  }));
}

/** The same path with steps from point to point, which are shorter to write than places. */
function toRelative(path: string): string {
  let [x, y] = [0, 0];
  let begin: readonly [number, number] = [0, 0];
  return path.replace(/([MLQZ])([^MLQZ]*)/gu, (_, command: string, list: string) => {
    if (command === 'Z') {
      [x, y] = begin;
      return 'z';
    }
    const places = list.split(/[ ,]/u).map(Number);
    const steps = places.map((place, index) => place - (index % 2 === 0 ? x : y));
    [x, y] = places.slice(-2) as [number, number];
    if (command === 'M') begin = [x, y];
    return command.toLowerCase() + steps.join(' ').replaceAll(' -', '-');
  });
}
