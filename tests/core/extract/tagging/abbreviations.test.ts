import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/core/extract/tagging/words.ts';

/** What a text is read as, sentence by sentence. */
function listSentences(text: string): string[] {
  const bySentence = Map.groupBy(
    readWords(text, { start: 0, end: text.length }, []),
    ({ sentence }) => sentence,
  );
  return [...bySentence.values()].map((words) => text.slice(words[0]?.start, words.at(-1)?.end));
}

describe('isAbbreviation(word, text, stop, until)', () => {
  test.each<[string, string[]]>([
    ['She works at St. Anne’s.', ['She works at St. Anne’s.']],
    ['It is on Main St. The mayor came.', ['It is on Main St.', 'The mayor came.']],
    ['He lives in Melford, Ont., and swims.', ['He lives in Melford, Ont., and swims.']],
    ['Lee lost 16 lbs. and a belt.', ['Lee lost 16 lbs. and a belt.']],
    ['It weighs 16 lbs. Lee knows.', ['It weighs 16 lbs.', 'Lee knows.']],
    ['It was Const. Lee who came.', ['It was Const. Lee who came.']],
    ['He is a good man. Lee came.', ['He is a good man.', 'Lee came.']],
  ])('%s', (text, sentences) => {
    expect(listSentences(text)).toEqual(sentences);
  });
});
