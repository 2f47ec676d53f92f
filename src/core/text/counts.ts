/**
 * Counts as sentences write them, by one rule: up to ten in words, above in digits; counts that are read together are
 * written alike, so that nobody compares "seven" with "43". In lists and tables counts are read down, beside one
 * another, and all are in digits.
 */

const SPELLED = 'no one two three four five six seven eight nine ten'.split(' ');

/** "seven", "43". */
export function writeCount(count: number): string {
  return SPELLED[count] ?? inDigits(count);
}

/** "one word", "seven words", "43 words". */
export function countOf(count: number, noun: string): string {
  return `${writeCount(count)} ${plural(count, noun)}`;
}

/** "the one word", "both words", "all seven words". */
export function allOf(count: number, noun: string): string {
  if (count === 2) return `both ${plural(count, noun)}`;
  return `${count === 1 ? 'the' : 'all'} ${countOf(count, noun)}`;
}

/** Counts in one phrase: `3, 9` → "three", "nine"; `7, 43` → "7", "43". */
export function writeAlike(...counts: readonly number[]): string[] {
  const areSmall = counts.every((count) => count in SPELLED);
  return counts.map((count) => (areSmall ? writeCount(count) : inDigits(count)));
}

/** For lists and tables: "1 word", "7 words", "1,430 words". */
export function countInDigits(count: number, noun: string): string {
  return `${inDigits(count)} ${plural(count, noun)}`;
}

export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}

function inDigits(count: number): string {
  return count.toLocaleString('en');
}
