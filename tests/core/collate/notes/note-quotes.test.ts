import { describe, expect, test } from 'vitest';
import { findQuotation, findSpoken, findWords } from '../../../../src/core/collate/notes/note-quotes.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

const text =
  '“We saved the town from the flood,” Ada Holt said. Ada Holt said that the town was safe. “The town is safe,” she said. We saved the town.';
const article = { ...toArticle('daily', text), headline: 'Holt: ‘We saved the town’' };
const quotationsOf = () => extractQuotations(article, []);
const at = (words: string) => ({ article: 'daily', words });
const wordsOf = (quotation: ReturnType<typeof findQuotation>) =>
  quotation && (quotation.field === 'body' ? text : article.headline).slice(quotation.start, quotation.end);

describe('findWords(quote, articles)', () => {
  test('finds every place, the body’s before the headline’s', () => {
    const places = findWords(at('We saved the town'), [article]);
    expect(places.map(({ field, start }) => [field, start])).toEqual([
      ['body', text.indexOf('We saved')],
      ['body', text.lastIndexOf('We saved')],
      ['headline', 7],
    ]);
    for (const { start, end } of places) expect(end - start).toBe('We saved the town'.length);
  });

  test.each(['“The town is safe”', '"The town is safe"', '‘The town is safe’', ' «The town is safe» '])(
    'takes the words %s without their marks',
    (words) => {
      expect(findWords(at(words), [article])).toHaveLength(1);
    },
  );

  test('finds words as they are printed, letter by letter', () => {
    expect(findWords(at('we saved the town'), [article])).toEqual([]);
    expect(findWords(at('““”'), [article])).toEqual([]);
    expect(findWords({ article: 'herald', words: 'We saved' }, [article])).toEqual([]);
  });

  test('finds what overlaps itself at each place', () => {
    expect(findWords({ article: 'a', words: 'no no' }, [toArticle('a', 'no no no')])).toHaveLength(2);
  });
});

describe('findQuotation(quote, articles, quotations)', () => {
  test.each([
    ['the quotation with the words', 'We saved the town from the flood', 'We saved the town from the flood,'],
    ['of several the one with little else', 'We saved the town', 'We saved the town'],
    ['one of which the words are most', 'The town is', 'The town is safe,'],
    ['one that is most of the words', '“The town is safe,” she said', 'The town is safe,'],
    ['none in a clause without marks', 'that the town was safe', undefined],
    ['one by a word that no other has', 'flood', 'We saved the town from the flood,'],
  ])('finds %s', (_name, words, found) => {
    expect(wordsOf(findQuotation(at(words), [article], quotationsOf()))).toBe(found);
  });

  test('finds none of another article', () => {
    const other = quotationsOf().map((quotation) => ({ ...quotation, article: 'herald' }));
    expect(findQuotation(at('The town is safe'), [article], other)).toBeUndefined();
  });
});

describe('findSpoken(quote, articles, quotations)', () => {
  test('finds a clause without marks too', () => {
    expect(findSpoken(at('the town was safe'), [article], quotationsOf())?.marks).toBe('none');
    expect(findSpoken(at('The town is safe'), [article], quotationsOf())?.marks).toBe('double');
  });

  test('of two that fit alike finds the one in marks', () => {
    const [first] = quotationsOf().filter(({ field }) => field === 'body');
    if (!first) throw new Error('The text has a quotation.');
    const clause = { ...first, id: 'clause', marks: 'none' as const };
    expect(findSpoken(at('We saved the town from the flood'), [article], [clause, first])).toBe(first);
  });
});
