import { BitReader, BitWriter, riceParameter } from './bits.ts';

/**
 * The rows that have a word, and its positions in them. The positions of words found nearly everywhere would be half of
 * the whole index and help little, so they are left out; a phrase with such a word is checked against the text.
 *
 *     rows       gap gap gap …            (Rice, the mean gap is known from the counts)
 *     positions  count position gap … | count position gap … | …      one group a row
 */

// Positions within a quotation of usual length; longer ones cost a bit more.
const POSITION_K = 3;
// A word in more than one of 128 rows has no positions, unless there are few rows.
const COMMON_SHARE = 1 / 128;
const FEW_ROWS = 64;

/** Whether a word that `rowCount` of `rowsInAll` rows have comes with its positions. */
export function hasPositions(rowCount: number, rowsInAll: number): boolean {
  return rowCount <= Math.max(FEW_ROWS, rowsInAll * COMMON_SHARE);
}

/** Where a row's positions of a word are. */
export interface Positions {
  /** Where a row's positions begin, by the row's place in the list of rows; one more entry than rows. */
  readonly starts: Uint32Array;
  readonly at: Uint32Array;
}

/** `places` are a row and a position in turn, in order. */
export function writePostings(places: readonly number[], rowCount: number, rowsInAll: number): Uint8Array {
  const out = new BitWriter();
  const k = gapParameter(rowCount, rowsInAll);
  let before = -1;
  for (let at = 0; at < places.length; at += 2) {
    const row = places[at] as number;
    if (row === before) continue;
    out.rice(row - before - 1, k);
    before = row;
  }
  if (hasPositions(rowCount, rowsInAll)) writePositions(places, out);
  return out.take();
}

export function readRows(
  bytes: Uint8Array,
  offset: number,
  rowCount: number,
  rowsInAll: number,
): Uint32Array {
  return rowsFrom(new BitReader(bytes, offset), rowCount, rowsInAll);
}

/** Only for a word that `hasPositions`. */
export function readPositions(
  bytes: Uint8Array,
  offset: number,
  rowCount: number,
  rowsInAll: number,
): Positions {
  const reader = new BitReader(bytes, offset);
  rowsFrom(reader, rowCount, rowsInAll);
  const starts = new Uint32Array(rowCount + 1);
  const at: number[] = [];
  for (let index = 0; index < rowCount; index += 1) {
    let position = -1;
    for (let left = reader.rice(0) + 1; left > 0; left -= 1) {
      position += 1 + reader.rice(POSITION_K);
      at.push(position);
    }
    starts[index + 1] = at.length;
  }
  return { starts, at: Uint32Array.from(at) };
}

function rowsFrom(reader: BitReader, rowCount: number, rowsInAll: number): Uint32Array {
  const rows = new Uint32Array(rowCount);
  const k = gapParameter(rowCount, rowsInAll);
  let row = -1;
  for (let index = 0; index < rowCount; index += 1) {
    row += 1 + reader.rice(k);
    rows[index] = row;
  }
  return rows;
}

function gapParameter(rowCount: number, rowsInAll: number): number {
  return riceParameter(rowsInAll / rowCount - 1);
}

function writePositions(places: readonly number[], out: BitWriter): void {
  for (let from = 0; from < places.length;) {
    let to = from;
    while (places[to] === places[from] && to < places.length) to += 2;
    out.rice((to - from) / 2 - 1, 0);
    let before = -1;
    for (let at = from + 1; at < to; at += 2) {
      const position = places[at] as number;
      out.rice(position - before - 1, POSITION_K);
      before = position;
    }
    from = to;
  }
}
