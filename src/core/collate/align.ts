/**
 * Finds what two sequences of words share, quotation-blind: points where both have a rare word or a common run, kept
 * where enough weight of them lies close together in both, joined into regions and trimmed to the words that match.
 */

export interface Region {
  readonly fromA: number;
  readonly toA: number;
  readonly fromB: number;
  readonly toB: number;
  /** The weight of the words in the region that both sides share. */
  readonly mass: number;
}

export interface Settings {
  readonly maxPoints: number;
  readonly window: number;
  readonly seed: number;
  readonly gap: number;
  readonly minMass: number;
  readonly minShare: number;
  readonly rareBits: number;
  readonly merge: number;
}

export const TEXT_SETTINGS: Settings = {
  maxPoints: 6,
  window: 18,
  seed: 60,
  gap: 30,
  minMass: 150,
  minShare: 0.3,
  rareBits: 7,
  merge: 40,
};

export const EVENT_SETTINGS: Settings = {
  ...TEXT_SETTINGS,
  seed: 45,
  minMass: 55,
  minShare: 0.6,
  gap: 8,
  merge: 8,
};

interface Points {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly count: number;
}

export function alignWords(
  a: Int32Array,
  b: Int32Array,
  weights: Float64Array,
  settings: Settings,
): Region[] {
  const points = findPoints(a, b, weights, settings);
  const kept = keepDense(points, a, weights, settings);
  const groups = group(kept, settings.gap);
  const regions = groups
    .map((members) => trim(kept, members, a, b, weights, settings))
    .filter((region) => region !== undefined);
  return mergeRegions(regions, a, b, weights, settings);
}

function findPoints(a: Int32Array, b: Int32Array, weights: Float64Array, settings: Settings): Points {
  const found: number[] = [];
  const placesB = new Map<number, number[]>();
  for (let j = 0; j < b.length; j += 1) {
    const id = b[j] as number;
    if ((weights[id] as number) < settings.rareBits) continue;
    const list = placesB.get(id);
    if (list) list.push(j);
    else placesB.set(id, [j]);
  }
  const countA = new Map<number, number>();
  for (const id of a) if (placesB.has(id)) countA.set(id, (countA.get(id) ?? 0) + 1);
  for (let i = 0; i < a.length; i += 1) {
    const list = placesB.get(a[i] as number);
    if (!list || list.length * (countA.get(a[i] as number) as number) > settings.maxPoints) continue;
    for (const j of list) found.push(i * b.length + j);
  }
  const grams = new Map<number, number[]>();
  for (let j = 0; j + 3 <= b.length; j += 1) {
    const hash = gram(b, j);
    const list = grams.get(hash);
    if (list) list.push(j);
    else grams.set(hash, [j]);
  }
  for (let i = 0; i + 3 <= a.length; i += 1) {
    const list = grams.get(gram(a, i));
    if (!list || list.length > settings.maxPoints) continue;
    for (const j of list) {
      if (a[i] !== b[j] || a[i + 1] !== b[j + 1] || a[i + 2] !== b[j + 2]) continue;
      for (let k = 0; k < 3; k += 1) found.push((i + k) * b.length + j + k);
    }
  }
  const sorted = Float64Array.from(found).sort();
  const ia: number[] = [];
  const jb: number[] = [];
  let last = -1;
  for (const code of sorted) {
    if (code === last) continue;
    last = code;
    ia.push(Math.floor(code / b.length));
    jb.push(code % b.length);
  }
  return { a: Int32Array.from(ia), b: Int32Array.from(jb), count: ia.length };
}

function gram(ids: Int32Array, at: number): number {
  return (
    (Math.imul(ids[at] as number, 0x9e3779b1) ^
      Math.imul((ids[at + 1] as number) + 0x7f4a7c15, 0x85ebca6b) ^
      Math.imul((ids[at + 2] as number) + 0x165667b1, 0xc2b2ae35)) |
    0
  );
}

