import { describe, expect, test } from 'vitest';
import { withdrawFailedClaims } from '../../../src/core/claims/claims.ts';
import { findCuts, findJointGap, printsGap } from '../../../src/core/claims/dots.ts';
import type { Reading } from '../../../src/core/model.ts';
import { analyzeTexts, readingOf, statementWith } from '../../support/statements.ts';

describe('printsGap(text, span)', () => {
  test.each([
    ['rest … until', true],
    ['rest ... until', true],
    ['rest .  . . until', true],
    ['rest ‥ until', true],
    ['rest ⋯ until', true],
    ['rest * * * until', true],
    ['rest [of it] until', true],
    ['rest (of it) until', true],
    ['rest {of} until', true],
    ['rest ［of］ until', true],
    ['rest 。。 until', true],
    ['rest •• until', true],
    ['rest ·· until', true],
    ['rest,” she said. “until', false],
    ['rest – until', false],
  ])('%s', (text, isShown) => {
    expect(printsGap(text, { start: 4, end: text.length - 5 })).toBe(isShown);
  });
});

const whole =
  'The envoy received a note of protest over lorries at the border post under the cover of a relief convoy';
const said = (words: string) => `“${words},” the ministry said.`;

/** The second article's reading, after both searches. */
function cut(words: string): Reading {
  return readingOf(statementWith(analyzeTexts(said(whole), said(words)), 'a', 'note of protest'), 'b');
}

describe('of words that are left out inside', () => {
  test.each([
    ['no dots show it', ' ', ' ', 'unshown'],
    ['dots show it', ' … ', ' … ', 'shown'],
    ['dots show it at one place of two', ' … ', ' ', 'partly'],
    ['dots in another writing show it', ' ⋯ ', ' .  . . ', 'shown'],
  ])('%s', (_name, first, second, ellipsis) => {
    const words = `The envoy received a note of protest${first}at the border post${second}of a relief convoy`;
    expect(cut(words).ellipsis).toBe(ellipsis);
  });

  test('a second search finds dots that the first missed, and each place where there are none', () => {
    const words = 'The envoy received a note of protest … at the border post of a relief convoy';
    const event = analyzeTexts(said(whole), said(words));
    const articles = new Map(event.articles.map((article) => [article.id, article]));
    const statement = statementWith(event, 'a', 'note of protest');
    const reading = readingOf(statement, 'b');
    const text = articles.get('b')?.text ?? '';
    expect(findCuts(statement, reading, articles).map(({ start, end }) => text.slice(start, end))).toEqual([
      ' … ',
      ' ',
    ]);
    const wrong = {
      ...event,
      statements: event.statements.map((each) => ({
        ...each,
        readings: each.readings.map((own) => ({ ...own, ellipsis: 'unshown' as const })),
      })),
    };
    const mended = withdrawFailedClaims(wrong);
    expect(readingOf(statementWith(mended, 'a', 'note of protest'), 'b').ellipsis).toBe('partly');
  });
});

describe('where marks close over what another article prints between', () => {
  const [first, second, third] = [
    'The northern bridge is safe for now',
    'It will not survive another icy winter.',
    'We shall repair the harbour lighthouse too.',
  ];

  test.each([
    ['. ', 'unshown'],
    [' .. ', 'shown'],
    [' … ', 'shown'],
  ])('what stands there is read: %s', (between, ellipsis) => {
    const event = analyzeTexts(
      `“${first}. ${second} ${third}” So engineer Tess Wynn said.`,
      `“${first}${between}${third}” So engineer Tess Wynn said.`,
    );
    const reading = readingOf(statementWith(event, 'b', 'harbour lighthouse'), 'b');
    const [joint] = reading.joins;
    const articles = new Map(event.articles.map((article) => [article.id, article]));
    const quotations = new Map(event.quotations.map((quotation) => [quotation.id, quotation]));
    const found = joint && findJointGap(joint, reading, articles, quotations);
    expect(articles.get('b')?.text.slice(found?.start, found?.end)).toContain(between.trim());
    expect(joint?.ellipsis).toBe(ellipsis);
  });
});
