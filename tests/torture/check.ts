import type fc from 'fast-check';

/** A promise of the project, and cases to break it with. */
export interface Check<Case> {
  /** Names the folder of what it found: letters and hyphens. */
  readonly name: string;
  /** `tests` where a case takes milliseconds: what was found is then among the tests ever after. `torture` where not. */
  readonly ring: 'tests' | 'torture';
  /** JSON values, so that a case can be kept in a file. */
  readonly cases: fc.Arbitrary<Case>;
  /** @throws where the promise is broken. */
  hold(given: Case): void | Promise<void>;
  /** Ends what `hold` has opened. */
  close?(): Promise<void>;
}
