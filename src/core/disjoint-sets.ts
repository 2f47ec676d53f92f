/** Numbers from 0 that fall into sets as they are joined (union-find). */
export class DisjointSets {
  readonly #parents: Int32Array;

  constructor(size: number) {
    this.#parents = Int32Array.from({ length: size }, (_, index) => index);
  }

  join(x: number, y: number): void {
    this.#parents[this.rootOf(x)] = this.rootOf(y);
  }

  /** The sets, each with its numbers rising, by their least number. */
  lists(): number[][] {
    const lists = new Map<number, number[]>();
    for (let number = 0; number < this.#parents.length; number += 1) {
      const root = this.rootOf(number);
      const list = lists.get(root);
      if (list) list.push(number);
      else lists.set(root, [number]);
    }
    return [...lists.values()];
  }

  /** A number of the set that stands for all of it until the set is joined to another. */
  rootOf(number: number): number {
    let root = number;
    while (this.#parents[root] !== root) root = this.#parents[root] as number;
    let at = number;
    while (this.#parents[at] !== root) {
      const next = this.#parents[at] as number;
      this.#parents[at] = root;
      at = next;
    }
    return root;
  }
}
