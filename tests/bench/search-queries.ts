/** Queries made by rule from the records, each of a kind, and each with the statement it was made from. */
import type { SearchRecords } from '../../src/core/search/records.ts';
import { searchWords } from '../../src/core/search/words.ts';
import { makeRandom, pick, SPELLINGS } from './search-corpus.ts';

export const KINDS = ['typo', 'out of order', 'part of a phrase', 'other spelling'] as const;
export type QueryKind = (typeof KINDS)[number];

export interface BenchQuery {
  readonly kind: QueryKind;
  readonly text: string;
  /** The groups that have the words as they were before the query's mistakes: finding one of them is right. */
  readonly groups: readonly number[];
}

// A query that fits more statements than a reader sees at once asks nothing of an engine.
const MOST_FITTING = 10;

export function makeQueries(records: SearchRecords, count: number, seed = 7): BenchQuery[] {
  const random = makeRandom(seed);
  const rows = records.groups.flatMap(({ rows: own }, group) =>
    own.map(({ text }) => ({ group, text, keys: searchWords(text).map(({ key }) => key) })),
  );
  const places = new Map<string, Set<number>>();
  for (const { group, keys } of rows) {
    for (const key of keys) {
      const known = places.get(key);
      if (known) known.add(group);
      else places.set(key, new Set([group]));
    }
  }
  const queries: BenchQuery[] = [];
  for (let tries = 0; queries.length < count && tries < count * 500; tries += 1) {
    const kind = KINDS[queries.length % KINDS.length] as QueryKind;
    const made = makers[kind](pick(rows, random).text, random);
    if (!made) continue;
    const groups = groupsWith(made.words, places);
    if (groups.length > 0 && groups.length <= MOST_FITTING) queries.push({ kind, text: made.text, groups });
  }
  return queries;
}

function groupsWith(words: readonly string[], places: ReadonlyMap<string, ReadonlySet<number>>): number[] {
  const sets = words
    .flatMap((word) => searchWords(word).map(({ key }) => places.get(key) ?? new Set<number>()))
    .sort((a, b) => a.size - b.size);
  return [...(sets[0] ?? [])].filter((group) => sets.every((set) => set.has(group)));
}

type Made = { text: string; words: string[] } | undefined;

const makers: Readonly<Record<QueryKind, (text: string, random: () => number) => Made>> = {
  typo(text, random) {
    const words = takeRun(text, 4, random);
    const long = words.map((word, place) => ({ word, place })).filter(({ word }) => word.length >= 5);
    if (long.length === 0) return undefined;
    const { word, place } = pick(long, random);
    const wrong = misspell(word, random);
    return { text: words.map((right, at) => (at === place ? wrong : right)).join(' '), words };
  },
  'out of order'(text, random) {
    const words = text.split(' ').filter((word) => word.length > 3);
    if (words.length < 5) return undefined;
    const chosen = Array.from({ length: 4 }, () => pick(words, random));
    return { text: chosen.join(' ').toLowerCase(), words: chosen };
  },
  'part of a phrase'(text, random) {
    const words = takeRun(text, 4 + Math.floor(random() * 3), random);
    const last = words.at(-1) ?? '';
    if (last.length < 4) return undefined;
    const typed = [...words.slice(0, -1), last.slice(0, Math.max(3, last.length - 2))];
    return { text: typed.join(' '), words };
  },
  'other spelling'(text, random) {
    const words = text.split(' ');
    const at = words.findIndex((word) => SPELLINGS.some((pair) => pair.includes(word as never)));
    if (at < 0) return undefined;
    const from = Math.max(0, at - Math.floor(random() * 4));
    const run = words.slice(from, from + 4);
    const other = run.map((word) => {
      const pair = SPELLINGS.find((spellings) => spellings.includes(word as never));
      return pair ? (pair[0] === word ? pair[1] : pair[0]) : word.toUpperCase();
    });
    return { text: other.join(' '), words: run };
  },
};

function takeRun(text: string, length: number, random: () => number): string[] {
  const words = text.split(' ');
  const from = Math.floor(random() * Math.max(1, words.length - length));
  return words.slice(from, from + length);
}

/** One slip of the fingers: a letter more, less, another one, or two swapped. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = pick([...'abcdefghijklmnopqrstuvwxyz'], random);
  const slips = [
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at + 1),
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  ];
  return pick(slips, random);
}
