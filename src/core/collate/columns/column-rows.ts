import { Groups } from './column-groups.ts';
import { distributeOwn } from './column-slots.ts';
import type { Column, Unit } from './column-units.ts';
import type { Tie } from './column-words.ts';
import type { LaidRow, UnitRun } from './rows.ts';

/** Sets the sentences of all columns in rows, the shared ones level with one another. */
export function layRows(columns: readonly Column[], ties: readonly Tie[]): LaidRow[] {
  const groups = new Groups(columns.map((column) => column.units.length));
  for (const link of linkSentences(columns, ties)) groups.joinUnlessCrossing(link.a, link.b);
  keepParagraphsWhole(columns, groups);
  const shared = orderShared(columns, groups);
  return distributeOwn(columns, shared);
}

/** A sentence of one column and a sentence of another that share words; numbers count through all columns. */
interface Link {
  readonly a: number;
  readonly b: number;
  readonly weight: number;
}

function linkSentences(columns: readonly Column[], ties: readonly Tie[]): Link[] {
  const offsets = unitOffsets(columns);
  const links = new Map<string, { a: number; b: number; words: Map<number, number> }>();
  for (const tie of ties) {
    for (const { unitA, unitB, pairs } of tie.linked) {
      const a = (offsets[tie.a] ?? 0) + unitA;
      const b = (offsets[tie.b] ?? 0) + unitB;
      const link = links.get(`${a} ${b}`) ?? { a, b, words: new Map() };
      for (const pair of pairs) link.words.set(pair.a, Math.max(tie.weight, link.words.get(pair.a) ?? 0));
      links.set(`${a} ${b}`, link);
    }
  }
  return Array.from(links.values(), ({ a, b, words }) => {
    const weight = words.values().reduce((sum, each) => sum + each, 0);
    return { a, b, weight };
  }).toSorted((x, y) => y.weight - x.weight || x.a - y.a || x.b - y.b);
}

// A paragraph of at most this many sentences is not cut where only one of them is shared.
const SHORT_PARAGRAPH = 3;

/** Sentences of a short paragraph go with the shared one that follows them in it, else with the one before. */
function keepParagraphsWhole(columns: readonly Column[], groups: Groups): void {
  const offsets = unitOffsets(columns);
  for (const [index, { units }] of columns.entries()) {
    const offset = offsets[index] ?? 0;
    const belongs = (unit: Unit | undefined, other: Unit | undefined) =>
      unit !== undefined && unit.block === other?.block && unit.sentences <= SHORT_PARAGRAPH;
    const anchored = units.map((_, at) => groups.isShared(offset + at));
    for (let at = units.length - 2; at >= 0; at -= 1) {
      if (anchored[at] || !anchored[at + 1] || !belongs(units[at], units[at + 1])) continue;
      groups.joinUnlessCrossing(offset + at, offset + at + 1);
      anchored[at] = true;
    }
    for (let at = 1; at < units.length; at += 1) {
      if (anchored[at] || !anchored[at - 1] || !belongs(units[at], units[at - 1])) continue;
      groups.joinUnlessCrossing(offset + at - 1, offset + at);
      anchored[at] = true;
    }
  }
}

/** The shared rows in an order that keeps every column's own; where columns leave it open, by mean place. */
function orderShared(columns: readonly Column[], groups: Groups): LaidRow[] {
  const offsets = unitOffsets(columns);
  const lists = columns.map(({ units }, index) =>
    runsOf(units.map((_, at) => groups.sharedGroup((offsets[index] ?? 0) + at))),
  );
  const cellsOf = new Map<number, (UnitRun | null)[]>();
  for (const [index, list] of lists.entries()) {
    for (const { group, run } of list) {
      const cells = cellsOf.get(group) ?? columns.map(() => null);
      cells[index] = run;
      cellsOf.set(group, cells);
    }
  }
  const heads = lists.map(() => 0);
  const rows: LaidRow[] = [];
  const meanPlaces = new Map(Array.from(cellsOf, ([group, cells]) => [group, meanPlace(columns, cells)]));
  while (rows.length < cellsOf.size) {
    const ready = lists.flatMap((list, index) => {
      const group = list[heads[index] ?? 0]?.group;
      if (group === undefined) return [];
      const cells = cellsOf.get(group) ?? [];
      const isNext = cells.every(
        (cell, other) => cell === null || lists[other]?.[heads[other] ?? 0]?.group === group,
      );
      return isNext ? [group] : [];
    });
    const next = ready.toSorted((x, y) => (meanPlaces.get(x) ?? 0) - (meanPlaces.get(y) ?? 0)).at(0);
    if (next === undefined) throw new Error('Shared rows must not cross.');
    const cells = cellsOf.get(next) ?? [];
    for (const [index, cell] of cells.entries()) if (cell) heads[index] = (heads[index] ?? 0) + 1;
    rows.push({ kind: 'shared', cells });
  }
  return rows;
}

function meanPlace(columns: readonly Column[], cells: readonly (UnitRun | null)[]): number {
  const places = cells.flatMap((cell, index) => {
    const column = columns[index];
    return cell && column ? [(column.units[cell.from]?.start ?? 0) / column.article.text.length] : [];
  });
  return places.reduce((sum, place) => sum + place, 0) / places.length;
}

function runsOf(groups: readonly (number | undefined)[]): { group: number; run: UnitRun }[] {
  const runs: { group: number; run: UnitRun }[] = [];
  for (const [at, group] of groups.entries()) {
    if (group === undefined) continue;
    const last = runs.at(-1);
    if (last?.group === group && last.run.to === at) last.run = { from: last.run.from, to: at + 1 };
    else runs.push({ group, run: { from: at, to: at + 1 } });
  }
  return runs;
}

/** Where each column's units begin when all are counted through. */
function unitOffsets(columns: readonly Column[]): number[] {
  const offsets: number[] = [];
  let sum = 0;
  for (const { units } of columns) {
    offsets.push(sum);
    sum += units.length;
  }
  return offsets;
}
