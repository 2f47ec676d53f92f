import type { Block } from '../../content-model.ts';
import { isLetter } from '../../text/code-units.ts';
import { BlockScan } from './block-scan.ts';
import { type Open, type QuotedSpan, toStretch } from './quoted-spans.ts';
import { findForgottenEnd } from './unclosed.ts';

/**
 * The scanner: one pass over the marks of each block with a stack of those that are open. A paragraph starts with
 * nothing open. What is open at its end runs on when the next paragraph opens again, or when a paragraph soon after
 * closes what it has not opened; otherwise it was never closed.
 *
 *   ‘The workers’ rights,’ she said, ‘are “not” for sale.’
 *   └open     └skipped  └close      └open └─┘ nested     └close
 */

/** Finds what stands inside quotation marks, in the order of the text. */
export function scanBlocks(text: string, blocks: readonly Block[]): QuotedSpan[] {
  const stretches: QuotedSpan[] = [];
  const scans = blocks.map((block, index) =>
    block.kind === 'code'
      ? undefined
      : new BlockScan(text, block, index, opensWithSingle(text, blocks[index + 1])),
  );
  let carried: Open | undefined;
  for (const [index, scan] of scans.entries()) {
    if (!scan) continue;
    const opensAgain = carried !== undefined && scan.startsWith(carried.mark.family);
    const goesOn = carried !== undefined && !opensAgain && isClosedLater(scans, index, carried);
    if (carried) {
      const end = opensAgain ? findForgottenEnd(text, carried.mark.end, carried.blockEnd) : undefined;
      const ending = (opensAgain || goesOn) && end === undefined ? 'runs-on' : 'unclosed';
      const last = end ?? carried.blockEnd;
      stretches.push(toStretch(text, carried, last, last, ending));
    }
    carried = scan.run(stretches, goesOn ? carried?.mark.family : undefined);
  }
  if (carried) stretches.push(toStretch(text, carried, carried.blockEnd, carried.blockEnd, 'unclosed'));
  return stretches.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

// A quotation without marks at its paragraphs' beginnings is a post or a letter of a few; what closes farther on is
// another's mark. The bound keeps the scan linear, too.
const PARAGRAPHS_MOST = 6;

/** “I had to fire him. ¶ He has pled guilty.” */
function isClosedLater(
  scans: readonly (BlockScan | undefined)[],
  index: number,
  { mark: { family } }: Open,
): boolean {
  for (let at = index; at < index + PARAGRAPHS_MOST; at++) {
    const scan = scans[at];
    if (!scan || scan.isHeading) return false;
    const first = scan.findFirst(family);
    if (first) return scan.closesEarlier(first);
    if (scan.namesSpeaker()) return false;
  }
  return false;
}

/** ‘King said the miners’ case was lost. ¶ ‘He …: the next paragraph opens again, so the first need not close. */
function opensWithSingle(text: string, block: Block | undefined): boolean {
  if (!block) return false;
  const first = text.charCodeAt(block.start);
  return (first === 39 || first === 0x2018) && isLetter(text.charCodeAt(block.start + 1));
}
