import { describe, expect, test } from 'vitest';
import { readWords } from '../../../../src/core/extract/tagging/words.ts';
import { isAbbreviation } from '../../../../src/core/extract/tagging/abbreviations.ts';

/** Whether the stop belongs to the word before `|`. */
function isPart(text: string): boolean {
  const stop = text.indexOf('|');
  const plain = text.replace('|', '');
  const word = /[\p{L}.]*$/u.exec(plain.slice(0, stop))?.[0] ?? '';
  return isAbbreviation(word, plain, stop, plain.length);
}

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

describe('isAbbreviation(word, text, stop, until): whether the stop at `|` is the word’s', () => {
  test.each<[string, boolean]>([
    ['Mr|. Smith', true],
    ['Boat|. Smith', false],
    ['the U.S|. Army', true],
    ['the U.S|. army', true],
    ['the U.K|. They', true],
    ['the a.b|. They', false],
    ['the a.b|. they', true],
    ['the U.S|.', false],
    ['J.D|. Poe', true],
    ['D.C|. Poe', false],
    ['J.DD|. Poe', false],
    ['J|. Poe', true],
    ['I|. Poe', false],
    ['j|. Poe', false],
    ['plan A|.', false],
    ['plan A|. 3', false],
    ['A|.Poe', false],
    ['Inc|. They', false],
    ['Inc|. they', true],
    ['Inc|., a firm', true],
    ['Inc|. 3', true],
    ['Inc|.', false],
    ['Dr|. They', true],
    ['Sen|.', true],
    ['Main St|. They', false],
    ['St|. Anne', true],
    ['St|. anne', true],
    ['with St|. Anne', true],
  ])('%s: %j', (notation, expected) => {
    expect(isPart(notation)).toBe(expected);
  });
});
