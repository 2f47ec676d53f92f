import { describe, expect, test } from 'vitest';
import { printsMarks } from '../../../src/core/claims/marks.ts';
import { writeEventSummary } from '../../../src/core/describe/summary.ts';
import { findVoices } from '../../../src/core/describe/voices.ts';
import type { EventAnalysis } from '../../../src/core/model.ts';
import { analyzeTexts } from '../../support/statements.ts';
import { inventEvent } from '../../support/invented-event.ts';

const name = (outlet: string) => ({ daily: 'The Daily', herald: 'The Herald' })[outlet];

function summarize(event: EventAnalysis): string[] {
  return writeEventSummary(event, name, {
    voices: findVoices(event),
    withMarks: new Set(event.articles.filter(printsMarks).map(({ id }) => id)),
  }).map(({ text }) => text);
}

describe('writeEventSummary(analysis, outletName, searched)', () => {
  test('counts outlets, quotations and shared text, and names who is quoted by one only', () => {
    const event = inventEvent({
      articles: [
        { id: 'daily', text: 'On Monday the ships lay in port “⟦Ana Reyes: we shall not rest⟧”.' },
        { id: 'herald', text: 'On Monday the ships lay in port. Nobody spoke.' },
      ],
      shared: ['On Monday the ships lay in port'],
    });
    expect(summarize(event)).toEqual([
      'Two outlets, one quotation; no statement is found in more than one.',
      'The Daily and The Herald share seven words outside quotation marks, in one passage.',
      'Only The Daily quotes Ana Reyes.',
    ]);
  });

  test('tells of nobody as quoted or reported who is only claimed to have said something', () => {
    expect(
      summarize(
        analyzeTexts(
          'Ann Lee is alleged to have said “the whole fleet was sold”. It is alleged that Ann Lee said that the quay was rotten.',
        ),
      ),
    ).toEqual(['One article, one quotation.']);
    expect(summarize(analyzeTexts('Ann Lee said: “The whole fleet was sold.”'))).toEqual([
      'One article, one quotation.',
      'It quotes Ann Lee.',
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
    expect(summarize(inventAll({})).at(-1)).toBe(
      'Three speakers are quoted by one article only, among them Ana Reyes (The Daily) and C (The Herald).',
    );
    const four = inventAll({ d: '“⟦D: some words here⟧”', e: '“⟦E: and other words⟧”' });
    expect(summarize(four)).toHaveLength(1);
  });

  test('says of an event without articles that there are none any more', () => {
    expect(summarize(inventEvent({ articles: [] }))).toEqual(['No article of this event is held any more.']);
  });

  test('says of one article whom it quotes', () => {
    const event = inventEvent({ articles: [{ id: 'daily', text: '“⟦A: yes to it⟧” “⟦B: no to it⟧”' }] });
    expect(summarize(event)).toEqual(['One article, two quotations.', 'It quotes A and B.']);
  });

  test('says of one article without marks whom it reports', () => {
    const event = inventEvent({ articles: [{ id: 'daily', text: 'Baku said ⟦Baku~ it would answer⟧.' }] });
    expect(summarize(event)).toEqual([
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
    expect(summarize(event)[0]).toBe(
      'Two articles from one outlet beside an official text, one quotation; no statement is found in more than one.',
    );
  });

  test('denies nothing that a second search finds', () => {
    const marked = inventEvent({
      articles: [
        { id: 'daily', text: 'It is a “watershed”.' },
        { id: 'herald', text: 'Rain fell.' },
      ],
    });
    expect(summarize(marked)).toEqual(['Two outlets.']);
    const one = inventEvent({
      articles: [{ id: 'daily', text: '“Yes”. Baku said ⟦Baku~ it would answer⟧.' }],
    });
    expect(summarize(one)).toEqual(['One article.', 'It reports Baku.']);
    const absent = { treatment: 'absent', elsewhere: [], places: [] };
    const event = inventEvent({
      articles: [
        { id: 'daily', text: '“⟦Ana Reyes: we shall not rest⟧”' },
        { id: 'herald', text: 'Rain fell.' },
      ],
    });
    const withReading = (reading: object) => ({
      ...event,
      statements: [
        {
          readings: [
            { treatment: 'verbatim', elsewhere: [], places: [] },
            { ...absent, ...reading },
          ],
        },
      ] as never,
    });
    expect(summarize(withReading({}))[0]).toBe(
      'Two outlets, one quotation; no statement is found in more than one.',
    );
    expect(summarize(withReading({ withdrawn: true }))[0]).toBe('Two outlets, one quotation.');
    expect(summarize(withReading({ elsewhere: [{}] }))[0]).toBe('Two outlets, one quotation.');
  });
});
