import { onceForLast } from './once.ts';
import { type Token, tokenize, words } from './text/tokens.ts';

// The articles of a large event with their headlines: what asks for the words of a text asks for them again soon.
const KEPT = 256;

/** The words of a whole text; see `tokenize`. */
export const wordsOfText: (text: string) => readonly Token[] = onceForLast(KEPT, (text) =>
  words(tokenize(text)),
);
