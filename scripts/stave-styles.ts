/**
 * Writes what every line under a statement's words, and every color, repeats: src/styles/staves/stave-lines.css and
 * src/styles/staves/stave-colors.css. Run it again when there are more lines or colors: `node scripts/stave-styles.ts`.
 */

import { writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { COLORS } from '../src/core/collate/staves/stave-colors.ts';
import { MOST_STAVES } from '../src/core/collate/staves/stave-runs.ts';

export async function styleStaves(): Promise<Readonly<Record<string, string>>> {
  return {
    'src/styles/staves/stave-lines.css': await write('src/styles/staves/stave-lines.css', [...writeLines()]),
    'src/styles/staves/stave-colors.css': await write('src/styles/staves/stave-colors.css', [
      ...writeColors(),
    ]),
  };
}

const staves = Array.from({ length: MOST_STAVES }, (_, index) => index + 1);
const colors = Array.from({ length: COLORS }, (_, index) => index + 1);
const colorOf = (stave: number): number => ((stave - 1) % COLORS) + 1;

async function write(file: string, rules: readonly string[]): Promise<string> {
  const css = ['/* Written by scripts/stave-styles.ts. */', ...rules].join('\n\n');
  return format(css, { ...(await resolveConfig(file)), filepath: file });
}

/** The lines of each stave n: mN in marks, uN without, rN its color for other words; nN that there are so many. */
function* writeLines(): Generator<string> {
  // cN is the height of all lines from the Nth down.
  const heights = [...staves, MOST_STAVES + 1].map(
    (n) => `--c${n}: calc((var(--n) - ${n - 1}) * var(--step));`,
  );
  yield `.staves { ${heights.join(' ')} }`;
  for (const n of staves) yield `.n${n} { --n: ${n}; }`;
  for (const n of staves) {
    yield `.m${n} { --l${n}: linear-gradient(var(--s${n}) 0 0); }`;
    yield `.u${n} { --l${n}: linear-gradient(90deg, var(--s${n}) 50%, #0000 0); }`;
    yield `.r${n} { --k: var(--s${n}); --at: var(--c${n + 1}); }`;
  }
  const images = staves.map((n) => `var(--l${n}, none)`);
  const places = staves.map((n) => `0 calc(100% - (var(--c${n}) + var(--c${n + 1})) / 2 + 1px)`);
  yield `.staves > span, .g > b { background-image: ${images.join(', ')}; background-position: ${places.join(', ')}; }`;
}

/** The color of each stave by its number, unless a class cNM says that stave N has color M, or the words' own, cN0. */
function* writeColors(): Generator<string> {
  yield `.statement { ${staves.map((n) => `--s${n}: var(--stave-${colorOf(n)});`).join(' ')} }`;
  for (const n of staves) {
    for (const color of colors)
      if (color !== colorOf(n)) yield `.c${n}${color} { --s${n}: var(--stave-${color}); }`;
    yield `.c${n}0 { --s${n}: var(--ink); }`;
  }
}

if (import.meta.main) {
  for (const [file, css] of Object.entries(await styleStaves())) await writeFile(file, css);
}
