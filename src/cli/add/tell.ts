import { createTwoFilesPatch } from 'diff';
import { countInDigits } from '../../core/text/counts.ts';
import { escapeHidden, type Problem } from '../../corpus/problems.ts';
import { findDoubts } from '../../import/text-doubts.ts';
import type { Item } from './items.ts';
import type { Neighbors } from './neighbors.ts';
import type { Planned } from './plan.ts';

// So many lines of a page that were not taken are listed for one document, and for each of several: the longest, in which
// a sentence of the report would be, in their order.
const MOST_ALONE = 20;
const MOST_AMONG_OTHERS = 3;

/** Prints what becomes of a document: its fields, its counts, and all that somebody should look at. */
export function tellOf(
  item: Item,
  plan: Extract<Planned, { kind: 'write' }>,
  faults: readonly Problem[],
  neighbors: Neighbors,
  {
    isAlone,
    isDry,
    listsAll,
  }: { readonly isAlone: boolean; readonly isDry: boolean; readonly listsAll: boolean },
): void {
  const { blocks, leftOut, doubts } = item.document;
  const report = blocks.filter(({ kind }) => kind !== 'furniture');
  const words = report.reduce((sum, block) => sum + block.words.split(/\s+/).length, 0);
  const beside = blocks.length - report.length;
  const { headline, author, published, url } = plan.fields;
  const lacking = (['headline', 'author', 'published', 'url'] as const).filter(
    (name) => plan.fields[name] === undefined && !(name === 'headline' && item.markdown !== undefined),
  );
  console.log(`${plan.file}${isDry ? ' (not written)' : ''}`);
  console.log(
    `  ${
      [headline === undefined ? undefined : `“${headline}”`, author, published, url]
        .filter((each) => each !== undefined)
        .map(escapeHidden)
        .join(' · ') || 'no fields'
    }`,
  );
  console.log(
    `  ${countInDigits(words, 'word')} in ${countInDigits(report.length, 'block')}; beside them ${countInDigits(beside, 'line')} of furniture; ${countInDigits(leftOut.length, 'line')} of the page left out`,
  );
  if (lacking.length > 0) console.log(`  not stated: ${lacking.join(', ')}`);
  const notes = [
    ...doubts,
    ...faults.map(({ line, code, message }) => `${plan.file}:${line} ${code} ${message}`),
    ...findDoubts(item.document).map(
      ({ code, block, words: shown, message }) => `block ${block} ${code}: “${shown}” ${message}`,
    ),
    ...neighbors.take(plan.event, plan.file, plan.content, published),
  ];
  for (const note of notes) console.error(escapeHidden(`  ${note}`));
  const shown = listsAll ? leftOut : longest(leftOut, isAlone ? MOST_ALONE : MOST_AMONG_OTHERS);
  for (const { reason, words: left } of shown)
    console.log(`  - ${reason}: ${escapeHidden(left.slice(0, 90))}`);
  if (shown.length < leftOut.length)
    console.log(`  - and ${leftOut.length - shown.length} more; --left-out lists them`);
  if (plan.replaced !== undefined) {
    console.log(
      createTwoFilesPatch(
        plan.file,
        plan.file,
        plan.replaced.source,
        plan.content,
        'as it is',
        'as it would be',
        { context: 1 },
      ),
    );
  } else if (isDry) console.log(plan.content);
}

function longest<Line extends { readonly words: string }>(lines: readonly Line[], most: number): Line[] {
  const chosen = new Set(lines.toSorted((a, b) => b.words.length - a.words.length).slice(0, most));
  return lines.filter((line) => chosen.has(line));
}
