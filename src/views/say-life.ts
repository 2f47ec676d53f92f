import { countInDigits } from '../core/text/counts.ts';

/** Sentences on what becomes of an article after it is published: versions, corrections, withdrawal. */
export const life = {
  /** The page of a text that was taken out. */
  withdrawn: {
    title: (outlet: string): string => `A text that was taken out: ${outlet}`,
    heading: 'This text was taken out',
    articleOf: 'An article of ',
    on: ' on ',
    stoodHere: (day: string): string => ` stood here until ${day}.`,
  },
  /** The page of an earlier version. */
  earlier: {
    title: (headline: string): string => `Earlier version: ${headline}`,
    described: (outlet: string): string =>
      `An article of ${outlet} as it was before, beside the later version, and what changed in what is said.`,
    heading: 'An earlier version',
    printedBefore: (outlet: string): string => `${outlet} printed this before; `,
    laterVersion: 'the later version',
    tookItsPlace: ' took its place. ',
    comparesLatest: ' compares the latest one.',
    changed: 'What changed in what is said',
    texts: 'The two texts',
  },
  /** On the page of the later one. */
  changedAfter: (outlet: string): string => `${outlet} changed this text after it was published: `,
  whatChanged: 'what changed',
  what: 'Statement',
  before: 'Earlier version',
  after: 'Later version',
  notThere: 'these words not found',
  kind: {
    gone: 'no longer there',
    new: 'new',
    changed: 'in other words',
  } as Readonly<Record<'gone' | 'new' | 'changed', string>>,
  differing: 'Marked: words in whose place the other version has others, or none.',
  counts: (changed: number, same: number): string =>
    `${countInDigits(same, 'statement')} in the same words in both, ${countInDigits(changed, 'statement')} not.`,
};
