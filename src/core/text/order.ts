/** The order of UTF-16 units: the same on every machine, which `localeCompare` does not promise. */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
