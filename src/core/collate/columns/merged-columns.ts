import type { Span } from '../../content-model.ts';
import { matchTokens } from '../../text/diff.ts';
import { type Token, wordsIn } from '../../text/tokens.ts';
import { trimEndOf } from '../../text/trim.ts';
import { partsUnder } from './column-parts.ts';
import { evenApostrophes, findMarks, type Mark } from './gap-marks.ts';
import type { Cell } from './rows.ts';

/** A stretch of one of two cells that are read as one text. */
export interface MergedPart extends Span {
  /** `both` and `first` lie in the first cell's article, `second` in the second's. */
  readonly from: 'both' | 'first' | 'second';
  /** Of one cell's words that the other article has too: `apart` in another place, `alike` here and spelled otherwise. */
  readonly shared: 'apart' | 'alike' | null;
}

type Taken = Omit<MergedPart, 'shared'>;

/**
 * Two cells of a shared row as one text. `both` and `first` together are the first cell, character for character;
 * `second` are the words that only the second cell has, in its order. A word that the two spell otherwise or print with
 * another capital is printed of either; where only the punctuation around it differs, the first cell's stands for both.
 * `keepsMarks` tells whether that is true of the quotation marks.
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
  const matches = matchTokens(sharedA, sharedB).filter(
    ([a, b]) => evenApostrophes(a.text) === evenApostrophes(b.text),
  );
  for (const [wordA, wordB] of [...matches, undefined].map((pair) => pair ?? [])) {
    const gapA = { start: atA, end: wordA?.start ?? ends.a };
    const gapB = { start: atB, end: wordB?.start ?? ends.b };
    parts.push(...mergeGap(first.text, gapA, second.text, gapB, !wordA));
    if (!wordA || !wordB) break;
    parts.push({ start: wordA.start, end: wordA.end, from: 'both' });
    [atA, atB] = [wordA.end, wordB.end];
  }
  return cutShared(joinAlike(parts), { first: first.cell, second: second.cell });
}

/**
 * The text between two words that both have. Words take the space before them, or else the one after, and the marks and
 * brackets that open and close around them.
 */
function mergeGap(textA: string, gapA: Span, textB: string, gapB: Span, isLast: boolean): Taken[] {
  const [a, b] = [holdWords(textA, gapA), holdWords(textB, gapB)];
  // Without words of the first cell, those of the second stand before what opens on the next word of both.
  const from = a?.start ?? gapA.end - (isLast ? 0 : countOpening(textA, gapA));
  const rest = a?.end ?? from;
  const parts: Taken[] = [
    { start: gapA.start, end: from, from: 'both' },
    { start: from, end: rest, from: 'first' },
    ...(b ? insertWords(textB, gapB, b, a ? 'replaces' : isLast ? 'ends' : 'inserts') : []),
    { start: rest, end: gapA.end, from: 'both' },
  ];
  return parts.filter(({ start, end }) => start < end);
}

/** The words of a gap with the brackets and pairs of marks around them. */
interface HeldWords extends Span {
  readonly first: Token;
  readonly marks: readonly Mark[];
}

function holdWords(text: string, gap: Span): HeldWords | undefined {
  const words = wordsIn(text, gap);
  const [first, last] = [words.at(0), words.at(-1)];
  if (!first || !last) return undefined;
  const marks = findMarks(text, gap, words);
  const paired = new Set(marks.flatMap((mark) => (mark.isPaired ? mark.start : [])));
  const holds = (at: number, brackets: RegExp) => brackets.test(text[at] ?? '') || paired.has(at);
  let start = first.start;
  while (start > gap.start && holds(start - 1, /[([]/u)) start--;
  let end = last.end;
  for (let at = last.end; at < gap.end && /\S/u.test(text[at] ?? ''); at++)
    if (holds(at, /[)\]]/u)) end = at + 1;
  return { start, end, first, marks };
}

/** How many characters before the end of a gap open on the word after it. */
function countOpening(text: string, { start, end }: Span): number {
  const before = text.slice(start, end);
  return before.length - trimEndOf(before, /[“„”‘‚«»‹›"'([]/u).length;
}

/**
 * The second cell's words of a gap. The first cell's marks stand there already: of the second's only those are printed
 * that open and close around its own words.
 */
function insertWords(
  text: string,
  gap: Span,
  { start: from, end: until, first, marks }: HeldWords,
  how: 'replaces' | 'inserts' | 'ends',
): Taken[] {
  const left = marks.filter(({ isPaired }) => !isPaired);
  const lead = left.findLast(({ end }) => end <= first.start);
  // Before a word of both, the first cell's punctuation is printed; at the end of the row, the second's too.
  const start = how === 'inserts' ? from : (lead?.end ?? gap.start);
  const end =
    how === 'replaces'
      ? until
      : how === 'ends'
        ? gap.end
        : Math.max(until, gap.end - countOpening(text, gap));
  // A mark that closes alone may be an apostrophe: the sailors’ boats.
  const others = left.filter(
    (mark) => mark.start > first.start && mark.end <= end && (mark.opens || !mark.isSingle),
  );
  const space =
    how !== 'inserts' && lead && /\s/u.test(text[gap.start] ?? '') && /\S/u.test(text[start] ?? '');
  const cuts = [{ end: start }, ...others];
  return [
    ...(space ? [{ start: gap.start, end: gap.start + 1, from: 'second' as const }] : []),
    ...cuts.map((cut, index) => ({
      start: cut.end,
      end: others[index]?.start ?? end,
      from: 'second' as const,
    })),
  ];
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

/** Separates words that the other article has too from those around them. Either cell's parts are in order, and so are these. */
function cutShared(parts: readonly Taken[], cells: Record<'first' | 'second', Cell>): MergedPart[] {
  const shared = { first: sharedIn(cells.first), second: sharedIn(cells.second) };
  const next = { first: 0, second: 0 };
  return parts.flatMap(({ from, start, end }): MergedPart[] => {
    if (from === 'both') return [{ from, start, end, shared: null }];
    const own = shared[from];
    const cut: MergedPart[] = [];
    let at = start;
    // Those before it are read as words of both.
    while ((own[next[from]]?.start ?? Infinity) < start) next[from] += 1;
    for (let each = own[next[from]]; each && each.start < end; each = own[++next[from]]) {
      cut.push({ from, start: at, end: each.start, shared: null }, { from, ...each });
      at = each.end;
    }
    cut.push({ from, start: at, end, shared: null });
    return cut.filter((part) => part.start < part.end);
  });
}

type SharedSpan = Span & Pick<MergedPart, 'shared'>;

function sharedIn({ parts }: Cell): SharedSpan[] {
  return parts.flatMap(({ kind, start, end }): SharedSpan[] => {
    if (kind === 'moved' || kind === 'apart') return [{ start, end, shared: 'apart' }];
    return kind === 'trivial' ? [{ start, end, shared: 'alike' }] : [];
  });
}

function sharedWords(text: string, cell: Cell): Token[] {
  const inCell = wordsIn(text, cell);
  const under = partsUnder(cell.parts, inCell);
  return inCell.filter((_, at) => under[at]?.kind === 'same' || under[at]?.kind === 'trivial');
}
