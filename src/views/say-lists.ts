import { treatmentNames } from '../core/describe/treatment-words.ts';
import type { RowTreatment } from '../core/search/records.ts';
import { countInDigits } from '../core/text/counts.ts';

/** What search calls what an article did to what is found. */
const treatments: Readonly<Record<RowTreatment, string>> = {
  ...treatmentNames,
  single: 'found in one article',
  clause: 'reported, not in quotation marks',
  whole: 'in one quotation with more',
  withdrawn: 'not compared here',
  tied: 'the versions differ',
  term: 'in quotation marks',
};

/** What the lists of speakers, outlets, stories and quotations say. Each count names its one unit. */
export const sayLists = {
  treatments,
  statements: (count: number): string => countInDigits(count, 'statement'),
  /** Of an outlet's article, beside others of its event. */
  statementsInCommon: (count: number): string => `${countInDigits(count, 'statement')} with others`,
  statementsAlone: (count: number): string => `${countInDigits(count, 'statement')} found here alone`,
  statementsOtherwise: (count: number): string =>
    `${countInDigits(count, 'statement')} told otherwise in another article`,
  clauses: (count: number): string => `${countInDigits(count, 'clause')} not in quotation marks`,
  terms: (count: number): string => `${countInDigits(count, 'term')} in quotation marks`,
  termsInMarks: 'Terms in quotation marks',
  moreArticles: (count: number): string => countInDigits(count, 'more article'),
  phrases: 'Phrases',
  sentencesIn: (sentences: number, events: number): string =>
    `${countInDigits(sentences, 'sentence')}, ${countInDigits(events, 'event')}`,
};
