/** The share of the lighter side's weight that the heavier side holds too, 0 to 1; words counted as often as they stand. */
export function containment(
  a: readonly string[],
  b: readonly string[],
  weight: (key: string) => number = () => 1,
): number {
  const { shared, massA, massB } = compareBags(a, b, weight);
  const lighter = Math.min(massA, massB);
  return lighter === 0 ? 0 : shared / lighter;
}

/** The shared weight against the weight of both together (Jaccard), 0 to 1; words counted as often as they stand. */
export function resemblance(
  a: readonly string[],
  b: readonly string[],
  weight: (key: string) => number = () => 1,
): number {
  const { shared, massA, massB } = compareBags(a, b, weight);
  const together = massA + massB - shared;
  return together === 0 ? 0 : shared / together;
}

/** How alike two words are written, 0 to 1: one minus the edits between them over the longer one's length. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  return longer === 0 ? 1 : 1 - editDistance(a, b) / longer;
}

function compareBags(a: readonly string[], b: readonly string[], weight: (key: string) => number) {
  const left = new Map<string, number>();
  let massA = 0;
  for (const key of a) {
    left.set(key, (left.get(key) ?? 0) + 1);
    massA += weight(key);
  }
  let massB = 0;
  let shared = 0;
  for (const key of b) {
    const own = weight(key);
    massB += own;
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    shared += own;
    left.set(key, count - 1);
  }
  return { shared, massA, massB };
}

/** Levenshtein, one row at a time; meant for words, not for texts. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
