/** Colors that tell staves apart, as many as the palette has. */
export const COLORS = 6;

/**
 * The color of each stave, from 0: the one it wishes for, or, where an earlier stave has it, one that no stave of the
 * statement wishes for, as long as there is one. A stave of several outlets has the color of none: it is `null`.
 */
export function colorStaves<Wish extends number | null>(wishes: readonly Wish[]): (number | Wish)[] {
  const free = Array.from({ length: COLORS }, (_, color) => color).filter(
    (color) => !wishes.some((wish) => wish === color),
  );
  return wishes.map((wish, stave) =>
    wish !== null && wishes.indexOf(wish) < stave ? (free.shift() ?? wish) : wish,
  );
}

/** The one color that all articles of a stave have; `null` where they have several. */
export function colorOfAll(colors: readonly number[]): number | null {
  const [first = null, ...others] = new Set(colors);
  return others.length === 0 ? first : null;
}

/** Class names for the colors that a stave does not have by its number alone; see src/styles/staves/stave-colors.css. */
export function colorClasses(colors: readonly (number | null)[]): string[] {
  return colors.flatMap((color, stave) =>
    color === stave % COLORS ? [] : `c${stave + 1}${color === null ? 0 : color + 1}`,
  );
}
