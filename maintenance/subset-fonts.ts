/**
 * Cuts the reading face down to what the site uses and writes src/fonts/ and src/styles/fonts.css.
 * Run it again after a new version of the font: `node maintenance/subset-fonts.ts`.
 */

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

interface Cut {
  readonly name: string;
  readonly family: string;
  readonly file: string;
  readonly weight: string;
  readonly axes: Record<string, number | { min: number; max: number }>;
  readonly ranges: readonly (readonly [number, number])[];
  /** What the stylesheet says instead, where that is shorter and no other face has the letters. */
  readonly declared?: string;
}

const ascii: readonly [number, number] = [0x20, 0x7e];
const punctuation: readonly (readonly [number, number])[] = [
  [0x2013, 0x2014],
  [0x2018, 0x201a],
  [0x201c, 0x201e],
  [0x2020, 0x2022],
  [0x2026, 0x2026],
  [0x2039, 0x203a],
  [0x20ac, 0x20ac],
];

const cuts: readonly Cut[] = [
  {
    name: 'source-serif-text',
    family: 'Source Serif',
    file: 'latin-wght-normal',
    weight: '400 600',
    axes: { wght: { min: 400, max: 600 } },
    ranges: [ascii, [0xa0, 0xff], ...punctuation],
  },
  {
    name: 'source-serif-display',
    family: 'Source Serif Display',
    file: 'latin-opsz-normal',
    weight: '600',
    // The optical size for headings; the text face keeps the one for running text.
    axes: { wght: 600, opsz: 36 },
    // With the accents of French, German, Spanish and Turkish headings; others come from the text face.
    ranges: [
      ascii,
      [0xc7, 0xc7],
      [0xc9, 0xc9],
      [0xd6, 0xd6],
      [0xdc, 0xdc],
      [0xdf, 0xe2],
      [0xe4, 0xe4],
      [0xe7, 0xef],
      [0xf1, 0xf1],
      [0xf3, 0xf4],
      [0xf6, 0xf6],
      [0xf9, 0xfc],
      ...punctuation,
    ],
  },
  {
    name: 'source-serif-extended',
    family: 'Source Serif',
    file: 'latin-ext-wght-normal',
    weight: '400 600',
    axes: { wght: { min: 400, max: 600 } },
    // Latin Extended-A for names in Turkish, Polish, Czech and their neighbors, the Azerbaijani schwa,
    // and the Romanian letters with a comma.
    ranges: [
      [0x100, 0x107],
      [0x10c, 0x113],
      [0x116, 0x11b],
      [0x11e, 0x11f],
      [0x122, 0x123],
      [0x12a, 0x12b],
      [0x12e, 0x131],
      [0x136, 0x137],
      [0x139, 0x13e],
      [0x141, 0x148],
      [0x14c, 0x14d],
      [0x150, 0x155],
      [0x158, 0x15b],
      [0x15e, 0x165],
      [0x16a, 0x16b],
      [0x16e, 0x173],
      [0x178, 0x17e],
      [0x18f, 0x18f],
      [0x218, 0x21b],
      [0x259, 0x259],
    ],
    declared: 'U+100-17F, U+18F, U+218-21B, U+259',
  },
];

// Advance widths averaged over lower-case English prose, in thousandths of an em, of the faces a reader
// has before ours arrives. Times New Roman from its published metrics; Georgia is 1.097 times as wide;
// DejaVu Serif measured from its file.
const fallbacks = [
  { family: 'Fallback Georgia', locals: ['Georgia'], width: 435 },
  { family: 'Fallback Times', locals: ['Times New Roman', 'Liberation Serif', 'Tinos'], width: 396 },
  { family: 'Fallback DejaVu', locals: ['DejaVu Serif'], width: 516 },
];

const prose =
  'the quick harbour vote was held on thursday after the council said that it had not been told of the plan and would not answer further questions before the next meeting of its members in the spring ';

const root = join(import.meta.dirname, '..');
const source = join(
  dirname(createRequire(import.meta.url).resolve('@fontsource-variable/source-serif-4/package.json')),
  'files',
);

function letters(ranges: Cut['ranges']): string {
  return ranges
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i))
    .map((code) => String.fromCodePoint(code))
    .join('');
}

function unicodeRange(ranges: Cut['ranges']): string {
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([a, b]) => (a === b ? `U+${hex(a)}` : `U+${hex(a)}-${hex(b)}`)).join(', ');
}

