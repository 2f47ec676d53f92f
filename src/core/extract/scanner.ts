import type { Block, Span } from '../model.ts';
import { isLetter, isSpace, isTerminal, isUpper } from './characters.ts';
import { isCueWord } from './lexicon/cues.ts';
import { auxiliaries, prepositions, pronouns } from './lexicon/words.ts';
import { type Family, findMarks, type Mark } from './marks.ts';

/**
 * The scanner: one pass over the marks of each block with a stack of those that are open. A paragraph starts with
 * nothing open; what is open at its end either runs on, when the next paragraph opens again, or was never closed.
 *
 *   ‘The workers’ rights,’ she said, ‘are “not” for sale.’
 *   └open     └skipped  └close      └open └─┘ nested     └close
 */

/** The words between two marks. */
export interface Stretch extends Span {
  /** The marks included. */
  readonly outer: Span;
  readonly family: Family;
  readonly closed: boolean;
  /** Whether the next stretch of depth 0 is its next paragraph. */
  readonly runsOn: boolean;
  /** How many marks it stands inside. */
  readonly depth: number;
  readonly block: number;
}

/** Finds what stands inside quotation marks, in the order of the text. */
export function scanBlocks(text: string, blocks: readonly Block[]): Stretch[] {
  const stretches: Stretch[] = [];
  let carried: Open | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.kind === 'code') continue;
    const scan = new BlockScan(text, block, index, opensWithSingle(text, blocks[index + 1]));
    if (carried && scan.startsWith(carried.mark.family)) {
      stretches.push(toStretch(text, carried, carried.blockEnd, carried.blockEnd, false, true));
    } else if (carried) {
      pushUnclosed(stretches, text, carried);
    }
    carried = scan.run(stretches);
  }
  if (carried) pushUnclosed(stretches, text, carried);
  return stretches.sort((a, b) => a.outer.start - b.outer.start || b.outer.end - a.outer.end);
}

interface Open {
  readonly mark: Mark;
  readonly depth: number;
  readonly block: number;
  readonly blockEnd: number;
  /** How many stretches there were when it opened, to take back those inside when it closes nothing. */
  readonly before: number;
}

// Deeper marks are not prose, and a bound keeps the search through the stack, and so the scan, linear.
const DEEPEST = 6;

class BlockScan {
  private readonly text: string;
  private readonly block: Block;
  private readonly index: number;
  private readonly marks: readonly Mark[];
  private readonly ahead: Ahead;
  private readonly open: Open[] = [];
  /** Whether a single mark that opened with the block may run on into the next. */
  private readonly mayRunOn: boolean;

  constructor(text: string, block: Block, index: number, mayRunOn: boolean) {
    this.text = text;
    this.block = block;
    this.index = index;
    this.mayRunOn = mayRunOn;
    this.marks = findMarks(text, block.start, block.end);
    this.ahead = lookAhead(this.marks);
  }

  startsWith(family: Family): boolean {
    const first = this.marks[0];
    return first?.start === this.block.start && first.family === family && first.opens !== 'no';
  }

  /** Adds the block's stretches; returns the mark that is still open at its end. */
  run(stretches: Stretch[]): Open | undefined {
    for (const [at, mark] of this.marks.entries()) {
      if (this.isClosing(mark, at)) this.close(mark, stretches);
      else if (this.isOpening(mark, at)) this.push(mark, at, stretches);
    }
    return this.open[0];
  }

  private isClosing(mark: Mark, at: number): boolean {
    if (mark.closes === 'no' || !this.isOpen(mark.family)) return false;
    if (mark.family !== 'single') return true;
    if (mark.closes === 'yes') return true;
    if (this.mayRunOn && this.open[0]?.mark.start === this.block.start && this.mayPossess(mark)) return false;
    return !this.ahead.closesSurely[at];
  }

  private isOpening(mark: Mark, at: number): boolean {
    if (mark.opens === 'no' || this.open.length >= DEEPEST) return false;
    if (mark.family !== 'single') return true;
    if (mark.opens === 'maybe') return !this.isOpen('single') && this.ahead.closesSurely[at] === 1;
    return this.ahead.closes[at] === 1 || isCurled(this.text, mark) || this.beginsSentence(mark);
  }

  /** ‘We shall stay and … at the end of a paragraph: a single mark that may be one never closed. */
  private beginsSentence(mark: Mark): boolean {
    if (mark.start === this.block.start) return true;
    let before = mark.start - 1;
    while (before > this.block.start && isSpace(this.text.charCodeAt(before))) before--;
    const last = this.text.charCodeAt(before);
    return (isTerminal(last) || last === 58 || last === 44) && isUpper(this.text.charCodeAt(mark.end));
  }

  /** The miners’ case, and not ‘… many times’ and: what is owned has to follow. */
  private mayPossess(mark: Mark): boolean {
    const start = mark.end + 1;
    let end = start;
    while (end < this.block.end && isLetter(this.text.charCodeAt(end))) end++;
    const word = this.text.slice(start, end).toLowerCase();
    return (
      word !== 'and' &&
      !prepositions.has(word) &&
      !pronouns.has(word) &&
      !auxiliaries.has(word) &&
      !isCueWord(word)
    );
  }

  /** Whether a mark opened, whatever comes of it; a straight one amid words may be an apostrophe. */
  private isSure(mark: Mark): boolean {
    return mark.family !== 'single' || mark.start === this.block.start || isCurled(this.text, mark);
  }

