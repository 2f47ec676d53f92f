import { readPage } from '../../src/import/page/page.ts';
import { parseHtml } from '../../src/import/parsers/html.ts';
import { readMarkedPages } from '../support/marked-pages.ts';

/**
 * Holds what is taken out of the marked pages against what is right. Kept: the share of the report's words that were taken;
 * clean: the share of the words taken that are the report's. When the first 32 pages were written, two kept packages that
 * take articles out of pages were held to the same: @mozilla/readability 0.6.0 kept .915, clean .714; defuddle 0.19.4 kept
 * .929, clean .718. Both take in captions, pull quotes and boxes, and leave out posts of live blogs and tables.
 */
export async function run([folder]: readonly string[]): Promise<void> {
  const pages = await readMarkedPages(folder);
  const sums = new Map<string, { kept: number; clean: number; count: number }>();
  for (const { name, html, report, optional } of pages) {
    const text = readPage(parseHtml(html), parseHtml)
      .blocks.filter(({ kind }) => kind !== 'furniture')
      .map(({ words }) => words)
      .join(' ');
    const { kept, clean } = compare(report.join(' '), text, optional);
    for (const group of [name.split('-')[0] ?? '', 'all']) {
      const sum = sums.get(group) ?? { kept: 0, clean: 0, count: 0 };
      sums.set(group, { kept: sum.kept + kept, clean: sum.clean + clean, count: sum.count + 1 });
    }
  }
  const figures = [...sums]
    .sort()
    .map(([name, { kept, clean, count }]) => [
      name,
      { pages: count, kept: round(kept / count), clean: round(clean / count) },
    ]);
  console.log(JSON.stringify(Object.fromEntries(figures)));
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}

function compare(right: string, taken: string, optional: readonly string[]): { kept: number; clean: number } {
  const wanted = counted(right);
  const got = counted(optional.reduce((text, words) => text.replace(words, ' '), taken));
  let both = 0;
  for (const [word, count] of wanted) both += Math.min(count, got.get(word) ?? 0);
  const total = (words: ReadonlyMap<string, number>) =>
    [...words.values()].reduce((sum, count) => sum + count, 0);
  return { kept: both / Math.max(1, total(wanted)), clean: both / Math.max(1, total(got)) };
}

function counted(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [])
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
