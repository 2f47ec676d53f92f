/** Two articles of an archive, by number, that probably share running text. */
export interface CandidatePair {
  /** The lesser number. */
  readonly a: number;
  readonly b: number;
  /** How many rare shingles both have. */
  readonly shared: number;
}

/** The shingles of many articles: `shingles[n]` (below 2^53) stands in article `articles[n]`; articles never fall. */
export interface ShingleTable {
  readonly shingles: Float64Array;
  readonly articles: Uint32Array;
}

// A shingle in more articles than this is an outlet's boilerplate or a stock phrase. It also keeps the join linear in
// the number of articles: no shingle costs more than its share of this many comparisons.
export const MAX_ARTICLES = 100;

// One shared shingle can be chance, or two words' collision.
export const MIN_SHARED = 2;

/**
 * The pairs of articles worth aligning, out of a whole archive, by their numbers: an inverted index of shingles and a
 * self-join on the rare ones. It finds what `candidate-pairs.sql` finds, for archives that fit into memory.
 */
export function* joinArchive(table: ShingleTable): Generator<CandidatePair> {
  const { starts, articles } = indexRare(table);
  const { firsts, lists } = listsByArticle(starts, articles);
  const shared = new Uint32Array(firsts.length);
  const partners: number[] = [];
  for (let a = 0; a + 1 < firsts.length; a += 1) {
    for (let at = firsts[a] as number; at < (firsts[a + 1] as number); at += 1) {
      const list = lists[at] as number;
      // Lists rise, so that the partners after `a` stand at the end.
      for (let place = (starts[list + 1] as number) - 1; (articles[place] as number) > a; place -= 1) {
        const b = articles[place] as number;
        if (shared[b] === 0) partners.push(b);
        shared[b] = (shared[b] as number) + 1;
      }
    }
    for (const b of partners.sort((x, y) => x - y)) {
      const count = shared[b] as number;
      if (count >= MIN_SHARED) yield { a, b, shared: count };
      shared[b] = 0;
    }
    partners.length = 0;
  }
}

/** Tables one after another; the later one's articles have the higher numbers. */
export function concatenate(tables: readonly ShingleTable[]): ShingleTable {
  const length = tables.reduce((sum, table) => sum + table.shingles.length, 0);
  const shingles = new Float64Array(length);
  const articles = new Uint32Array(length);
  let at = 0;
  for (const table of tables) {
    shingles.set(table.shingles, at);
    articles.set(table.articles, at);
    at += table.shingles.length;
  }
  return { shingles, articles };
}

/** For each rare shingle the articles it stands in, rising: `articles[starts[n], starts[n + 1])`. */
function indexRare(table: ShingleTable) {
  const sorted = sortByShingle(table);
  const starts: number[] = [0];
  const articles = new Uint32Array(sorted.articles.length);
  let filled = 0;
  let from = 0;
  while (from < sorted.shingles.length) {
    let to = from + 1;
    while (to < sorted.shingles.length && sorted.shingles[to] === sorted.shingles[from]) to += 1;
    if (to - from > 1 && to - from <= MAX_ARTICLES) {
      articles.set(sorted.articles.subarray(from, to), filled);
      filled += to - from;
      starts.push(filled);
    }
    from = to;
  }
  return { starts: Uint32Array.from(starts), articles: articles.subarray(0, filled) };
}

/** The other way round: for each article the lists it stands in. */
function listsByArticle(starts: Uint32Array, articles: Uint32Array) {
  let count = 0;
  for (const article of articles) if (article >= count) count = article + 1;
  const firsts = new Uint32Array(count + 1);
  for (const article of articles) firsts[article + 1] = (firsts[article + 1] as number) + 1;
  for (let article = 0; article < count; article += 1) {
    firsts[article + 1] = (firsts[article + 1] as number) + (firsts[article] as number);
  }
  const lists = new Uint32Array(articles.length);
  const next = firsts.slice();
  for (let list = 0; list + 1 < starts.length; list += 1) {
    for (let place = starts[list] as number; place < (starts[list + 1] as number); place += 1) {
      const article = articles[place] as number;
      const at = next[article] as number;
      lists[at] = list;
      next[article] = at + 1;
    }
  }
  return { firsts, lists };
}

const DIGIT_BITS = 14;
const DIGITS = 2 ** DIGIT_BITS;

/** Radix sort; stable, so that the articles of a shingle stay in order. */
function sortByShingle(table: ShingleTable): ShingleTable {
  return [0, 1, 2, 3].reduce((sorted, digit) => sortByDigit(sorted, 2 ** (digit * DIGIT_BITS)), table);
}

function sortByDigit({ shingles, articles }: ShingleTable, unit: number): ShingleTable {
  // `>>>` takes the low 32 bits of a number of any size.
  const digitOf = (shingle: number) => ((shingle / unit) >>> 0) % DIGITS;
  const next = new Uint32Array(DIGITS + 1);
  for (const shingle of shingles) {
    const after = digitOf(shingle) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let digit = 0; digit < DIGITS; digit += 1) {
    next[digit + 1] = (next[digit + 1] as number) + (next[digit] as number);
  }
  const sorted = { shingles: new Float64Array(shingles.length), articles: new Uint32Array(shingles.length) };
  for (let at = 0; at < shingles.length; at += 1) {
    const shingle = shingles[at] as number;
    const digit = digitOf(shingle);
    const to = next[digit] as number;
    sorted.shingles[to] = shingle;
    sorted.articles[to] = articles[at] as number;
    next[digit] = to + 1;
  }
  return sorted;
}
