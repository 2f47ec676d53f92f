/** What is said of what a search has found. The browser loads this part of the catalogue alone. */

import { countInDigits } from '../core/text/counts.ts';

export const noResults = 'No results.';
export const found = (statements: number, versions: number): string =>
  `${countInDigits(statements, 'statement')}, ${countInDigits(versions, 'version')}`;
export const remarks = (count: number): string => `${countInDigits(count, 'remark')} not in quotation marks`;
export const wordsInOutlets = (found: number, of: number): string =>
  `these words in ${found} of its ${of} outlets`;
export const inOutlets = (count: number): string => (count === 1 ? 'in 1 outlet' : `in ${count} outlets`);
