import type { ArticleId, Span } from '../../model.ts';
import type { LaidRow, UnitRun } from './column-rows.ts';
import type { Column, Word } from './column-units.ts';
import { isEnough, pairsBySentences, type Tie } from './column-words.ts';
import type { Cell, SharedWording } from './columns.ts';

/**
 * A stretch of a cell.
 * - `same`: other cells of the row print the same words;
 * - `trivial`: the same words but for case or regular spelling;
 * - `variant`: amid shared wording, words that no other cell has there;
 * - `moved`: a word that the row's other cell has too, in another place; told of two articles only;
 * - `apart`: shared wording whose partner stands in another row;
 * - `own`: anything else, and the space and punctuation between parts.
 */
export interface Part extends Span {
  readonly kind: 'own' | 'same' | 'trivial' | 'variant' | 'moved' | 'apart';
  /** The articles that share the words. */
  readonly with: readonly ArticleId[];
  /** Where the words stand apart: the first of them in each of those articles. */
  readonly elsewhere?: readonly { readonly article: ArticleId; readonly start: number }[];
}

export interface MarkedRow {
  readonly cells: readonly (Cell | null)[];
  readonly wordings: readonly SharedWording['id'][];
}

export function markParts(columns: readonly Column[], row: LaidRow, ties: readonly Tie[]): MarkedRow {
  const shares = columns.map((): Shares => ({ inRow: new Map(), apart: new Map(), variants: new Set() }));
  const wordings = new Set<SharedWording['id']>();
  for (const tie of ties) {
    const count = shareTie(columns, row, tie, shares);
    if (count > 0 && isEnough(count, tie)) wordings.add(tie.wording);
  }
  const cells = columns.map((column, index) => {
    const run = row.cells[index];
    const share = shares[index];
    if (!run || !share) return null;
    const start = column.units[run.from]?.start ?? 0;
    const end = column.units[run.to - 1]?.end ?? 0;
    const words = wordsOf(column, run).map((at) => toPart(columns, index, at, share));
    return { start, end, parts: tile({ start, end }, words) };
  });
  return { cells, wordings: [...wordings] };
}

/** What the words of one column share, by index: with which columns, and there with which word. */
interface Shares {
  readonly inRow: Map<number, Map<number, number>>;
  readonly apart: Map<number, Map<number, number>>;
  readonly variants: Set<number>;
}

/** Returns how many words the tie matches within the row. A word is matched once with each other column. */
function shareTie(columns: readonly Column[], row: LaidRow, tie: Tie, shares: readonly Shares[]): number {
  const [sharesA, sharesB] = [shares[tie.a], shares[tie.b]];
  if (!sharesA || !sharesB) return 0;
  const within = tie.pairs.filter((pair) => {
    const isInA = isInRun(columns[tie.a]?.words[pair.a], row.cells[tie.a]);
    const isInB = isInRun(columns[tie.b]?.words[pair.b], row.cells[tie.b]);
    return isInA && isInB;
  });
  for (const { unitA, unitB, pairs } of pairsBySentences(columns, tie)) {
    const [isInA, isInB] = [hasUnit(row.cells[tie.a], unitA), hasUnit(row.cells[tie.b], unitB)];
    for (const pair of pairs) {
      if (isInA && !isInB) matchWith(sharesA.apart, pair.a, tie.b, pair.b);
      if (isInB && !isInA) matchWith(sharesB.apart, pair.b, tie.a, pair.a);
    }
  }
  const takenB = new Set(Array.from(sharesA.inRow.values(), (matches) => matches.get(tie.b)));
  for (const pair of within) {
    if (sharesA.inRow.get(pair.a)?.has(tie.b) || takenB.has(pair.b)) continue;
    matchWith(sharesA.inRow, pair.a, tie.b, pair.b);
    matchWith(sharesB.inRow, pair.b, tie.a, pair.a);
  }
  const [first, last] = [within.at(0), within.at(-1)];
  if (first && last) {
    for (const at of tie.unmatched.a) if (first.a < at && at < last.a) sharesA.variants.add(at);
    for (const at of tie.unmatched.b) if (first.b < at && at < last.b) sharesB.variants.add(at);
  }
  return within.length;
}

function toPart(columns: readonly Column[], index: number, at: number, shares: Shares): Part {
  const word = columns[index]?.words[at] as Word;
  const { start, end } = word;
  const idsOf = (others: Iterable<number>) =>
    [...others].toSorted((a, b) => a - b).flatMap((other) => columns[other]?.article.id ?? []);
  const matches = shares.inRow.get(at);
  if (matches) {
    const isSame = Array.from(matches).every(
      ([other, match]) => columns[other]?.words[match]?.text === word.text,
    );
    return { start, end, kind: isSame ? 'same' : 'trivial', with: idsOf(matches.keys()) };
  }
  if (shares.variants.has(at)) return { start, end, kind: 'variant', with: [] };
  const apart = shares.apart.get(at);
  if (apart) {
    const elsewhere = Array.from(apart, ([other, match]) => ({
      article: columns[other]?.article.id ?? '',
      start: columns[other]?.words[match]?.start ?? 0,
    })).toSorted((a, b) => (a.article < b.article ? -1 : 1));
    return { start, end, kind: 'apart', with: idsOf(apart.keys()), elsewhere };
  }
  return { start, end, kind: 'own', with: [] };
}

/** Joins words that follow one another alike, and fills what lies between parts. */
export function tile(span: Span, words: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let at = span.start;
  for (const word of words) {
    const last = parts.at(-1);
    if (last && last.kind === word.kind && String(last.with) === String(word.with)) {
      parts[parts.length - 1] = { ...last, end: word.end };
    } else if (last?.kind === 'own') {
      parts[parts.length - 1] = { ...last, end: word.start };
      parts.push(word);
    } else if (word.kind === 'own') parts.push({ ...word, start: at });
    else {
      if (at < word.start) parts.push({ start: at, end: word.start, kind: 'own', with: [] });
      parts.push(word);
    }
    at = word.end;
  }
  const last = parts.at(-1);
  if (last?.kind === 'own') parts[parts.length - 1] = { ...last, end: span.end };
  else if (at < span.end) parts.push({ start: at, end: span.end, kind: 'own', with: [] });
  return parts;
}

/** The part that each word begins in. Both are in order. */
export function partsUnder(parts: readonly Part[], words: readonly Span[]): (Part | undefined)[] {
  let at = 0;
  return words.map(({ start }) => {
    while (at < parts.length && (parts[at]?.end ?? 0) <= start) at += 1;
    const part = parts[at];
    return part && part.start <= start ? part : undefined;
  });
}

function wordsOf(column: Column, run: UnitRun): number[] {
  return column.words.flatMap((word, index) => (isInRun(word, run) ? [index] : []));
}

function isInRun(word: Word | undefined, run: UnitRun | null | undefined): boolean {
  return word !== undefined && hasUnit(run, word.unit);
}

function hasUnit(run: UnitRun | null | undefined, unit: number): boolean {
  return !!run && run.from <= unit && unit < run.to;
}

function matchWith(
  matches: Map<number, Map<number, number>>,
  word: number,
  column: number,
  other: number,
): void {
  const columns = matches.get(word) ?? new Map<number, number>();
  if (!columns.has(column)) matches.set(word, columns.set(column, other));
}