function keepDense(points: Points, a: Int32Array, weights: Float64Array, settings: Settings): Points {
  const keptA: number[] = [];
  const keptB: number[] = [];
  const { window, seed } = settings;
  let low = 0;
  for (let p = 0; p < points.count; p += 1) {
    const i = points.a[p] as number;
    const j = points.b[p] as number;
    while ((points.a[low] as number) < i - window) low += 1;
    let sum = 0;
    let lastA = -1;
    for (let q = low; q < points.count && (points.a[q] as number) <= i + window; q += 1) {
      const near = points.a[q] as number;
      if (near === lastA || Math.abs((points.b[q] as number) - j) > window) continue;
      lastA = near;
      sum += weights[a[near] as number] as number;
    }
    if (sum >= seed) {
      keptA.push(i);
      keptB.push(j);
    }
  }
  return { a: Int32Array.from(keptA), b: Int32Array.from(keptB), count: keptA.length };
}

function group(points: Points, gap: number): number[][] {
  const parent = Int32Array.from({ length: points.count }, (_, index) => index);
  const find = (at: number): number => {
    let root = at;
    while (parent[root] !== root) root = parent[root] as number;
    while (parent[at] !== root) {
      const next = parent[at] as number;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  for (let p = 0; p < points.count; p += 1) {
    for (let q = p - 1; q >= 0 && (points.a[p] as number) - (points.a[q] as number) <= gap; q -= 1) {
      if (Math.abs((points.b[p] as number) - (points.b[q] as number)) <= gap) parent[find(q)] = find(p);
    }
  }
  const groups = new Map<number, number[]>();
  for (let p = 0; p < points.count; p += 1) {
    const root = find(p);
    const members = groups.get(root);
    if (members) members.push(p);
    else groups.set(root, [p]);
  }
  return [...groups.values()];
}

function trim(
  points: Points,
  members: readonly number[],
  a: Int32Array,
  b: Int32Array,
  weights: Float64Array,
  settings: Settings,
): Region | undefined {
  const side = (places: Int32Array) => {
    let from = Number.POSITIVE_INFINITY;
    let to = 0;
    for (const member of members) {
      const at = places[member] as number;
      if (at < from) from = at;
      if (at + 1 > to) to = at + 1;
    }
    return [from, to] as const;
  };
  const [fromA, toA] = side(points.a);
  const [fromB, toB] = side(points.b);
  return measure({ fromA, toA, fromB, toB, mass: 0 }, a, b, weights, settings);
}

/** The region with its mass, or nothing where it is too light. */
function measure(
  region: Region,
  a: Int32Array,
  b: Int32Array,
  weights: Float64Array,
  settings: Settings,
): Region | undefined {
  const counts = new Map<number, number>();
  let massA = 0;
  let massB = 0;
  let shared = 0;
  for (let i = region.fromA; i < region.toA; i += 1) {
    const id = a[i] as number;
    counts.set(id, (counts.get(id) ?? 0) + 1);
    massA += weights[id] as number;
  }
  for (let j = region.fromB; j < region.toB; j += 1) {
    const id = b[j] as number;
    massB += weights[id] as number;
    const count = counts.get(id) ?? 0;
    if (count === 0) continue;
    counts.set(id, count - 1);
    shared += weights[id] as number;
  }
  if (shared < settings.minMass || shared / Math.max(massA, massB) < settings.minShare) return undefined;
  return { ...region, mass: shared };
}

function mergeRegions(
  regions: readonly Region[],
  a: Int32Array,
  b: Int32Array,
  weights: Float64Array,
  settings: Settings,
): Region[] {
  const merged: Region[] = [];
  for (const region of [...regions].sort((x, y) => x.fromA - y.fromA || x.fromB - y.fromB)) {
    const at = merged.findIndex(
      (other) =>
        region.fromA - other.toA <= settings.merge &&
        region.fromB - other.toB <= settings.merge &&
        other.fromB - region.toB <= settings.merge,
    );
    const other = merged[at];
    const joined = other && measure(join(other, region), a, b, weights, settings);
    if (joined) merged[at] = joined;
    else merged.push(region);
  }
  return merged;
}

function join(x: Region, y: Region): Region {
  return {
    fromA: Math.min(x.fromA, y.fromA),
    toA: Math.max(x.toA, y.toA),
    fromB: Math.min(x.fromB, y.fromB),
    toB: Math.max(x.toB, y.toB),
    mass: 0,
  };
}
