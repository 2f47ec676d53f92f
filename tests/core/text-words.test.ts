import { expect, test } from 'vitest';
import { wordsOfText } from '../../src/core/text-words.ts';
import { tokenize, words } from '../../src/core/text/tokens.ts';

test('the words of a text are those of its tokens, asked again too', () => {
  const text = '“We shall not rest,” the U.N. said; it took 1.5m.';
  expect(wordsOfText(text)).toEqual(words(tokenize(text)));
  expect(wordsOfText(text).map((word) => word.text)).toEqual(
    'We shall not rest the U.N. said it took 1.5m'.split(' '),
  );
});