/** The tables of an sfnt font, by tag. */
function tablesOf(font: Buffer): Map<string, DataView> {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, i) => {
      const record = 12 + i * 16;
      const tag = font.toString('latin1', record, record + 4);
      const table = new DataView(
        font.buffer,
        font.byteOffset + view.getUint32(record + 8),
        view.getUint32(record + 12),
      );
      return [tag, table] as const;
    }),
  );
}

/** Ascent, descent and average advance in thousandths of an em. */
async function measure(file: string) {
  const woff2 = await readFile(join(source, `source-serif-4-${file}.woff2`));
  const tables = tablesOf(await subsetFont(woff2, letters([ascii]), { targetFormat: 'sfnt' }));
  const table = (tag: string) => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The font has no ${tag} table.`);
    return found;
  };
  const scale = 1000 / table('head').getUint16(18);
  const hhea = table('hhea');
  const hmtx = table('hmtx');
  const longMetrics = hhea.getUint16(34);
  const glyphs = glyphIndexes(table('cmap'));
  const advances = Array.from(prose, (letter) => {
    const glyph = glyphs.get(letter.codePointAt(0) ?? 0) ?? 0;
    return hmtx.getUint16(Math.min(glyph, longMetrics - 1) * 4);
  });
  return {
    ascent: hhea.getInt16(4) * scale,
    descent: -hhea.getInt16(6) * scale,
    width: (advances.reduce((sum, advance) => sum + advance, 0) / advances.length) * scale,
  };
}

/** The glyph of each character, from a format 4 subtable. */
function glyphIndexes(cmap: DataView): Map<number, number> {
  const found = new Map<number, number>();
  for (let i = 0; i < cmap.getUint16(2); i++) {
    const at = cmap.getUint32(4 + i * 8 + 4);
    if (cmap.getUint16(at) !== 4) continue;
    const doubled = cmap.getUint16(at + 6);
    for (let segment = 0; segment < doubled; segment += 2) {
      const end = cmap.getUint16(at + 14 + segment);
      const start = cmap.getUint16(at + 16 + doubled + segment);
      const delta = cmap.getUint16(at + 16 + doubled * 2 + segment);
      const offsetAt = at + 16 + doubled * 3 + segment;
      const offset = cmap.getUint16(offsetAt);
      for (let code = start; code <= end && code !== 0xffff; code++) {
        const glyph = offset === 0 ? code : cmap.getUint16(offsetAt + offset + (code - start) * 2);
        found.set(code, (glyph + delta) & 0xffff);
      }
    }
  }
  return found;
}

function percent(part: number, whole: number): string {
  return `${((part / whole) * 100).toFixed(1)}%`;
}

await mkdir(join(root, 'src/fonts'), { recursive: true });
const css = ['/* Written by maintenance/subset-fonts.ts. */'];
for (const cut of cuts) {
  const woff2 = await readFile(join(source, `source-serif-4-${cut.file}.woff2`));
  const subset = await subsetFont(woff2, letters(cut.ranges), {
    targetFormat: 'woff2',
    variationAxes: cut.axes,
    noHinting: true,
    keepFeatures: ['ccmp', 'kern', 'liga', 'locl', 'mark', 'mkmk', 'pnum', 'tnum'],
  });
  await writeFile(join(root, `src/fonts/${cut.name}.woff2`), subset);
  console.log(`${cut.name}.woff2 ${subset.length} bytes`);
  css.push(
    `@font-face {
  font-family: '${cut.family}';
  src: url('../fonts/${cut.name}.woff2') format('woff2');
  font-weight: ${cut.weight};
  font-display: optional;
  unicode-range: ${cut.declared ?? unicodeRange(cut.ranges)};
}`,
  );
}

const face = await measure('latin-wght-normal');
for (const fallback of fallbacks) {
  const adjust = face.width / fallback.width;
  css.push(
    `@font-face {
  font-family: '${fallback.family}';
  src: ${fallback.locals.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(adjust, 1)};
  ascent-override: ${percent(face.ascent / adjust, 1000)};
  descent-override: ${percent(face.descent / adjust, 1000)};
  line-gap-override: 0%;
}`,
  );
}
await writeFile(join(root, 'src/styles/fonts.css'), `${css.join('\n\n')}\n`);
