import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

function speakerInHeadline(headline: string, body: string): string | undefined {
  const article = { ...toArticle('herald', body), headline };
  const [quotation] = extractQuotations(article, []);
  expect(quotation?.field).toBe('headline');
  return quotation?.speaker?.resolved;
}

describe('the speaker of what a headline quotes', () => {
  test.each([
    [
      'is the body’s, where the headline names nobody',
      '‘We shall not rest’',
      '“We shall not rest,” Jo Lee said.',
      'Jo Lee',
    ],
    [
      'is the body’s, where the headline names another',
      'Northport says “we shall not rest”',
      'The quay was full. “We shall not rest until it is open,” Jo Lee said.',
      'Jo Lee',
    ],
    [
      'is the headline’s, where the body does not have the words',
      'Northport says “we shall not rest”',
      '“It is late,” Jo Lee said.',
      'Northport',
    ],
    [
      'is the headline’s, where two say the words in the body',
      'Northport says “we shall not rest”',
      '“We shall not rest,” Jo Lee said.\n\n“We shall not rest,” said Ann Moor.',
      'Northport',
    ],
  ])('%s', (_name, headline, body, speaker) => {
    expect(speakerInHeadline(headline, body)).toBe(speaker);
  });

  test('has an empty place where the headline does not print the name', () => {
    const article = {
      ...toArticle('herald', '“We shall not rest,” Jo Lee said.'),
      headline: '“We shall not rest”',
    };
    const [quotation] = extractQuotations(article, []);
    expect(quotation?.speaker).toMatchObject({ start: 1, end: 1, chain: 'repeated-words' });
  });
});
