import { describe, expect, test } from 'vitest';
import { outlinePage } from '../../../src/cli/build/read-back/html.ts';
import { findFigures } from '../../../src/core/describe/figures/figures.ts';
import { drawFigures, viewFigures } from '../../../src/views/event/figure-view.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { print } from '../../../src/views/html/html.ts';
import { english } from '../../../src/views/say.ts';
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
    expect(viewFigures(findFigures(event), event.articles, event)).toEqual([
      {
        name: '10 lorries',
        sought: 'amount 10 lorry convoy',
        cells: ['10-lorry convoy', '10 lorries (in the first paragraph of 2 and in paragraph 2 of 2)', null],
      },
    ]);
  });

  test('prints what only a second search finds there, where the noun follows soon', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'Divers found that eleven piles are hollow.' },
        { id: 'herald', text: 'The report says that eleven piles have to go.' },
        { id: 'times', text: 'Of the bridge, eleven of its forty piles are hollow.' },
        { id: 'post', text: 'For eleven years nobody looked at the piles.' },
      ],
    });
    const [figure] = viewFigures(findFigures(event), event.articles, event);
    expect(figure?.cells).toEqual(['eleven piles', 'eleven piles', 'eleven of its forty piles', null]);
  });

  test('leaves open whether an article prints what only a second search finds there', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'The vote ended with 800,000 federal workers unpaid.' },
        { id: 'herald', text: 'Nearly 800,000 federal workers waited.' },
        {
          id: 'times',
          text: 'It left 800 000 without their weekly pay in May, workers who are federal employees.',
        },
      ],
    });
    const [figure] = viewFigures(findFigures(event), event.articles, event);
    expect(figure?.cells).toEqual([
      '800,000 federal workers unpaid',
      'Nearly 800,000 federal workers',
      undefined,
    ]);
    const html = print(
      drawFigures(
        figure ? [figure] : [],
        {
          articles: event.articles,
          outletName: ({ id }) => id,
          colorOf: () => 0,
        },
        { say: english, addresses: addressesUnder('/', undefined) },
      ),
    );
    expect(html).toContain('not compared here');
    expect(outlinePage(html).withdrawn).toEqual([{ words: '800,000 federal workers unpaid', column: 2 }]);
    expect(outlinePage(html).lacks).toEqual([]);
  });
});
