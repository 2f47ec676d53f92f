import { expect, test } from 'vitest';
import { isFunctionWord } from '../../../../src/core/text/english/function-words.ts';

test.each([
  ...[
    "the it's into than",
    'i us whose how',
    "i'm she's there's isn't",
    "weren't let's",
    'am being might must',
    'not each most',
  ].flatMap((words) => words.split(' ').map((word) => [word, true] as const)),
  ...'harbour said people first monday'.split(' ').map((word) => [word, false] as const),
])('isFunctionWord(%j) is %j', (word, isOne) => {
  expect(isFunctionWord(word)).toBe(isOne);
});
