import type { Span } from '../../model.ts';
import { matchTokens } from '../../text/diff.ts';
import { type Token, wordsIn } from '../../text/tokens.ts';
import { trimEndOf } from '../../text/trim.ts';
import { partsUnder } from './column-parts.ts';
import type { Cell } from './rows.ts';

/** A stretch of one of two cells that are read as one text. */
export interface MergedPart extends Span {
  /** `both` and `first` lie in the first cell's article, `second` in the second's. */
  readonly from: 'both' | 'first' | 'second';
  /** Words of one cell that the other article has too, in another place of the row or in another row. */
  readonly isMoved: boolean;
}

type Taken = Omit<MergedPart, 'isMoved'>;

/**
 * Two cells of a shared row as one text. `both` and `first` together are the first cell, character for character;
 * `second` are the words that only the second cell has, in its order. Where both have a word, and differ in case,
 * spelling or the punctuation around it, the first cell's form stands for both.
 *
 *     first    the framework regarding the sending of aid
 *     second   framework on dispatching aid, it said
 *     merged   {the }framework{ regarding the sending of}[ on dispatching] aid[, it said]
 *
 * A word that moved is printed where either cell has it.
 */
export function mergeCells(
  first: { text: string; cell: Cell },
  second: { text: string; cell: Cell },
): MergedPart[] {
  const sharedA = sharedWords(first.text, first.cell);
  const sharedB = sharedWords(second.text, second.cell);
  const parts: Taken[] = [];
  let [atA, atB] = [first.cell.start, second.cell.start];
  const ends = { a: first.cell.end, b: second.cell.end };
  for (const [wordA, wordB] of [...matchTokens(sharedA, sharedB), undefined].map((pair) => pair ?? [])) {
    const gapA = { start: atA, end: wordA?.start ?? ends.a };
    const gapB = { start: atB, end: wordB?.start ?? ends.b };
    parts.push(...mergeGap(first.text, gapA, second.text, gapB, !wordA));
    if (!wordA || !wordB) break;
    parts.push({ start: wordA.start, end: wordA.end, from: 'both' });
    [atA, atB] = [wordA.end, wordB.end];
  }
  return cutMoved(joinAlike(parts), { first: first.cell, second: second.cell });
}

/** The text between two words that both have. Words take the space before them, or else the one after. */
function mergeGap(textA: string, gapA: Span, textB: string, gapB: Span, isLast: boolean): Taken[] {
  const wordsA = wordsIn(textA, gapA);
  const wordsB = wordsIn(textB, gapB);
  const parts: Taken[] = [];
  const [firstA, lastA] = [wordsA.at(0), wordsA.at(-1)];
  if (firstA && lastA) {
    // A bracket goes with the word it holds.
    const start = gapA.start + trimEndOf(textA.slice(gapA.start, firstA.start), /[([]/u).length;
    const end = lastA.end + (/^[)\]]+/u.exec(textA.slice(lastA.end, gapA.end))?.[0].length ?? 0);
    parts.push({ start: gapA.start, end: start, from: 'both' });
    parts.push({ start, end, from: 'first' });
    if (wordsB.length > 0)
      parts.push({ start: gapB.start, end: wordsB.at(-1)?.end ?? gapB.end, from: 'second' });
    parts.push({ start: end, end: gapA.end, from: 'both' });
  } else {
    parts.push({ ...gapA, from: 'both' });
    const [firstB] = wordsB;
    // Before a word of both, the first cell's punctuation is printed; at the end of the row, the second's too.
    if (firstB) parts.push({ start: isLast ? gapB.start : firstB.start, end: gapB.end, from: 'second' });
  }
  return parts.filter(({ start, end }) => start < end);
}

function joinAlike(parts: readonly Taken[]): Taken[] {
  const joined: Taken[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.from === part.from && last.end === part.start)
      joined[joined.length - 1] = { ...last, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** Separates moved words from those around them. The parts of either cell are in order, and so are its moved words. */
function cutMoved(parts: readonly Taken[], cells: Record<'first' | 'second', Cell>): MergedPart[] {
  const moved = { first: movedIn(cells.first), second: movedIn(cells.second) };
  const next = { first: 0, second: 0 };
  return parts.flatMap(({ from, start, end }): MergedPart[] => {
    if (from === 'both') return [{ from, start, end, isMoved: false }];
    const cut: MergedPart[] = [];
    let at = start;
    for (let span = moved[from][next[from]]; span && span.start < end; span = moved[from][++next[from]]) {
      cut.push({ from, start: at, end: span.start, isMoved: false }, { from, ...span, isMoved: true });
      at = span.end;
    }
    cut.push({ from, start: at, end, isMoved: false });
    return cut.filter((part) => part.start < part.end);
  });
}

function movedIn({ parts }: Cell): Span[] {
  return parts
    .filter(({ kind }) => kind === 'moved' || kind === 'apart')
    .map(({ start, end }) => ({ start, end }));
}

function sharedWords(text: string, cell: Cell): Token[] {
  const inCell = wordsIn(text, cell);
  const under = partsUnder(cell.parts, inCell);
  return inCell.filter((_, at) => under[at]?.kind === 'same' || under[at]?.kind === 'trivial');
}
