/**
 * Words of a sorted list that are few edits away: a letter more, less or another one, or two neighbors swapped. The
 * table of distances is kept for the letters that a word shares with the one before it, and where a beginning is
 * already too far off every word with it is passed over, so that only a few hundredths of the list are looked at.
 *
 *             n o r m l i s e          distance of every beginning of the list's word (down)
 *           0 1 2 3 …                  to every beginning of the typed one (across)
 *         n 1 0 1 2
 *         o 2 1 0 1
 */

export interface Neighbor {
  /** The place in the list. */
  readonly word: number;
  readonly distance: number;
}

/** With `isPrefix` a word counts as near as the nearest of its beginnings. */
export function findNeighbors(
  words: readonly string[],
  typed: string,
  most: number,
  isPrefix = false,
): Neighbor[] {
  const found: Neighbor[] = [];
  const width = typed.length + 1;
  const table = new Uint8Array(width * (LONGEST + 1));
  for (let across = 0; across < width; across += 1) table[across] = across;
  const nearestAt = new Uint8Array(LONGEST + 1).fill(255);
  let before = '';
  let place = 0;
  while (place < words.length) {
    const word = words[place] as string;
    const length = Math.min(word.length, LONGEST);
    let depth = sharedStart(word, before);
    let hopeless = 0;
    while (depth < length && hopeless === 0) {
      depth += 1;
      const least = fillRow(table, width, word, depth, typed);
      nearestAt[depth] = Math.min(nearestAt[depth - 1] as number, table[depth * width + width - 1] as number);
      // Two letters swapped go on from the row before the last.
      if (least > most && hasNoneBelow(table, width, depth - 1, most)) hopeless = depth;
    }
    const distance = isPrefix
      ? (nearestAt[depth] as number)
      : hopeless === 0 && word.length <= LONGEST
        ? (table[depth * width + width - 1] as number)
        : 255;
    if (distance <= most) found.push({ word: place, distance });
    before = word.slice(0, depth);
    // What begins like a hopeless word is as near as it already was at its beginning.
    if (hopeless === 0 || distance <= most) place += 1;
    else place = firstWithout(words, place, before);
  }
  return found;
}

const LONGEST = 40;

function fillRow(table: Uint8Array, width: number, word: string, depth: number, typed: string): number {
  const row = depth * width;
  const above = row - width;
  const letter = word.charCodeAt(depth - 1);
  const letterBefore = depth > 1 ? word.charCodeAt(depth - 2) : -1;
  table[row] = depth;
  let least = depth;
  for (let across = 1; across < width; across += 1) {
    const typedLetter = typed.charCodeAt(across - 1);
    let cost = (table[above + across - 1] as number) + (letter === typedLetter ? 0 : 1);
    cost = Math.min(cost, (table[above + across] as number) + 1, (table[row + across - 1] as number) + 1);
    if (across > 1 && letter === typed.charCodeAt(across - 2) && letterBefore === typedLetter) {
      cost = Math.min(cost, (table[above - width + across - 2] as number) + 1);
    }
    table[row + across] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

function hasNoneBelow(table: Uint8Array, width: number, depth: number, most: number): boolean {
  return table.subarray(depth * width, (depth + 1) * width).every((cost) => cost >= most);
}

function sharedStart(word: string, before: string): number {
  const most = Math.min(word.length, before.length, LONGEST);
  let shared = 0;
  while (shared < most && word.charCodeAt(shared) === before.charCodeAt(shared)) shared += 1;
  return shared;
}

/** The next place whose word does not begin so. */
function firstWithout(words: readonly string[], place: number, start: string): number {
  let low = place + 1;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string).startsWith(start)) low = middle + 1;
    else high = middle;
  }
  return low;
}
