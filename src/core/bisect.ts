/**
 * The index of the first of some values for which a question is answered with yes, where it is for all that follow too;
 * how many there are where it is for none. In things that stand in order it finds a place without looking at every one.
 */
export function firstWhere<Value>(values: ArrayLike<Value>, isReached: (value: Value) => boolean): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isReached(values[middle] as Value)) high = middle;
    else low = middle + 1;
  }
  return low;
}
