/** What is commonly at hand for finding shared text, to hold the aligner against. */
import { diffArrays } from 'diff';
import { type Token, tokenize, words } from '../../../src/core/text/tokens.ts';
import type { Case } from './plagdet.ts';

// Shorter common runs are stray words.
const MIN_WORDS = 6;

/** The common parts of a diff on words, by jsdiff. */
export function alignWithDiff(a: string, b: string): Case[] {
  const left = words(tokenize(a));
  const right = words(tokenize(b));
  const found: Case[] = [];
  let atA = 0;
  let atB = 0;
  for (const { count, added, removed } of diffArrays(keysOf(left), keysOf(right))) {
    if (!added && !removed && count >= MIN_WORDS) found.push(toCase(left, atA, right, atB, count));
    if (!added) atA += count;
    if (!removed) atB += count;
  }
  return found;
}

/** The longest common run of words, then the longest on either side of it, and so on. */
export function alignWithLongestRuns(a: string, b: string): Case[] {
  const left = words(tokenize(a));
  const right = words(tokenize(b));
  const places = new Map<string, number[]>();
  for (const [at, { key }] of right.entries()) {
    const list = places.get(key);
    if (list) list.push(at);
    else places.set(key, [at]);
  }
  const found: Case[] = [];
  const open: Box[] = [[0, left.length, 0, right.length]];
  for (let box = open.pop(); box; box = open.pop()) {
    const [fromA, toA, fromB, toB] = box;
    const run = longestRun(left, places, box);
    if (run.length < MIN_WORDS) continue;
    found.push(toCase(left, run.a, right, run.b, run.length));
    open.push([fromA, run.a, fromB, run.b], [run.a + run.length, toA, run.b + run.length, toB]);
  }
  return found;
}

type Box = readonly [fromA: number, toA: number, fromB: number, toB: number];

function longestRun(
  left: readonly Token[],
  places: ReadonlyMap<string, readonly number[]>,
  [fromA, toA, fromB, toB]: Box,
) {
  let best = { a: fromA, b: fromB, length: 0 };
  let before = new Map<number, number>();
  for (let i = fromA; i < toA; i += 1) {
    const lengths = new Map<number, number>();
    for (const j of places.get((left[i] as Token).key) ?? []) {
      if (j < fromB || j >= toB) continue;
      const length = (before.get(j - 1) ?? 0) + 1;
      lengths.set(j, length);
      if (length > best.length) best = { a: i - length + 1, b: j - length + 1, length };
    }
    before = lengths;
  }
  return best;
}

function toCase(
  left: readonly Token[],
  atA: number,
  right: readonly Token[],
  atB: number,
  count: number,
): Case {
  const side = (tokens: readonly Token[], at: number) =>
    [(tokens[at] as Token).start, (tokens[at + count - 1] as Token).end] as const;
  return { a: side(left, atA), b: side(right, atB) };
}

function keysOf(tokens: readonly Token[]): string[] {
  return tokens.map(({ key }) => key);
}
