import type { Span } from '../model.ts';

/** The sentences of a text, block by block; abbreviations, initials and marks after the stop are known. */
export function sentencesOf(text: string, blocks: readonly Span[]): Span[] {
  return blocks.flatMap((block) => sentencesOfBlock(text, block));
}

// Only where a row of stops begins: from each of its stops anew, a row of a mebibyte would take days.
const STOP = /(?<![.!?…])[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;
const NO_STOP =
  /(?:^|[\s("“‘'[])(?:\p{L}|mr|mrs|ms|dr|prof|sen|sens|rep|reps|gov|gen|lt|col|sgt|capt|adm|st|jr|sr|vs|no|nos|inc|corp|co|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|(?:\p{L}\.)+\p{L})\.$/iu;

function sentencesOfBlock(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  const found: Span[] = [];
  let start = 0;
  for (const match of body.matchAll(STOP)) {
    const end = match.index + match[0].trimEnd().length;
    const isStop =
      !match[0].startsWith('.') || !NO_STOP.test(body.slice(Math.max(0, match.index - 12), match.index + 1));
    if (!isStop) continue;
    found.push({ start: block.start + start, end: block.start + end });
    start = match.index + match[0].length;
  }
  if (start < body.trimEnd().length)
    found.push({ start: block.start + start, end: block.start + body.trimEnd().length });
  return found;
}
