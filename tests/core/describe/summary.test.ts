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
      'Two outlets, one quotation; none of the quoted words are found in more than one.',
      'The Daily and The Herald share two words of running text outside quotation marks.',
      'Only The Daily quotes Ana Reyes.',
    ]);
  });

  test('names one speaker of every article that alone quotes somebody, or none', () => {
    const texts = {
      daily: '“⟦Ana Reyes: we shall not rest⟧” “⟦B: no⟧”',
      herald: '“⟦C: the road is open to all⟧”',
      times: 'Nothing.',
    };
    const inventAll = (more: object) =>
      inventEvent({ articles: Object.entries({ ...texts, ...more }).map(([id, text]) => ({ id, text })) });
    expect(writeEventSummary(inventAll({}), name)[2]).toBe(
      'Three speakers are quoted by one article only, among them Ana Reyes (The Daily) and C (The Herald).',
    );
    const four = inventAll({ d: '“⟦D: some words here⟧”', e: '“⟦E: and other words⟧”' });
    expect(writeEventSummary(four, name)[2]).toBeUndefined();
  });

  test('says of one article whom it quotes', () => {
    const event = inventEvent({ articles: [{ id: 'daily', text: '“⟦A: yes to it⟧” “⟦B: no to it⟧”' }] });
    expect(writeEventSummary(event, name)).toEqual(['One article, two quotations.', 'It quotes A and B.']);
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
      'Two articles from one outlet beside an official text, one quotation; none of the quoted words are found in more than one.',
    );
  });
});
