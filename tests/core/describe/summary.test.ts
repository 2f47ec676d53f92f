import { describe, expect, test } from 'vitest';
import { writeEventSummary } from '../../../src/core/describe/summary.ts';
import { inventEvent } from '../../support/invented-event.ts';

const name = (outlet: string) => ({ daily: 'The Daily', herald: 'The Herald' })[outlet];

describe('writeEventSummary(analysis, outletName)', () => {
  test('counts outlets, quotations and shared text, and names who is quoted by one only', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'On Monday “⟦Ana Reyes: we shall not rest⟧”.' },
        { id: 'herald', text: 'On Monday nobody spoke.' },
      ],
      shared: ['On Monday'],
    });
    expect(writeEventSummary(event, name)).toEqual([
      'Two outlets, 1 quotation; none of the quoted words are found in more than one.',
      'The Daily and The Herald share 2 words of running text.',
      'Only The Daily quotes Ana Reyes.',
    ]);
  });

  test('says of one article whom it quotes', () => {
    const event = inventEvent({ articles: [{ id: 'daily', text: '“⟦A: yes to it⟧” “⟦B: no to it⟧”' }] });
    expect(writeEventSummary(event, name)).toEqual(['One article, 2 quotations.', 'It quotes A and B.']);
  });

  test('says of one article without marks whom it reports', () => {
    const event = inventEvent({ articles: [{ id: 'daily', text: 'Baku said ⟦Baku~ it would answer⟧.' }] });
    expect(writeEventSummary(event, name)).toEqual([
      'One article, without words of a speaker inside quotation marks.',
      'It reports Baku without quotation marks.',
    ]);
  });

  test('counts articles where an outlet has several, and an official text apart', () => {
    const event = inventEvent({
      articles: [
        { id: 'a', outlet: 'daily', text: '“⟦A: yes to it⟧”' },
        { id: 'b', outlet: 'daily', text: 'b' },
        { id: 'c', outlet: 'herald', kind: 'official', text: 'c' },
      ],
    });
    expect(writeEventSummary(event, name)[0]).toBe(
      'Two articles from one outlet beside an official text, 1 quotation; none of the quoted words are found in more than one.',
    );
  });
});
