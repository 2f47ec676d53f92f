import { describe, expect, test } from 'vitest';
import { describePlacement, formatPlacement } from '../../../src/core/describe/placement.ts';
import { inventEvent } from '../../support/invented-event.ts';

const event = inventEvent({
  articles: [
    {
      id: 'daily',
      headline: '“⟦Stay⟧”',
      text: '“⟦First⟧” a.\n\n# “⟦Sub⟧” b\n\nPlain.\n\n“⟦Last⟧” c.',
    },
  ],
});

describe('describePlacement(article, place)', () => {
  test('tells the headline, the lead, a subhead and the nth paragraph of m', () => {
    const [article] = event.articles;
    if (article === undefined) throw new Error('An event has its article.');
    const written = event.quotations.map((quotation) =>
      formatPlacement(describePlacement(article, quotation)),
    );
    expect(written.sort()).toEqual([
      'in a subhead after paragraph 1 of 3',
      'in paragraph 3 of 3',
      'in the first paragraph of 3',
      'in the headline',
    ]);
  });
});
