/**
 * Counts as sentences write them, by one rule: up to ten in words, above in figures; counts that are read together are
 * written alike, so that nobody compares "seven" with "43".
 */

const SPELLED = 'no one two three four five six seven eight nine ten'.split(' ');

/** "seven", "43". */
export function writeCount(count: number): string {
  return SPELLED[count] ?? String(count);
}

/** "one word", "seven words", "43 words". */
export function countOf(count: number, noun: string): string {
  return `${writeCount(count)} ${plural(count, noun)}`;
}

/** Counts that stand in one phrase: `3, 9` → "three", "nine"; `7, 43` → "7", "43". */
export function writeAlike(...counts: readonly number[]): string[] {
  const areSmall = counts.every((count) => count in SPELLED);
  return counts.map((count) => (areSmall ? writeCount(count) : String(count)));
}

export function plural(count: number, noun: string): string {
  return count === 1 ? noun : `${noun}s`;
}
