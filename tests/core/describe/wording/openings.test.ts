import { describe, expect, test } from 'vitest';
import { compareOpenings } from '../../../../src/core/describe/wording/openings.ts';
import { inventEvent } from '../../../support/invented-event.ts';

describe('compareOpenings(analysis)', () => {
  test('tells which words of a headline and a lead others open with too', () => {
    const event = inventEvent({
      articles: [
        {
          id: 'daily',
          headline: 'Councillors close harbour',
          text: '# Subhead\n\nThe “⟦harbour⟧” shuts.\n\nDockworkers march.',
        },
        { id: 'herald', text: 'Dockworkers lose the harbour’s jetties.' },
      ],
    });
    const [daily, herald] = compareOpenings(event);
    const words = (
      text: string,
      part: { words: readonly { start: number; end: number; alsoIn: readonly string[] }[] },
    ) => Object.fromEntries(part.words.map(({ start, end, alsoIn }) => [text.slice(start, end), alsoIn]));
    const [one, two] = event.articles;
    if (!daily?.headline || !daily.lead || !herald?.lead || !one || !two)
      throw new Error('Both articles open.');
    expect(words(one.headline ?? '', daily.headline)).toMatchObject({ Councillors: [], harbour: ['herald'] });
    expect(words(two.text, herald.lead)).toMatchObject({ Dockworkers: [], 'harbour’s': ['daily'] });
    expect(one.text.slice(daily.lead.start, daily.lead.end)).toBe('The “harbour” shuts.');
    expect(daily.lead.quotations).toHaveLength(1);
    expect(herald.headline).toBeNull();
  });
});
