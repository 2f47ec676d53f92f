import type { Check } from './check.ts';
import { analysisCheck } from './checks/analysis.ts';
import { extractionCheck } from './checks/extraction.ts';
import { hangCheck } from './checks/hang.ts';
import { searchCheck } from './checks/search.ts';

/** Every check there is; a new one is written beside these and named here. */
export const checks: readonly Check<unknown>[] = [extractionCheck, analysisCheck, searchCheck, hangCheck];
