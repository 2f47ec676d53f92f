/** The measures of text alignment that PAN uses (Potthast et al. 2010), in spans `[start, end)`. */
export interface Case {
  readonly a: readonly [number, number];
  readonly b: readonly [number, number];
}

export interface Measures {
  readonly detections: number;
  readonly precision: number;
  readonly recall: number;
  /** How many detections a found case has on average; 1 is best. */
  readonly granularity: number;
  readonly plagdet: number;
}

export function measureCases(
  pairs: readonly { readonly gold: readonly Case[]; readonly found: readonly Case[] }[],
): Measures {
  const recalls = pairs.flatMap(({ gold, found }) => gold.map((one) => cover(one, found).share));
  const precisions = pairs.flatMap(({ gold, found }) => found.map((one) => cover(one, gold).share));
  const counts = pairs
    .flatMap(({ gold, found }) => gold.map((one) => cover(one, found).count))
    .filter((n) => n > 0);
  const recall = mean(recalls, 0);
  const precision = mean(precisions, 0);
  const granularity = mean(counts, 1);
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    detections: precisions.length,
    precision,
    recall,
    granularity,
    plagdet: f1 / Math.log2(1 + granularity),
  };
}

/** The share of a case, both sides together, that lies in those others that touch it on both sides, and their number. */
function cover(one: Case, others: readonly Case[]): { share: number; count: number } {
  const touching = others.filter((other) => isTouching(one.a, other.a) && isTouching(one.b, other.b));
  const length = one.a[1] - one.a[0] + one.b[1] - one.b[0];
  if (touching.length === 0 || length === 0) return { share: 0, count: 0 };
  const covered =
    union(
      one.a,
      touching.map((other) => other.a),
    ) +
    union(
      one.b,
      touching.map((other) => other.b),
    );
  return { share: covered / length, count: touching.length };
}

function union([from, to]: readonly [number, number], spans: readonly (readonly [number, number])[]): number {
  let covered = 0;
  let reached = from;
  for (const [start, end] of [...spans].sort((x, y) => x[0] - y[0])) {
    const begin = Math.max(start, reached);
    const stop = Math.min(end, to);
    if (stop <= begin) continue;
    covered += stop - begin;
    reached = stop;
  }
  return covered;
}

function isTouching(x: readonly [number, number], y: readonly [number, number]): boolean {
  return x[0] < y[1] && y[0] < x[1];
}

function mean(numbers: readonly number[], otherwise: number): number {
  return numbers.length === 0 ? otherwise : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
