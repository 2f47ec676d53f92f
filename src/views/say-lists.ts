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

const terms = (count: number): string =>
  `${count} ${count === 1 ? 'name or expression' : 'names or expressions'} in quotation marks`;

/** What the lists of speakers, outlets, stories and quotations say. Each count names its one unit. */
export const sayLists = {
  treatments,
  statements: (count: number): string => countInDigits(count, 'statement'),
  /** Of an outlet's article, beside others of its event. */
  statementsInCommon: (count: number): string => `${countInDigits(count, 'statement')} with others`,
  statementsAlone: (count: number): string => `${countInDigits(count, 'statement')} found here alone`,
  statementsOtherwise: (count: number): string =>
    `${countInDigits(count, 'statement')} told otherwise in another article`,
  clauses: (count: number): string => `${countInDigits(count, 'remark')} not in quotation marks`,
  /** Words in marks that are nobody’s utterance. */
  terms,
  termsInMarks: 'Names and expressions in quotation marks, nobody’s words',
  /** The pages that list all quotations. */
  quotations: {
    title: 'Quotations',
    titleOf: (page: number, of: number): string => `Quotations, page ${page} of ${of}`,
    described: (count: number): string => `The ${count} quotations of the site, by speaker.`,
    counts: (quotations: number, expressions: number): string =>
      `${countInDigits(quotations, 'quotation')}${expressions > 0 ? ` and ${terms(expressions)}` : ''}, by speaker`,
    pageOf: (page: number, of: number): string => `, page ${page} of ${of}`,
    printedTwice: (count: number): string =>
      `The articles print ${countInDigits(count, 'quotation')}; what one of them prints twice is listed once, with both places.`,
    remarks: (count: number): string =>
      `${countInDigits(count, 'remark')} reported without quotation marks ${count === 1 ? 'is' : 'are'} not among them.`,
    search: 'Search all of them',
    speakers: 'Speakers on this page',
    pages: 'Pages',
  },
  moreArticles: (count: number): string => countInDigits(count, 'more article'),
  phrases: 'Phrases',
  sentencesIn: (sentences: number, events: number): string =>
    `${countInDigits(sentences, 'sentence')}, ${countInDigits(events, 'event')}`,
};
