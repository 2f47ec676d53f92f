import { expect, test } from 'vitest';
import { languageOf } from '../../../src/core/text/language.ts';

test.each([
  ['en', 'en'],
  ['en-GB', 'en'],
  ['DE', 'de'],
  ['', ''],
])('languageOf(%j) is %j', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});
