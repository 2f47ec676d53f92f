/**
 * The first number from 0 up to `count` for which a question is answered with yes, where it is for all that follow too;
 * `count` where it is for none. In things that stand in order it finds a place without looking at every one.
 */
export function firstWhere(count: number, isReached: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
