import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/core/text/blocks.ts';
import { sentencesOf } from '../../../src/core/text/sentences.ts';

const split = (text: string) =>
  sentencesOf(text, findBlocks(text)).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf(text, blocks)', () => {
  test.each([
    ['ends at a stop', 'One. Two! Three? Four'],
    ['ends after the marks that follow the stop', '“We go.” |He said it.'],
    ['goes on after a title or initials', 'Sen. Holt met Mr. P. Crane of the U.S. Senate. |They left.'],
    ['goes on where a small letter follows', '“We go!” he said.'],
    ['ends with its block', 'A heading\n\n|A paragraph'],
    ['ends before more than one space', 'One man.  |Two men.\n |Three.'],
    ['ends at dots in a row', 'We went … |They stayed... |We came.'],
    ['ends at a question that ends like a title', 'Is he a gen? |He is.'],
    ['goes on after a title in marks', '“Gen. Holt came.” |Rain fell.'],
    ['goes on after months and numbers', 'On Jan. 5 they met at No. 10. |Rain fell.'],
    ['ends before a number', 'It rained. |12 came.'],
    ['ends before an opening mark', 'It rained. |“We go.” |(They stay.)'],
    ['ends at a word that only ends like a title', 'He ate the best. |They left.'],
    ['has no white space at its end', 'We went.  \n'],
  ])('%s', (_name, notation) => {
    const text = notation.replaceAll('|', '');
    const expected = notation.includes('|') ? notation.split('|').map((part) => part.trim()) : undefined;
    expect(split(text)).toEqual(
      expected ?? (notation.startsWith('One') ? ['One.', 'Two!', 'Three?', 'Four'] : [text.trim()]),
    );
  });
});
