import type { Span } from '../../content-model.ts';
import { wordsIn } from '../../text/tokens.ts';
import { evenApostrophes, findMarks } from './gap-marks.ts';
import type { MergedPart } from './merged-columns.ts';
import type { Cell } from './rows.ts';

interface CellText {
  readonly text: string;
  readonly cell: Cell;
}

/**
 * Whether one text of two cells is true to the quotation marks of both: every word stands as deep in marks as in its
 * own article, and of the second cell the text has each word and each mark, in order, and inside marks the punctuation.
 *
 *     first    we hope “the step will help”
 *     second   we hope the “step will help”
 *     merged   we hope “the step will help”       not true of the second
 */
export function keepsMarks(parts: readonly MergedPart[], first: CellText, second: CellText): boolean {
  const print = (part: MergedPart) =>
    (part.from === 'second' ? second : first).text.slice(part.start, part.end);
  const printed = parts.map(print);
  const ofSecond = printed.filter((_, at) => parts[at]?.from !== 'first').join('');
  if (writeSigns(ofSecond) !== writeSigns(second.text.slice(second.cell.start, second.cell.end)))
    return false;
  const lead = paragraphBefore(first);
  // Words of the two that follow one another without a space are two words.
  const spaced = printed.map((words, at) =>
    parts[at]?.from === 'second' && parts[at - 1]?.from === 'first' ? ` ${words}` : words,
  );
  const text = lead + spaced.join('');
  const depths = {
    here: depthsIn(text, { start: lead.length, end: text.length }).values(),
    first: depthsIn(first.text, first.cell).values(),
    second: depthsIn(second.text, second.cell).values(),
  };
  return parts.every((part, at) =>
    wordsIn(printed[at] ?? '', { start: 0, end: part.end - part.start }).every(() => {
      const here = depths.here.next().value;
      return (
        (part.from === 'second' || depths.first.next().value === here) &&
        (part.from === 'first' || depths.second.next().value === here)
      );
    }),
  );
}

interface Sign extends Span {
  readonly written: string;
  /** What it adds to the depth. */
  readonly step: 1 | 0 | -1;
}

/** Words and quotation marks, in order. A single mark without a partner may be an apostrophe, and is left out. */
function findSigns(text: string, span: Span): Sign[] {
  const words = wordsIn(text, span);
  const marks = findMarks(text, span, words).filter(({ isSingle, isPaired }) => !isSingle || isPaired);
  return [
    ...words.map(({ start, end, text: word }): Sign => ({
      ...{ start, end },
      ...{ written: evenApostrophes(word), step: 0 },
    })),
    ...marks.map(({ start, end, opens }): Sign => ({
      ...{ start, end },
      ...(opens ? { written: '“', step: 1 } : { written: '”', step: -1 }),
    })),
  ].toSorted((a, b) => a.start - b.start);
}

/**
 * A stretch as its words and marks, and inside marks its punctuation. Not what stands before a mark that closes: there
 * a comma belongs to the sentence around.
 */
function writeSigns(text: string): string {
  const written: string[] = [];
  let [depth, at] = [0, 0];
  for (const { start, end, step, written: sign } of findSigns(text, { start: 0, end: text.length })) {
    if (depth > 0 && step >= 0) written.push(evenApostrophes(text.slice(at, start).replace(/\s+/gu, '')));
    written.push(sign);
    depth += step;
    at = end;
  }
  return written.filter((sign) => sign !== '').join(' ');
}

/** How deep in marks each word of a stretch stands. In each paragraph what goes on opens again. */
function depthsIn(text: string, { start, end }: Span): number[] {
  const from = start - paragraphBefore({ text, cell: { start } }).length;
  const depths: number[] = [];
  let depth = 0;
  let at = from;
  for (const sign of findSigns(text, { start: from, end })) {
    if (text.slice(at, sign.start).includes('\n\n')) depth = 0;
    depth += sign.step;
    at = sign.end;
    if (sign.step === 0 && sign.start >= start) depths.push(depth);
  }
  return depths;
}

// A quotation that began further back in its paragraph is taken for one that did not; the time stays in proportion.
const MOST_BEFORE = 500;

function paragraphBefore({ text, cell: { start } }: { text: string; cell: { start: number } }): string {
  const before = text.slice(Math.max(0, start - MOST_BEFORE), start);
  const blank = before.lastIndexOf('\n\n');
  return blank < 0 ? before : before.slice(blank + 2);
}
