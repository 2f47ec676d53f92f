/**
 * The stem that inflected forms of a word share, roughly: run, runs, running. For finding candidates, where a few
 * unlike words with one stem do no harm; never for a verdict about wording.
 */
export function stem(key: string): string {
  const known = stems.get(key);
  if (known !== undefined) return known;
  if (stems.size >= CACHE_SIZE) stems.clear();
  const result = cut(key);
  if (key.length <= LONGEST_CACHED) stems.set(key, result);
  return result;
}

const CACHE_SIZE = 200_000;
const LONGEST_CACHED = 64;
const stems = new Map<string, string>();

function cut(key: string): string {
  const word = key.replace(/'s?$/, '');
  if (word.length < 4 || !/^\p{L}+$/u.test(word)) return word;
  for (const [ending, keep, put] of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < keep) continue;
    return undouble(word.slice(0, word.length - ending.length) + put);
  }
  return word.endsWith('e') && word.length > 4 ? word.slice(0, -1) : word;
}

/** An ending, the number of letters that must be left before it, and its replacement; the first that fits is used. */
const endings: readonly (readonly [string, number, string])[] = [
  ['isations', 3, 'is'],
  ['isation', 3, 'is'],
  ['ations', 3, ''],
  ['ation', 3, ''],
  ['iness', 3, 'y'],
  ['ingly', 3, ''],
  ['ments', 3, ''],
  ['ness', 3, ''],
  ['ment', 4, ''],
  ['sses', 1, 'ss'],
  ['news', 0, 'news'],
  ['ions', 4, ''],
  ['ies', 2, 'y'],
  ['ied', 2, 'y'],
  ['ily', 3, 'y'],
  ['ing', 3, ''],
  ['ion', 4, ''],
  ['ers', 4, ''],
  ['es', 3, ''],
  ['ed', 3, ''],
  ['ly', 3, ''],
  ['er', 4, ''],
  ['ss', 1, 'ss'],
  ['us', 1, 'us'],
  ['is', 1, 'is'],
  ['s', 3, ''],
];

function undouble(word: string): string {
  const last = word.at(-1);
  return last === word.at(-2) && last !== 'l' && last !== 's' && word.length > 3 ? word.slice(0, -1) : word;
}
