import { diffArrays } from 'diff';

/** What is compared by its key: a token, or whatever stands for one. */
export interface Keyed {
  readonly key: string;
}

/** `a[fromA, toA)` is replaced by `b[fromB, toB)`; what lies between two changes is equal by key. */
export interface Change {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
}

/**
 * What turns `a` into `b`, compared by key, in order, without touching changes. Exact up to MAX_EDITS edits; beyond
 * that the sequences are first cut at the keys that each has once, so that unrelated long texts stay cheap.
 */
export function diffTokens(a: readonly Keyed[], b: readonly Keyed[]): Change[] {
  const keysA = a.map((token) => token.key);
  const keysB = b.map((token) => token.key);
  return join(diffRange(keysA, keysB, { fromA: 0, toA: keysA.length, fromB: 0, toB: keysB.length }));
}

/** The tokens that both have, in order, as `diffTokens` pairs them. */
export function matchTokens<Of extends Keyed>(a: readonly Of[], b: readonly Of[]): [Of, Of][] {
  const pairs: [Of, Of][] = [];
  let [atA, atB] = [0, 0];
  const end = { fromA: a.length, toA: a.length, fromB: b.length, toB: b.length };
  for (const change of [...diffTokens(a, b), end]) {
    for (; atA < change.fromA; atA += 1, atB += 1) pairs.push([a[atA] as Of, b[atB] as Of]);
    [atA, atB] = [change.toA, change.toB];
  }
  return pairs;
}

// The cost is quadratic in the edits: 300 is some 2 ms, and more than two readings of one statement ever need.
const MAX_EDITS = 300;

function diffRange(a: readonly string[], b: readonly string[], whole: Change): Change[] {
  const range = withoutCommonEnds(a, b, whole);
  if (range.fromA === range.toA || range.fromB === range.toB) return [range];
  const parts = diffArrays(a.slice(range.fromA, range.toA), b.slice(range.fromB, range.toB), {
    maxEditLength: MAX_EDITS,
  });
  if (parts !== undefined) return toChanges(parts, range);
  const anchors = uniqueAnchors(a, b, range);
  if (anchors.length === 0) return [range];
  const changes: Change[] = [];
  let { fromA, fromB } = range;
  for (const [atA, atB] of [...anchors, [range.toA, range.toB] as const]) {
    changes.push(...diffRange(a, b, { fromA, toA: atA, fromB, toB: atB }));
    fromA = atA + 1;
    fromB = atB + 1;
  }
  return changes;
}

function withoutCommonEnds(a: readonly string[], b: readonly string[], range: Change): Change {
  let { fromA, toA, fromB, toB } = range;
  while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) {
    fromA += 1;
    fromB += 1;
  }
  while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) {
    toA -= 1;
    toB -= 1;
  }
  return { fromA, toA, fromB, toB };
}

function toChanges(
  parts: readonly { readonly count: number; readonly added: boolean; readonly removed: boolean }[],
  range: Change,
): Change[] {
  const changes: Change[] = [];
  let { fromA, fromB } = range;
  for (const { count, added, removed } of parts) {
    const toA = added ? fromA : fromA + count;
    const toB = removed ? fromB : fromB + count;
    if (added || removed) changes.push({ fromA, toA, fromB, toB });
    fromA = toA;
    fromB = toB;
  }
  return changes;
}

/** Without empty changes, and with those that touch made one. */
function join(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    if (change.fromA === change.toA && change.fromB === change.toB) continue;
    const last = joined.at(-1);
    if (last?.toA === change.fromA && last.toB === change.fromB) {
      joined[joined.length - 1] = { ...change, fromA: last.fromA, fromB: last.fromB };
    } else joined.push(change);
  }
  return joined;
}

/** The longest chain of keys, in order in both, that occur once in each part. */
function uniqueAnchors(
  a: readonly string[],
  b: readonly string[],
  range: Change,
): (readonly [number, number])[] {
  const placesA = uniquePlaces(a, range.fromA, range.toA);
  const placesB = uniquePlaces(b, range.fromB, range.toB);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, atA] of placesA) {
    const atB = placesB.get(key);
    if (atA >= 0 && atB !== undefined && atB >= 0) pairs.push([atA, atB]);
  }
  return longestIncreasing(pairs);
}

/** Each key's only place; -1 where it has several. */
function uniquePlaces(keys: readonly string[], from: number, to: number): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const key = keys[at] as string;
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** Of pairs that rise in the first place, the longest chain that rises in the second too (patience sorting). */
function longestIncreasing(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const piles: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [index, [, value]] of pairs.entries()) {
    let low = 0;
    let high = piles.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[piles[middle] as number] as readonly [number, number])[1] < value) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (piles[low - 1] as number) : -1;
    piles[low] = index;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = piles.at(-1) ?? -1; at >= 0; at = before[at] as number) {
    chain.push(pairs[at] as readonly [number, number]);
  }
  return chain.reverse();
}
