/** More outlets than this are not told one by one, nor is each given a column or a row: those that did the same are told together. */
export const MOST_ALONE = 12;

/** Whether so many outlets are too many to tell of one by one. */
export function isMany(count: number): boolean {
  return count > MOST_ALONE;
}
