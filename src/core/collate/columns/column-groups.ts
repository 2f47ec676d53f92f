/**
 * The units of all columns, joined into rows. The units of a column follow one another; joining two units of different
 * columns is refused when some unit would then have to stand both before and after another.
 */
export class Groups {
  readonly #groupOf: number[] = [];
  readonly #columnOf: number[] = [];
  readonly #members = new Map<number, number[]>();

  constructor(unitCounts: readonly number[]) {
    for (const [column, count] of unitCounts.entries()) {
      for (let unit = 0; unit < count; unit += 1) {
        const id = this.#groupOf.length;
        this.#groupOf.push(id);
        this.#columnOf.push(column);
        this.#members.set(id, [id]);
      }
    }
  }

  joinUnlessCrossing(a: number, b: number): void {
    const [x, y] = [this.#groupOf[a] as number, this.#groupOf[b] as number];
    if (x === y || this.#leadsAround(x, y) || this.#leadsAround(y, x)) return;
    for (const unit of this.#members.get(y) ?? []) {
      this.#groupOf[unit] = x;
      this.#members.get(x)?.push(unit);
    }
    this.#members.delete(y);
  }

  isShared(unit: number): boolean {
    return this.sharedGroup(unit) !== undefined;
  }

  /** The group of a unit that is joined with a unit of another column. */
  sharedGroup(unit: number): number | undefined {
    const group = this.#groupOf[unit] as number;
    const column = this.#columnOf[unit];
    return this.#members.get(group)?.some((other) => this.#columnOf[other] !== column) ? group : undefined;
  }

  /** Whether a way leads down from one group to the other through a third. */
  #leadsAround(from: number, to: number): boolean {
    const waiting = this.#following(from).filter((group) => group !== to);
    const seen = new Set(waiting);
    for (let group = waiting.pop(); group !== undefined; group = waiting.pop()) {
      for (const next of this.#following(group)) {
        if (next === to) return true;
        if (seen.has(next)) continue;
        seen.add(next);
        waiting.push(next);
      }
    }
    return false;
  }

  #following(group: number): number[] {
    return (this.#members.get(group) ?? []).flatMap((unit) => {
      if (this.#columnOf[unit + 1] !== this.#columnOf[unit]) return [];
      const next = this.#groupOf[unit + 1] as number;
      return next === group ? [] : [next];
    });
  }
}
