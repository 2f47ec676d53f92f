import { pairWords } from '../joining/pair-words.ts';
import type { OwnUnit } from '../units/own-units.ts';

/** For each skeleton word the unit's word that it is, or -1. */
export interface Path {
  readonly unit: OwnUnit;
  readonly at: readonly number[];
  readonly first: number;
  readonly last: number;
}

export function toPath(skeleton: OwnUnit, unit: OwnUnit): Path {
  const at = skeleton.words.map(() => -1);
  for (const { a, b } of pairWords(skeleton.words, unit.words)) if (at[a] === -1) at[a] = b;
  return {
    unit,
    at,
    first: at.findIndex((index) => index >= 0),
    last: at.findLastIndex((index) => index >= 0),
  };
}

/** What a unit prints at a place: its words `from` to `to`, exclusive. */
export interface Variant {
  readonly unit: OwnUnit;
  readonly from: number;
  readonly to: number;
}

/** A place of the skeleton, its words `from` to `to`, exclusive, and what those that vote print there. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly variants: readonly Variant[];
  /** Before or after the words that units share: who prints fewer of them trimmed, and does not differ. */
  readonly isEdge: boolean;
}

/** Between two skeleton words that all who print around them keep, wherever somebody prints something else there. */
export function innerPlaces(skeleton: OwnUnit, paths: readonly Path[]): Place[] {
  const spans = (path: Path, k: number) => path.first <= k && k <= path.last;
  const isKept = skeleton.words.map((_, k) =>
    paths.every((path) => !spans(path, k) || (path.at[k] ?? -1) >= 0),
  );
  const places: Place[] = [];
  let before = -1;
  for (let k = 0; k < skeleton.words.length; k++) {
    if (!isKept[k]) continue;
    if (before >= 0) {
      const around = paths.filter((path) => spans(path, before) && spans(path, k));
      const differs = around.some((path) => (path.at[k] ?? 0) - (path.at[before] ?? 0) !== k - before);
      if (differs || k - before > 1) {
        const from = before;
        const own = { unit: skeleton, from: from + 1, to: k };
        const others = around.map(({ unit, at }) => ({ unit, from: (at[from] ?? 0) + 1, to: at[k] ?? 0 }));
        const variants = [own, ...others].filter((variant) => !hasGap(variant));
        places.push({
          from: from + 1,
          to: k,
          variants: variants.length > 0 ? variants : [own],
          isEdge: false,
        });
      }
    }
    before = k;
  }
  return places;
}

/** Whether the unit has a gap of its own where the variant stands. */
function hasGap({ unit, from, to }: Variant): boolean {
  for (let index = from - 1; index < to; index++) if (unit.gapsAfter.has(index)) return true;
  return false;
}

/** A single word left before a place belongs to it: *I would* like, *I'd* like. */
function placeStart(from: number): number {
  return from <= 1 ? 0 : from;
}

/** Words that units print before the first or after the last word that they share with the skeleton. */
export function edgePlaces(skeleton: OwnUnit, paths: readonly Path[]): Place[] {
  const length = skeleton.words.length;
  const edges = paths.flatMap(({ unit, at, first, last }): Place[] => {
    if (first < 0) return [];
    const [start, end] = [at[first] ?? 0, at[last] ?? 0];
    const before = { unit, from: 0, to: start };
    const after = { unit, from: end + 1, to: unit.words.length };
    return [
      ...(start > 0
        ? [{ from: placeStart(first - start), to: first, variants: [before], isEdge: true }]
        : []),
      ...(after.to > after.from
        ? [
            {
              from: last + 1,
              to: Math.min(length, last + 1 + after.to - after.from),
              variants: [after],
              isEdge: true,
            },
          ]
        : []),
    ];
  });
  const byPlace = Map.groupBy(edges, ({ from, to }) => `${from} ${to}`);
  return [...byPlace.values()].flatMap((same): Place[] => {
    const [{ from, to } = { from: 0, to: 0 }] = same;
    const own = { unit: skeleton, from, to };
    const inPlace = paths.flatMap(({ unit, at, first, last }): Variant[] =>
      from < to && first <= from && last >= to - 1 && (at[from] ?? -1) >= 0 && (at[to - 1] ?? -1) >= 0
        ? [{ unit, from: at[from] ?? 0, to: (at[to - 1] ?? 0) + 1 }]
        : [],
    );
    // Where the skeleton has nothing at this end, what another prints is base.
    const variants = [...(from < to ? [own] : []), ...inPlace, ...same.flatMap((place) => place.variants)];
    return [{ from, to, variants, isEdge: true }];
  });
}
