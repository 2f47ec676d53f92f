import type { Check } from './check.ts';
import { addressesCheck } from './checks/addresses.ts';
import { analysisCheck } from './checks/analysis.ts';
import { buildsAtOnceCheck } from './checks/builds-at-once.ts';
import { changingContentCheck } from './checks/changing-content.ts';
import { contentCheck } from './checks/content.ts';
import { extractionCheck } from './checks/extraction.ts';
import { hangCheck } from './checks/hang.ts';
import { killedBuildsCheck } from './checks/killed-builds.ts';
import { limitsCheck } from './checks/limits.ts';
import { scriptsCheck } from './checks/scripts.ts';
import { searchCheck } from './checks/search.ts';
import { sitesCheck } from './checks/sites.ts';
import { smallDisksCheck } from './checks/small-disks.ts';

/** Every check there is; a new one is written beside these and named here. */
export const checks: readonly Check<unknown>[] = [
  extractionCheck,
  analysisCheck,
  searchCheck,
  contentCheck,
  hangCheck,
  limitsCheck,
  scriptsCheck,
  sitesCheck,
  addressesCheck,
  killedBuildsCheck,
  buildsAtOnceCheck,
  changingContentCheck,
  smallDisksCheck,
];
