import { describe, expect, test } from 'vitest';
import { findDenier } from '../../../../src/core/extract/coreference/deniers.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

describe('findDenier(words, pronoun)', () => {
  test.each<[string, string | null]>([
    ['Voss rejected claims that ‸he said “no”', 'Voss'],
    ['Voss rejected claims ‸he said “no”', 'Voss'],
    ['On Monday Peter Voss has denied all reports that ‸he said “no”', 'Peter Voss'],
    ['Voss rejected a claim by Tom Hale that ‸he said “no”', 'Voss'],
    ['Voss, who rejected claims that ‸he said “no”, left', 'Voss'],
    ['The board rejected claims that ‸it said “no”', 'The board'],
    // An aide speaks for somebody.
    ['A spokesman for Voss rejected claims that ‸he said “no”', 'Voss'],
    ['Voss’s former lawyer rejected claims that ‸he said “no”', 'Voss’s'],
    ['The claims were rejected by Voss, and ‸he said “no”', null],
    ['Voss repeated claims that ‸he said “no”', null],
    ['Voss rejected claims that ‸Hale said “no”', null],
    ['Voss rejected claims when ‸he said “no”', null],
    ['Voss rejected the claims about a boat that ‸he said “no” to', null],
    ['Voss rejected claims. That ‸he said', null],
  ])('of “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, findDenier(read.words, { from: read.at, to: read.at + 1 }))).toBe(expected);
  });
});

describe('extractQuotations(article, speakers) of what somebody rejects', () => {
  test.each<[string, string]>([
    ['Voss rejected claims that he had said “keep the gate shut”.', 'Voss'],
    ['Tom Hale spoke for an hour. Voss rejected claims that he had said “keep the gate shut”.', 'Voss'],
    ['Voss rejected claims by Tom Hale that he had said “keep the gate shut”.', 'Voss'],
    [
      'Mayor Ann Poe left. The mayor dismissed reports that she had said “keep the gate shut”.',
      'Mayor Ann Poe',
    ],
    ['A spokesman for Mayor Peter Voss denied claims he had said “keep the gate shut”.', 'Mayor Peter Voss'],
    // He is not Anna Moreno.
    ['Tom Hale spoke. Anna Moreno rejected claims that he had said “keep the gate shut”.', 'Tom Hale'],
    ['Anna Moreno rejected claims that he had said “keep the gate shut”.', 'he'],
    ['The board rejected claims that he had said “keep the gate shut”.', 'he'],
  ])('“%s”: %s', (text, resolved) => {
    const [quotation] = extractQuotations(toArticle('article', text), []);
    expect([quotation?.speaker?.resolved, quotation?.factuality]).toEqual([resolved, 'denied']);
  });
});
