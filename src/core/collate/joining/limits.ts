/** What two wordings have to share to be one statement, in bits; the benchmark chooses them on other events too. */
export interface JoiningLimits {
  /** Where both name one speaker. */
  readonly same: number;
  /** Where one of them names nobody, or somebody who may be the other. */
  readonly unknown: number;
  /** Words without marks, where the sentence lets the same speaker speak. */
  readonly unmarked: number;
}

/** Chosen on the development set of `npm run bench -- statements`, which tells what they are worth on events not seen. */
export const JOINING_LIMITS: JoiningLimits = { same: 24, unknown: 30, unmarked: 20 };
