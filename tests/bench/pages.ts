import { UsageError } from '../../src/cli/run-command.ts';
import { readPage } from '../../src/import/page/page.ts';
import { parseHtml } from '../../src/import/parsers/html.ts';
import { type MarkedPage, readMarkedPages } from '../support/marked-pages.ts';

/**
 * `npm run bench -- pages [FOLDER]`: holds what is taken out of the marked pages against what is right. Kept: the share of
 * the report's words that were taken; clean: the share of the words taken that are the report's; furniture: blocks taken
 * that are no part of it; facts: headline, author, day and address, of those that the page states. When the first 32
 * pages were written, two kept packages that take articles out of pages were held to the same: @mozilla/readability 0.6.0
 * kept .915, clean .714; defuddle 0.19.4 kept .929, clean .718. Both take in captions, pull quotes and boxes, and leave
 * out posts of live blogs and tables.
 */
export async function run([folder, ...others]: readonly string[]): Promise<void> {
  const strange = [folder, ...others].find((arg, at) => at > 0 || arg?.startsWith('-'));
  if (strange !== undefined) throw new UsageError(`"${strange}" is one argument too many: pages [FOLDER].`);
  const scores = (await readMarkedPages(folder)).map(score);
  for (const { name, kept, clean, furniture, wrong } of scores) {
    if (kept === 1 && clean === 1 && wrong.length === 0) continue;
    const faults = [...wrong, ...furniture.map((words) => `“${words.slice(0, 60)}”`)].join(', ');
    console.log(`${name.padEnd(36)} kept ${round(kept)} clean ${round(clean)} ${faults}`);
  }
  const groups = Map.groupBy(scores, ({ name }) => name.split('-')[0] ?? '').set('all', scores);
  const figures = [...groups].map(([name, group]) => [name, summary(group)]);
  console.log(JSON.stringify(Object.fromEntries(figures)));
}

interface Score {
  readonly name: string;
  readonly kept: number;
  readonly clean: number;
  readonly furniture: readonly string[];
  readonly stated: number;
  readonly wrong: readonly string[];
}

function score({ name, html, report, optional, facts }: MarkedPage): Score {
  const document = readPage(parseHtml(html), parseHtml);
  const blocks = document.blocks.filter(({ kind }) => kind !== 'furniture').map(({ words }) => words);
  const right = report.join(' ');
  const either = fold(`${right} ${optional.join(' ')}`);
  const furniture = blocks.filter((words) => words.split(/\s+/).length >= 3 && !either.includes(fold(words)));
  const stated = (['headline', 'author', 'published', 'url'] as const).filter((key) => facts[key] !== null);
  const wrong = stated.filter((key) =>
    key === 'published'
      ? document.facts[key]?.slice(0, 10) !== facts[key]?.slice(0, 10)
      : document.facts[key] !== facts[key],
  );
  return { name, ...compare(right, blocks.join(' '), optional), furniture, stated: stated.length, wrong };
}

function summary(scores: readonly Score[]): object {
  const mean = (of: (score: Score) => number) =>
    round(scores.reduce((sum, each) => sum + of(each), 0) / scores.length);
  const stated = scores.reduce((sum, each) => sum + each.stated, 0);
  const wrong = scores.reduce((sum, each) => sum + each.wrong.length, 0);
  return {
    pages: scores.length,
    kept: mean(({ kept }) => kept),
    clean: mean(({ clean }) => clean),
    furniture: scores.reduce((sum, each) => sum + each.furniture.length, 0),
    facts: round((stated - wrong) / stated),
  };
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
  for (const word of fold(text).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function fold(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ');
}
