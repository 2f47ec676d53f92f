import { expect, test } from 'vitest';
import { countData } from '../../../src/views/data/data-counts.ts';
import { viewedSite } from '../../support/view-site.ts';

test('quotations, terms and clauses are counted apart', () => {
  const { site } = viewedSite({
    events: {
      harbour: {
        herald:
          'The so-called “floating market” opened. “It is a start,” said Anna Holt. Holt said that the quay has no owner.',
      },
    },
  });
  const counts = Object.fromEntries(countData(site).map(({ name, count }) => [name, count]));
  expect(counts).toMatchObject({
    quotations: 1,
    'names and expressions in quotation marks, nobody’s words': 1,
    'remarks reported, not in quotation marks': 1,
    statements: 1,
    'statements found in two articles or more': 0,
  });
});
