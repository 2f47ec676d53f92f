import { describe, expect, test } from 'vitest';
import {
  baseText,
  type InsertionFinder,
  insertionFinder,
} from '../../../../src/core/collate/readings/base-text.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

const text = '“We saved [most of] the town,” she said. “All [of us] went (back) home,” she added.';
const article = { ...toArticle('daily', text), headline: '‘We saved [nearly] all’' };
const insertionsOf: InsertionFinder = (...asked) => insertionFinder(extractQuotations(article, []))(...asked);
const inBody = (start: number, end: number) =>
  insertionsOf('daily', { start, end }).map((span) => text.slice(span.start, span.end));

describe('insertionFinder(quotations)', () => {
  test('finds the reporter’s brackets within a span, whole ones only', () => {
    expect(inBody(0, text.length)).toEqual(['[most of]', '[of us]', '(back)']);
    const first = text.indexOf('[most');
    expect(inBody(first, first + '[most of]'.length)).toEqual(['[most of]']);
    expect(inBody(first + 1, text.indexOf('the town'))).toEqual([]);
    expect(inBody(0, first + 5)).toEqual([]);
    expect(inBody(text.indexOf('All'), text.indexOf('(back)'))).toEqual(['[of us]']);
  });

  test('keeps headline and body apart, and articles', () => {
    const span = { start: 0, end: 99 };
    expect(insertionsOf('daily', span, 'headline')).toHaveLength(1);
    expect(insertionsOf('herald', span)).toEqual([]);
  });
});

describe('baseText(base, articles, insertionsOf)', () => {
  const articles = new Map([['daily', article]]);
  const piece = (words: string) => {
    const start = text.indexOf(words);
    return { article: 'daily', field: 'body' as const, start, end: start + words.length, joint: false };
  };

  test('is its pieces with a space between, and their words without the reporter’s', () => {
    const pieces = [piece('All [of us]'), piece('We saved [most of] the town')];
    const base = baseText({ pieces }, articles, insertionsOf);
    expect(base.text).toBe('All [of us] We saved [most of] the town');
    expect(base.words.map((word) => word.text)).toEqual(['All', 'We', 'saved', 'the', 'town']);
    for (const word of base.words) expect(base.text.slice(word.start, word.end)).toBe(word.text);
    expect(base.insertions.map(({ start, end }) => base.text.slice(start, end))).toEqual([
      ...['[of us]', '[most of]'],
    ]);
  });

  test('says where each piece lies, and how far that is from where it stands in its article', () => {
    const pieces = [piece('All [of us]'), piece('the town')];
    const base = baseText({ pieces }, articles, insertionsOf);
    expect(base.pieces.map(({ start, end }) => base.text.slice(start, end))).toEqual([
      'All [of us]',
      'the town',
    ]);
    expect(base.pieces.map(({ start, shift }) => start - shift)).toEqual(pieces.map(({ start }) => start));
  });

  test('has nothing of an article that is not there', () => {
    const base = baseText({ pieces: [{ ...piece('We saved'), article: 'herald' }] }, articles, insertionsOf);
    expect([base.text, base.words]).toEqual(['', []]);
  });
});
