import { describe, expect, test } from 'vitest';
import { findFigures } from '../../../src/core/describe/figures/figures.ts';
import { viewFigures } from '../../../src/views/event/figure-view.ts';
import { inventEvent } from '../../support/invented-event.ts';

describe('viewFigures(groups, articles)', () => {
  test('prints the noun as an outlet does, ends with it, and lists every place', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'A 10-lorry convoy of the council waited in the harbour.' },
        { id: 'herald', text: 'The 10 lorries waited.\n\nNobody drove the 10 lorries.' },
        { id: 'times', text: 'Nothing moved.' },
      ],
    });
    expect(viewFigures(findFigures(event), event.articles)).toEqual([
      {
        name: '10 lorries',
        cells: ['10-lorry convoy', '10 lorries (in the first paragraph of 2 and in paragraph 2 of 2)', null],
      },
    ]);
  });
});
