import type { Span } from '../content-model.ts';
import { abbreviations } from './english/abbreviations.ts';

/** The sentences of a text, block by block; abbreviations, initials and marks after the stop are known. */
export function sentencesOf(text: string, blocks: readonly Span[]): Span[] {
  return blocks.flatMap((block) => sentencesOfBlock(text, block));
}

// Only where a row of stops begins: from each of its stops anew, a row of a mebibyte would take days.
const STOP = /(?<![.!?…])[.!?…]+["'”’»)\]]*\s+(?=["'“‘«([]*[\p{Lu}\p{N}])/gu;
const KNOWN = Array.from(abbreviations).flatMap(([word, ending]) => (ending === 'often' ? [] : [word]));
const NO_STOP = new RegExp(
  String.raw`(?:^|[\s("“‘'[])(?:\p{L}|${KNOWN.join('|')}|(?:\p{L}\.)+\p{L})\.$`,
  'iu',
);

/**
 * Where new sentences begin within a stretch of somebody's words, as offsets of their first characters. Dots end a
 * sentence only where what follows begins one and what stands before could end one: "of a whole town ... You have shown".
 */
export function sentenceBreaks(text: string, { start, end }: Span): number[] {
  const body = text.slice(start, end);
  const breaks: number[] = [];
  for (const match of body.matchAll(STOP_IN_WORDS)) {
    const [mark] = match;
    const next = match.index + mark.length;
    const before = body.slice(Math.max(0, match.index - 24), match.index);
    const isDots = /…|\.\s?\.\s?\./.test(mark);
    const beginsOne = /^["'“‘«([]*[\p{Lu}\p{N}]/u.test(body.slice(next, next + 6));
    if (mark.includes('\n')) breaks.push(start + next);
    else if (!beginsOne) continue;
    else if (isDots ? canEnd(before) || /^[.!?]\s?[.…]/.test(mark) : !isAbbreviation(mark, before))
      breaks.push(start + next);
  }
  return breaks;
}

// A run of stops with the marks that close after it, or a blank line.
const STOP_IN_WORDS =
  /(?<![.!?…])[.!?…]+(?:\s[.…]+)*["'”’»)\]]*\s+|(?<=[^\s.!?…])\s+[.…]+(?:\s[.…]+)*\s+|\n[^\S\n]*\n/gu;

/** Whether the words before dots can end a sentence: not after "the", "of", "and". */
function canEnd(before: string): boolean {
  const last =
    before
      .match(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu)
      ?.at(-1)
      ?.replace(/[^\p{L}’']/gu, '') ?? '';
  return !NO_END.has(last.toLowerCase());
}

const NO_END = new Set(
  (
    'a an the of and or but nor to in at by for from with without as into onto than that which who whose if because ' +
    'is are was were be been am has have had will would shall should can could may might must do does did not my our your his its their'
  ).split(' '),
);

function isAbbreviation(mark: string, before: string): boolean {
  return mark.startsWith('.') && NO_STOP.test(`${before}.`);
}

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
