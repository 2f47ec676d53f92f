import type { Column } from './column-units.ts';
import type { LaidRow, UnitRun } from './rows.ts';

/**
 * Puts what each column has alone between the shared rows. Slot k lies above shared row k. Most columns have one slot
 * for what they have; where a column passes several shared rows by, its paragraphs are spread over the slots between,
 * in step with the columns that have no choice, so that no column runs far ahead of the others.
 */
export function distributeOwn(columns: readonly Column[], shared: readonly LaidRow[]): LaidRow[] {
  const gaps = columns.map((column, index) => gapsOf(column, index, shared));
  const fixed = shared.map(() => 0).concat(0);
  for (const [index, list] of gaps.entries()) {
    for (const gap of list) {
      if (gap.first !== gap.last) continue;
      fixed[gap.first] = Math.max(fixed[gap.first] ?? 0, lengthOf(columns[index], gap.run));
    }
  }
  const slots: (UnitRun | null)[][] = fixed.map(() => columns.map(() => null));
  for (const [index, list] of gaps.entries()) {
    const column = columns[index];
    if (column === undefined) continue;
    for (const gap of list) {
      for (const { slot, run } of spread(column, gap, fixed)) {
        const cells = slots[slot];
        if (cells === undefined) continue;
        const before = cells[index];
        cells[index] = before ? { from: before.from, to: run.to } : run;
      }
    }
  }
  return slots.flatMap((cells, slot) => {
    const own: LaidRow[] = cells.some((cell) => cell !== null) ? [{ kind: 'own', cells }] : [];
    return [...own, ...shared.slice(slot, slot + 1)];
  });
}

/** Units that no shared row holds, and the slots that may hold them, first to last. */
interface Gap {
  readonly run: UnitRun;
  readonly first: number;
  readonly last: number;
}

function gapsOf(column: Column, index: number, shared: readonly LaidRow[]): Gap[] {
  const gaps: Gap[] = [];
  let [from, first] = [0, 0];
  const end = { from: column.units.length, to: column.units.length };
  for (const [slot, cell] of [...shared.map((row) => row.cells[index] ?? null), end].entries()) {
    if (cell === null) continue;
    if (from < cell.from) gaps.push({ run: { from, to: cell.from }, first, last: slot });
    [from, first] = [cell.to, slot + 1];
  }
  return gaps;
}

function spread(column: Column, gap: Gap, heights: readonly number[]): { slot: number; run: UnitRun }[] {
  const room = heights.slice(gap.first, gap.last + 1);
  const allRoom = room.reduce((sum, height) => sum + height, 0);
  const allLength = lengthOf(column, gap.run);
  let [done, slot, filled] = [0, gap.first, room[0] ?? 0];
  return paragraphsOf(column, gap.run).map((run) => {
    const length = lengthOf(column, run);
    const middle = ((done + length / 2) / allLength) * allRoom;
    while (slot < gap.last && filled < middle) filled += heights[++slot] ?? 0;
    done += length;
    return { slot, run };
  });
}

function paragraphsOf(column: Column, run: UnitRun): UnitRun[] {
  const paragraphs: UnitRun[] = [];
  for (let at = run.from; at < run.to; at += 1) {
    const last = paragraphs.at(-1);
    if (last && column.units[at]?.block === column.units[last.from]?.block) {
      paragraphs[paragraphs.length - 1] = { from: last.from, to: at + 1 };
    } else paragraphs.push({ from: at, to: at + 1 });
  }
  return paragraphs;
}

function lengthOf(column: Column | undefined, run: UnitRun): number {
  return (column?.units[run.to - 1]?.end ?? 0) - (column?.units[run.from]?.start ?? 0);
}
