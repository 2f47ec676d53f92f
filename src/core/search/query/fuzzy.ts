import Fuse, { type IFuseOptions } from 'fuse.js/min-basic';

/** fuse.js, for what was misspelt: it says how alike short strings are. Everything that uses it is in this file. */
export interface Likeness {
  /** How like the typed word each candidate is, from 0 to 1; 0 for one that Fuse does not accept at all. */
  words(typed: string, candidates: readonly string[]): number[];
  /** The places of the names that are most like what was typed, best first. */
  names(typed: string, names: readonly string[]): number[];
}

export const likeness: Likeness = {
  words(typed, candidates) {
    const alike = candidates.map(() => 0);
    for (const { refIndex, score } of new Fuse(candidates, options).search(typed)) {
      alike[refIndex] = 1 - (score ?? 1);
    }
    return alike;
  },
  names(typed, names) {
    return new Fuse(names, { ...options, threshold: 0.35, ignoreLocation: true })
      .search(typed, { limit: 5 })
      .map(({ refIndex }) => refIndex);
  },
};

const options: IFuseOptions<string> = {
  includeScore: true,
  ignoreFieldNorm: true,
  // A candidate is a whole word, so the match begins at its beginning and may drift by a few letters.
  threshold: 0.5,
  distance: 40,
};
