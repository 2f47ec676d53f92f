import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Groups } from '../../../../src/core/collate/columns/column-groups.ts';

type Pair = readonly [number, number];

/** The groups of all units as lists, in the order of their first units. */
function joinAll(unitCounts: readonly number[], pairs: readonly Pair[]): (number | undefined)[] {
  const groups = new Groups(unitCounts);
  for (const [a, b] of pairs) groups.joinUnlessCrossing(a, b);
  return renumber(
    Array.from({ length: unitCounts.reduce((sum, count) => sum + count, 0) }, (_, unit) =>
      groups.sharedGroup(unit),
    ),
  );
}

/** The same by the rule itself: joined unless the groups, drawn as arrows from unit to unit, would hold a circle. */
function joinByRule(unitCounts: readonly number[], pairs: readonly Pair[]): (number | undefined)[] {
  const columnOf = unitCounts.flatMap((count, column) => Array.from({ length: count }, () => column));
  let groupOf = columnOf.map((_, unit) => unit);
  for (const [a, b] of pairs) {
    const joined = groupOf.map((group) => (group === groupOf[b] ? (groupOf[a] as number) : group));
    if (!hasCircle(columnOf, joined)) groupOf = joined;
  }
  return renumber(
    groupOf.map((group, unit) =>
      groupOf.some((other, at) => other === group && columnOf[at] !== columnOf[unit]) ? group : undefined,
    ),
  );
}

function hasCircle(columnOf: readonly number[], groupOf: readonly number[]): boolean {
  const left = new Set(groupOf);
  const arrows = groupOf.flatMap((group, unit) => {
    const next = groupOf[unit + 1];
    return columnOf[unit + 1] === columnOf[unit] && next !== undefined && next !== group
      ? [[group, next] as const]
      : [];
  });
  for (let free = [-1]; free.length > 0;) {
    free = [...left].filter((group) => !arrows.some(([from, to]) => to === group && left.has(from)));
    for (const group of free) left.delete(group);
  }
  return left.size > 0;
}

function renumber(groups: readonly (number | undefined)[]): (number | undefined)[] {
  return groups.map((group) => (group === undefined ? undefined : groups.indexOf(group)));
}

describe('Groups.joinUnlessCrossing(a, b)', () => {
  test('joins units of two columns, and refuses what would cross them', () => {
    //   a  0 1      0 with 3, then 1 with 2 would have to cross
    //   b  2 3
    expect(
      joinAll(
        [2, 2],
        [
          [0, 3],
          [1, 2],
        ],
      ),
    ).toEqual([0, undefined, undefined, 0]);
  });

  test('refuses a circle through a third column', () => {
    //   a 0 1   b 2 3   c 4 5:   1–2, 3–4, then 5–0 closes the circle
    expect(
      joinAll(
        [2, 2, 2],
        [
          [1, 2],
          [3, 4],
          [5, 0],
        ],
      ),
    ).toEqual([undefined, 1, 1, 3, 3, undefined]);
  });

  test('joins exactly where no unit would have to stand both before and after another', () => {
    const cases = fc
      .array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 4 })
      .filter((counts) => counts.some((count) => count > 0))
      .chain((counts) => {
        const unit = fc.nat(counts.reduce((sum, count) => sum + count, 0) - 1);
        return fc.tuple(fc.constant(counts), fc.array(fc.tuple(unit, unit), { maxLength: 30 }));
      });
    fc.assert(
      fc.property(cases, ([counts, pairs]) => {
        expect(joinAll(counts, pairs)).toEqual(joinByRule(counts, pairs));
      }),
      { numRuns: 400 },
    );
  });
});
