import type { Check } from './check.ts';

/** For a check whose cases take long: one that time has run out for is waited for, since it works with folders. */
export function waitedFor<Case>(
  hold: (given: Case) => Promise<void>,
): Required<Pick<Check<Case>, 'hold' | 'close'>> {
  let holding: Promise<void> | undefined;
  return {
    hold: (given) => {
      holding = hold(given);
      return holding;
    },
    close: async () => {
      await holding?.catch(() => {});
    },
  };
}
