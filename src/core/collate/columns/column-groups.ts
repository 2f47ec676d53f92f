import { UnitSet } from './unit-set.ts';

/**
 * The units of all columns, joined into rows. The units of a column follow one another; joining two units of different
 * columns is refused when some unit would then have to come both before and after another.
 */
export class Groups {
  readonly #columnOf: number[] = [];
  readonly #groupOf: Group[] = [];
  readonly #unitCount: number;
  /** By the numbers of two columns: units of the first whose group has units of the second. */
  readonly #linked = new Map<string, UnitSet>();
  readonly #columns: readonly number[];

  constructor(unitCounts: readonly number[]) {
    this.#columns = [...unitCounts.keys()];
    for (const [column, count] of unitCounts.entries()) {
      for (let number = 0; number < count; number += 1) {
        const unit = this.#groupOf.length;
        this.#columnOf.push(column);
        this.#groupOf.push({
          id: unit,
          units: [unit],
          runs: new Map([[column, { first: unit, last: unit }]]),
        });
      }
    }
    this.#unitCount = this.#groupOf.length;
  }

  joinUnlessCrossing(a: number, b: number): void {
    const [x, y] = [this.#groupOf[a] as Group, this.#groupOf[b] as Group];
    if (x === y || this.#leadsAround(x, y) || this.#leadsAround(y, x)) return;
    this.#link(x, y);
    this.#link(y, x);
    const [kept, joined] = x.units.length < y.units.length ? [y, x] : [x, y];
    for (const unit of joined.units) {
      this.#groupOf[unit] = kept;
      kept.units.push(unit);
    }
    for (const [column, { first, last }] of joined.runs) {
      const run = kept.runs.get(column) ?? { first, last };
      kept.runs.set(column, { first: Math.min(run.first, first), last: Math.max(run.last, last) });
    }
  }

  isShared(unit: number): boolean {
    return this.sharedGroup(unit) !== undefined;
  }

  /** The group of a unit that is joined with a unit of another column. */
  sharedGroup(unit: number): number | undefined {
    const group = this.#groupOf[unit] as Group;
    return group.runs.size > 1 ? group.id : undefined;
  }

  /**
   * Whether a way leads down from one group to the other through a third.
   *
   * Groups that two columns share never cross, so the first of them at or below a unit leads as far up as any: of each
   * column it is enough to know the highest unit that is reached.
   */
  #leadsAround(from: Group, to: Group): boolean {
    const reached = new Map<number, number>();
    const waiting: number[] = [];
    const reach = (column: number, unit: number) => {
      if (unit >= (reached.get(column) ?? this.#unitCount)) return;
      reached.set(column, unit);
      waiting.push(column);
    };
    for (const [column, { last }] of from.runs) {
      const next = last + 1;
      if (this.#columnOf[next] === column && this.#groupOf[next] !== to) reach(column, next);
    }
    for (let column = waiting.pop(); column !== undefined; column = waiting.pop()) {
      const unit = reached.get(column) ?? 0;
      if (unit <= (to.runs.get(column)?.last ?? -1)) return true;
      for (const other of this.#columns) {
        const next = this.#linked.get(`${column} ${other}`)?.next(unit);
        const run = next === undefined ? undefined : this.#groupOf[next]?.runs.get(other);
        if (run) reach(other, run.first);
      }
    }
    return false;
  }

  /** Notes for the units of one group which columns only the other has. */
  #link(group: Group, other: Group): void {
    for (const column of other.runs.keys()) {
      if (group.runs.has(column)) continue;
      for (const unit of group.units) {
        const key = `${this.#columnOf[unit]} ${column}`;
        const set = this.#linked.get(key) ?? new UnitSet(this.#unitCount);
        this.#linked.set(key, set);
        set.add(unit);
      }
    }
  }
}

interface Group {
  readonly id: number;
  readonly units: number[];
  /** Of each column its units, which follow one another. */
  readonly runs: Map<number, { readonly first: number; readonly last: number }>;
}
