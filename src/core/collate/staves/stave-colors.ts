/** Colors that tell staves apart, as many as the palette has. */
export const COLORS = 6;

/**
 * The color of each stave, from 0: the one it wishes for, or, where an earlier stave has it, one that no stave of the
 * statement wishes for, as long as there is one.
 */
export function colorStaves(wishes: readonly number[]): number[] {
  const free = Array.from({ length: COLORS }, (_, color) => color).filter((color) => !wishes.includes(color));
  return wishes.map((wish, stave) => (wishes.indexOf(wish) < stave ? (free.shift() ?? wish) : wish));
}

/** Class names for the colors that a stave does not have by its number alone; see src/styles/staves/stave-colors.css. */
export function colorClasses(colors: readonly number[]): string[] {
  return colors.flatMap((color, stave) => (color === stave % COLORS ? [] : `c${stave + 1}${color + 1}`));
}

/** The color of a stave, from 0, as the class names around it say. */
export function readColor(classes: readonly string[], stave: number): number {
  const named = classes.find((name) => name.startsWith(`c${stave + 1}`) && /^c\d\d$/.test(name));
  return named === undefined ? stave % COLORS : Number(named[2]) - 1;
}
