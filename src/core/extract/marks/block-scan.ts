import type { Block } from '../../content-model.ts';
import { trimEndsOf } from '../../text/trim.ts';
import { isLetter, isLower, isSpace, isTerminal, isUpper } from '../../text/code-units.ts';
import { findCueVerb, isCueWord } from '../languages/en/cues.ts';
import { auxiliaries, betweenWords, prepositions, pronouns, timeWords } from '../languages/en/words.ts';
import { type Ahead, lookAhead } from './look-ahead.ts';
import { type Family, type Mark, otherOf } from './mark.ts';
import { findMarks } from './marks.ts';
import { type Open, type QuotedSpan, toStretch } from './quoted-spans.ts';
import { pushForgotten } from './unclosed.ts';

// Deeper marks are not prose, and a bound keeps the search through the stack, and so the scan, linear.
const DEEPEST = 6;

/** The scan of one block: its marks in order, and a stack of those that are open. */
export class BlockScan {
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

  get isHeading(): boolean {
    return this.block.kind === 'heading';
  }

  /** The first mark of a family, unless it may be an apostrophe. */
  findFirst(family: Family): Mark | undefined {
    return this.marks.find(
      (mark) =>
        mark.family === family && (family !== 'single' || mark.opens === 'yes' || mark.closes === 'yes'),
    );
  }

  /** Whether a mark ends what an earlier paragraph opened: it ends its paragraph or a sentence, and nobody speaks before it. */
  closesEarlier(mark: Mark): boolean {
    return this.closesSentence(mark) && !this.goesOnSmall(mark) && !this.namesSpeaker(mark.start);
  }

  /** 40 ft." long */
  private goesOnSmall({ start, end }: Mark): boolean {
    return (
      this.text.charCodeAt(start - 1) !== 44 &&
      isSpace(this.text.charCodeAt(end)) &&
      isLower(this.text.charCodeAt(end + 1))
    );
  }

  /** Whether the reporter says that somebody spoke: Poe shouted. */
  namesSpeaker(until = this.block.end): boolean {
    const words = this.text.slice(this.block.start, until).split(' ');
    return words.some((word, at) => {
      const name = at > 0 ? (words[at - 1] ?? '') : '';
      return isUpper(name.charCodeAt(0)) && isSpoken(word);
    });
  }

  /** Whether a mark can only close, and stands where a sentence or a clause ends: … great!” */
  private closesSentence({ start, opens, closes }: Mark): boolean {
    const before = this.text.charCodeAt(start - 1);
    return (
      opens === 'no' && closes === 'yes' && start > this.block.start && (isTerminal(before) || before === 44)
    );
  }

  /**
   * Adds the block's stretches; returns the mark that is still open at its end. With `carried` the block goes on with
   * a quotation that it does not open again.
   */
  run(stretches: QuotedSpan[], carried?: Family): Open | undefined {
    const { start } = this.block;
    if (carried) this.pushOpen({ start, end: start, family: carried, opens: 'yes', closes: 'no' });
    for (const [at, mark] of this.marks.entries()) {
      if (this.isClosing(mark, at)) this.close(mark, mark.family, stretches);
      else if (this.closesOther(mark, at)) this.close(mark, otherOf(mark.family), stretches);
      else if (this.isOpening(mark, at)) this.push(mark, at, stretches);
    }
    return this.open[0];
  }

  private isClosing(mark: Mark, at: number): boolean {
    if (mark.closes === 'no' || !this.isOpen(mark.family)) return false;
    if (mark.family !== 'single') return true;
    // ‘I said, “It is the boys’.”’: what opened inside is still to be closed.
    if (this.open.at(-1)?.mark.family === 'double' && this.ahead.otherCloses[at] === 1) return false;
    if (mark.closes === 'yes') return true;
    const first = this.open[0];
    if (this.mayRunOn && first && this.beginsSentence(first.mark) && this.mayPossess(mark)) return false;
    return !this.ahead.closesSurely[at];
  }

  /** 'It is both of them together.": a mark that has nothing to close, where another has nothing that closes it. */
  private closesOther(mark: Mark, at: number): boolean {
    const other = otherOf(mark.family);
    return (
      this.open.at(-1)?.mark.family === other &&
      !this.isOpen(mark.family) &&
      this.ahead.otherCloses[at] === 0 &&
      this.closesSentence(mark)
    );
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
    if (!isLetter(this.text.charCodeAt(mark.start - 1))) return false;
    const start = mark.end + 1;
    const word = this.readWord(start);
    if (isUpper(this.text.charCodeAt(start)) && isCueWord(this.readWord(start + word.length + 1)))
      return false;
    return (
      word !== 'and' &&
      !timeWords.has(word) &&
      !betweenWords.has(word) &&
      !prepositions.has(word) &&
      !pronouns.has(word) &&
      !auxiliaries.has(word) &&
      !isCueWord(word)
    );
  }

  /** The word that begins at an offset, in lower case. */
  private readWord(start: number): string {
    let end = start;
    while (end < this.block.end && isLetter(this.text.charCodeAt(end))) end++;
    return this.text.slice(start, end).toLowerCase();
  }

  /** Whether a mark opened, whatever comes of it; a straight one amid words may be an apostrophe. */
  private isSure(mark: Mark): boolean {
    return mark.family !== 'single' || mark.start === this.block.start || isCurled(this.text, mark);
  }

  private isOpen(family: Family): boolean {
    return this.open.some((open) => open.mark.family === family);
  }

  private close(mark: Mark, family: Family, stretches: QuotedSpan[]): void {
    let depth = this.open.length - 1;
    while (this.open[depth]?.mark.family !== family) depth--;
    const open = this.open[depth];
    if (!open) return;
    this.open.length = depth;
    stretches.push(toStretch(this.text, open, mark.start, mark.end, 'closed'));
  }

  private push(mark: Mark, at: number, stretches: QuotedSpan[]): void {
    const outer = this.open.findIndex((open) => open.mark.family === mark.family);
    // “We will never go. “And they …”: a mark that opens again before two that close shows that one was forgotten.
    if (outer >= 0 && (this.ahead.closesInARow[at] ?? 0) < 2 && !this.closesInside(mark, at)) {
      const open = this.open[outer];
      this.open.length = outer;
      if (open && this.isSure(open.mark)) pushForgotten(stretches, this.text, open, mark.start);
    }
    this.pushOpen(mark);
  }

  /** “They said ‘“no”’ to us: a mark inside another of its family, with one of the other family between. */
  private closesInside({ family }: Mark, at: number): boolean {
    const inner = this.open.at(-1)?.mark.family;
    const next = this.marks[at + 1];
    const after = this.marks[at + 2];
    if (inner === family || next?.family !== family || next.closes === 'no') return false;
    return after !== undefined && after.family === inner && after.closes !== 'no';
  }

  private pushOpen(mark: Mark): void {
    this.open.push({ mark, depth: this.open.length, block: this.index, blockEnd: this.block.end });
  }
}

function isSpoken(word: string): boolean {
  const verb = findCueVerb(trimEndsOf(word, /[^a-z]/));
  return verb?.sense === 'saying' && verb.form === 'past';
}

function isCurled(text: string, mark: Mark): boolean {
  return text.charCodeAt(mark.start) === 0x2018;
}
