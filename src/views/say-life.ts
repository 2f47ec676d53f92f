import { countInDigits } from '../core/text/counts.ts';

/** Sentences on what becomes of an article after it is published: versions, corrections, withdrawal. */
export const life = {
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
