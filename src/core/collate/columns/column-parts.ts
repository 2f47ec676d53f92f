import { firstWhere } from '../../bisect.ts';
import type { Span } from '../../content-model.ts';
import type { Column, Word } from './column-units.ts';
import { isEnough, type Tie, type WordPair } from './column-words.ts';
import type { Cell, LaidRow, Part, SharedWording, UnitRun } from './rows.ts';

export interface MarkedRow {
  readonly cells: readonly (Cell | null)[];
  readonly wordings: readonly SharedWording['id'][];
}

/** Marks the cells of all rows. Every unit is in one row, so what its words share is found once for all rows. */
export function markParts(
  columns: readonly Column[],
  rows: readonly LaidRow[],
  ties: readonly Tie[],
): MarkedRow[] {
  const shares = columns.map((): Shares => ({ inRow: new Map(), apart: new Map(), variants: new Set() }));
  const rowsOfUnits = columns.map((_, column) => placeUnits(rows, column));
  const wordings = rows.map(() => new Set<SharedWording['id']>());
  for (const tie of ties) {
    for (const [row, count] of shareTie(columns, rowsOfUnits, tie, shares)) {
      if (isEnough(count, tie.pairs.length)) wordings[row]?.add(tie.wording);
    }
  }
  return rows.map((row, at) => ({
    cells: columns.map((column, index) => {
      const run = row.cells[index];
      const share = shares[index];
      if (!run || !share) return null;
      const start = column.units[run.from]?.start ?? 0;
      const end = column.units[run.to - 1]?.end ?? 0;
      const words = wordsOf(column, run).map((word) => toPart(columns, index, word, share));
      return { start, end, parts: tile({ start, end }, words) };
    }),
    wordings: [...(wordings[at] ?? [])],
  }));
}

/** What the words of one column share, by index: with which columns, and there with which word. */
interface Shares {
  readonly inRow: Map<number, Map<number, number>>;
  readonly apart: Map<number, Map<number, number>>;
  readonly variants: Set<number>;
}

/** The row of each unit of a column. */
function placeUnits(rows: readonly LaidRow[], column: number): number[] {
  const rowsOfUnits: number[] = [];
  for (const [row, { cells }] of rows.entries()) {
    const run = cells[column];
    for (let unit = run?.from ?? 0; unit < (run?.to ?? 0); unit += 1) rowsOfUnits[unit] = row;
  }
  return rowsOfUnits;
}

/** Returns how many words the tie matches within each row. A word is matched once with each other column. */
function shareTie(
  columns: readonly Column[],
  rowsOfUnits: readonly (readonly number[])[],
  tie: Tie,
  shares: readonly Shares[],
): ReadonlyMap<number, number> {
  const [sharesA, sharesB] = [shares[tie.a], shares[tie.b]];
  if (!sharesA || !sharesB) return new Map();
  const rowOf = (column: number, unit: number | undefined) => rowsOfUnits[column]?.[unit ?? -1] ?? -1;
  for (const { unitA, unitB, pairs } of tie.linked) {
    if (rowOf(tie.a, unitA) === rowOf(tie.b, unitB)) continue;
    for (const pair of pairs) {
      matchWith(sharesA.apart, pair.a, tie.b, pair.b);
      matchWith(sharesB.apart, pair.b, tie.a, pair.a);
    }
  }
  const within = new Map<number, WordPair[]>();
  for (const pair of tie.pairs) {
    const row = rowOf(tie.a, columns[tie.a]?.words[pair.a]?.unit);
    if (row !== rowOf(tie.b, columns[tie.b]?.words[pair.b]?.unit)) continue;
    const found = within.get(row);
    if (found) found.push(pair);
    else within.set(row, [pair]);
    if (sharesA.inRow.get(pair.a)?.has(tie.b) || sharesB.inRow.get(pair.b)?.has(tie.a)) continue;
    matchWith(sharesA.inRow, pair.a, tie.b, pair.b);
    matchWith(sharesB.inRow, pair.b, tie.a, pair.a);
  }
  for (const pairs of within.values()) {
    const [first, last] = [pairs.at(0), pairs.at(-1)];
    if (!first || !last) continue;
    for (const at of between(tie.unmatched.a, first.a, last.a)) sharesA.variants.add(at);
    for (const at of between(tie.unmatched.b, first.b, last.b)) sharesB.variants.add(at);
  }
  return new Map(Array.from(within, ([row, { length }]) => [row, length]));
}

/** Of rising numbers those between two others. */
function between(numbers: readonly number[], low: number, high: number): number[] {
  const found: number[] = [];
  for (
    let at = firstWhere(numbers.length, (index) => (numbers[index] ?? 0) > low);
    (numbers[at] ?? high) < high;
    at += 1
  )
    found.push(numbers[at] as number);
  return found;
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

/** The words that have letters in a stretch. Words are in order and apart. */
export function wordsUnder<Each extends Span>(words: readonly Each[], { start, end }: Span): Each[] {
  const first = firstWhere(words.length, (at) => (words[at]?.end ?? 0) > start);
  return words.slice(
    first,
    firstWhere(words.length, (at) => (words[at]?.start ?? 0) >= end),
  );
}

function wordsOf({ firstWords }: Column, { from, to }: UnitRun): number[] {
  const [first = 0, end = 0] = [firstWords[from], firstWords[to]];
  return Array.from({ length: end - first }, (_, at) => first + at);
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
