import { NOT_COMPARED_NAME } from '../core/collate/staves/row-treatment.ts';
import { treatmentNames } from '../core/describe/treatment-words.ts';
import type { RowTreatment } from '../core/search/records.ts';
import { countInDigits } from '../core/text/counts.ts';
import { joinNames } from './names.ts';

/** What search calls what an article did to what is found. */
const treatments: Readonly<Record<RowTreatment, string>> = {
  ...treatmentNames,
  single: 'found in one article',
  clause: 'reported, not in quotation marks',
  whole: 'in one quotation with more',
  withdrawn: NOT_COMPARED_NAME,
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
  speaker: {
    kind: 'Speaker',
    described: (name: string): string => `What articles quote ${name} with, by event and outlet.`,
    alsoPrinted: 'Where articles quote this speaker they also print: ',
    listed: (names: readonly string[]): string =>
      `That ${joinNames(names.map((name) => `“${name}”`))} ${names.length === 1 ? 'stands' : 'stand'} for this speaker is set by the publisher of this site; an article may mean something wider.`,
    speaksFor: 'Speaks for ',
    spokesmen: 'Those who speak for it have pages of their own: ',
    nothing: 'Nothing found so far is credited to this speaker.',
  },
  outlet: {
    kind: 'Outlet',
    described: (name: string): string =>
      `Articles by ${name}, what they did to words that others print too, and what they alone quote.`,
    nothing: 'No article of this outlet is held.',
  },
  story: {
    kind: 'Story',
    events: 'Events',
    eventsNote: 'In the order in which they happened.',
    wording: 'The wording that comes back',
    wordingNote:
      'The same rare words in the reports of two events or more, each in its sentence; the rarest first.',
    pairs: 'Articles of different events that share wording',
    pairsNote:
      'Those that have the same rare words next to each other, with a page side by side. Words that come back with others between, written with an ellipsis, are listed above only.',
    pair: (a: string, b: string): string => `${a} and ${b}`,
    inCommon: (words: number): string => `${countInDigits(words, 'word')} in common`,
  },
  moreArticles: (count: number): string => countInDigits(count, 'more article'),
  phrases: 'Phrases',
  sentencesIn: (sentences: number, events: number): string =>
    `${countInDigits(sentences, 'sentence')}, ${countInDigits(events, 'event')}`,
};
