import { describe, expect, test } from 'vitest';
import { findBlocks } from '../../../src/core/text/blocks.ts';
import { sentenceBreaks, sentencesOf } from '../../../src/core/text/sentences.ts';

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
    ['goes on after any rank', 'Rev. Poe met Maj. Lee, Cmdr. Holt and Supt. Reid. |They left.'],
    ['goes on after any office', 'They met Rep. Poe and Fr. Lee. |Then they met Msgr. Lee and Hon. Poe.'],
    ['ends after what may end one', 'They sell boats, ropes etc. |Rain fell.'],
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

describe('sentenceBreaks(text, span)', () => {
  /** The words with `|` where a new sentence begins. */
  function mark(words: string): string {
    // Offsets are of the whole text, so that the words stand amid others.
    const text = `Rain. ${words} Rain.`;
    const breaks = sentenceBreaks(text, { start: 6, end: 6 + words.length });
    return [6, ...breaks].map((from, at) => text.slice(from, breaks[at] ?? 6 + words.length)).join('|');
  }

  test.each([
    ['at a stop before a capital', 'We stay. |They go.'],
    ['at a question and an outcry', 'Why? |We stay! |They go.'],
    ['at a stop with the marks that close after it', '(We stay.) |They go.'],
    ['before a number', 'We stay. |12 go.'],
    ['before a mark that opens', 'We stay. |‘They go.’'],
    ['not before a small letter', 'We stay... and they go.'],
    ['not after a title or an initial', 'Ask Mr. Holt or J. Reid. |They go.'],
    ['at a question that ends like a title', 'Is she a gen? |They go.'],
    ['at dots where what stands before can end a sentence', 'We saved a town ... |You have shown it.'],
    ['not at dots after a word that cannot', 'We saved the ... You have shown it.'],
    ['at dots of one sign', 'We saved a town … |You have shown it.'],
    ['not at one sign after such a word', 'We saved the … You have shown it.'],
    ['at a stop with dots after it, whatever the word', 'We know what it is. ... |You have shown it.'],
    ['at an outcry with dots after it', 'We know what it is! … |You have shown it.'],
    ['at dots after a number', 'We saved 40 ... |You have shown it.'],
    ['at a blank line, whatever follows', 'We stay\n\n|and they go'],
    ['at a blank line with spaces', 'We stay\n \n|and they go'],
    ['not at a line break alone', 'We stay\nand they go'],
    ['nowhere in one sentence', 'We stay'],
    ['at several stops in a row', 'Do we stay?! |They go!!! |We stay.'],
    ['at dots with spaces between them', 'We stay. . . |They go.'],
    ['at dots with spaces before and between them', 'We stay . . . |They go.'],
    ['at dots in groups', 'We stay . .. . |They go .. .. |We stay. … . |They go. .. |We stay.'],
    ['after all the space behind a stop', 'We stay.   |They go ...   |We stay .  |They go.'],
    ['at dots after more than one space', 'We stay   ... |They go.'],
    ['at an ellipsis and a stop', 'We stay…. |They go? ... |We stay.'],
    ['not at dots with spaces after a word that cannot end one', 'We saved the . . . Mole'],
    ['not at dots that another mark follows', 'We stay, . . . , They go.'],
    ['not where a mark that closes stands apart', '“We stay.” ) They go.'],
  ])('parts %s', (_name, marked) => {
    expect(mark(marked.replaceAll('|', ''))).toBe(marked);
  });
});