  private isOpen(family: Family): boolean {
    return this.open.some((open) => open.mark.family === family);
  }

  private close(mark: Mark, stretches: Stretch[]): void {
    let depth = this.open.length - 1;
    while (this.open[depth]?.mark.family !== mark.family) depth--;
    const open = this.open[depth];
    if (!open) return;
    this.open.length = depth;
    stretches.push(toStretch(this.text, open, mark.start, mark.end, true, false));
  }

  private push(mark: Mark, at: number, stretches: Stretch[]): void {
    const outer = this.open.findIndex((open) => open.mark.family === mark.family);
    // “We will never go. “And they …”: a mark that opens again before two that close shows that one was forgotten.
    if (outer >= 0 && (this.ahead.closesInARow[at] ?? 0) < 2) {
      const open = this.open[outer];
      this.open.length = outer;
      if (open && this.isSure(open.mark)) pushForgotten(stretches, this.text, open, mark.start);
    }
    this.open.push({
      mark,
      depth: this.open.length,
      block: this.index,
      blockEnd: this.block.end,
      before: stretches.length,
    });
  }
}

function isCurled(text: string, mark: Mark): boolean {
  return text.charCodeAt(mark.start) === 0x2018;
}

/** ‘King said the miners’ case was lost. ¶ ‘He …: the next paragraph opens again, so the first need not close. */
function opensWithSingle(text: string, block: Block | undefined): boolean {
  if (!block) return false;
  const first = text.charCodeAt(block.start);
  return (first === 39 || first === 0x2018) && isLetter(text.charCodeAt(block.start + 1));
}

/** What stands ahead of each mark among the marks of its own family, found in one pass from the end. */
interface Ahead {
  /** Whether a mark that can close comes at all. */
  readonly closes: Uint8Array;
  /** Whether one that surely closes comes before one that opens. */
  readonly closesSurely: Uint8Array;
  /** How many close before one opens. */
  readonly closesInARow: Uint16Array;
}

function lookAhead(marks: readonly Mark[]): Ahead {
  const closes = new Uint8Array(marks.length);
  const closesSurely = new Uint8Array(marks.length);
  const closesInARow = new Uint16Array(marks.length);
  const state = new Map<Family, { closes: number; surely: number; row: number }>();
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at];
    if (!mark) continue;
    const seen = state.get(mark.family) ?? { closes: 0, surely: 0, row: 0 };
    closes[at] = seen.closes;
    closesSurely[at] = seen.surely;
    closesInARow[at] = seen.row;
    if (mark.opens === 'yes') seen.surely = seen.row = 0;
    else if (mark.closes !== 'no') {
      seen.closes = 1;
      if (mark.closes === 'yes') seen.surely = 1;
      seen.row = Math.min(seen.row + 1, 9);
    }
    state.set(mark.family, seen);
  }
  return { closes, closesSurely, closesInARow };
}

/** A quotation whose closing mark is missing ends with its paragraph. */
function pushUnclosed(stretches: Stretch[], text: string, open: Open): void {
  stretches.push(toStretch(text, open, open.blockEnd, open.blockEnd, false, false));
}

/**
 * One whose closing mark is missing before the next opens ends with its last whole sentence, or before the comma of
 * an attribution: “Absent a force, he added, “this …”. Without either it is dropped.
 */
function pushForgotten(stretches: Stretch[], text: string, open: Open, until: number): void {
  let end = until;
  while (end > open.mark.end && isSpace(text.charCodeAt(end - 1))) end--;
  const last = text.charCodeAt(end - 1);
  if (last === 44) end = findAttributionComma(text, open.mark.end, end - 1);
  else while (end > open.mark.end && !endsSentence(text, end)) end--;
  if (end > open.mark.end) stretches.push(toStretch(text, open, end, end, false, false));
}

/** A full stop after a single letter, as in U.S., ends no sentence. */
function endsSentence(text: string, end: number): boolean {
  if (!isTerminal(text.charCodeAt(end - 1)) || !isSpace(text.charCodeAt(end))) return false;
  return !isUpper(text.charCodeAt(end - 2)) || isLetter(text.charCodeAt(end - 3));
}

// An attribution between two commas is no longer than this.
const ATTRIBUTION_MOST = 80;

function findAttributionComma(text: string, from: number, comma: number): number {
  for (let at = comma - 1; at > from && comma - at < ATTRIBUTION_MOST; at--) {
    if (text.charCodeAt(at) !== 44) continue;
    const words = text
      .slice(at + 1, comma)
      .toLowerCase()
      .split(' ');
    return words.some((word) => isCueWord(word)) ? at : from;
  }
  return from;
}

function toStretch(
  text: string,
  open: Open,
  end: number,
  outerEnd: number,
  closed: boolean,
  runsOn: boolean,
): Stretch {
  let start = open.mark.end;
  let last = end;
  while (start < last && isSpace(text.charCodeAt(start))) start++;
  while (last > start && isSpace(text.charCodeAt(last - 1))) last--;
  return {
    start,
    end: last,
    outer: { start: open.mark.start, end: outerEnd },
    family: open.mark.family,
    closed,
    runsOn,
    depth: open.depth,
    block: open.block,
  };
}

/** Whether anything was said between the marks. */
export function hasWords(text: string, span: Span): boolean {
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || (code >= 48 && code <= 57)) return true;
  }
  return false;
}
