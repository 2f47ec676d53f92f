import { describe, expect, test } from 'vitest';
import { findClauseVerb, isWholeClause } from '../../../../src/core/extract/reported/clause-verbs.ts';
import { readWords } from '../../../../src/core/extract/tagging/words.ts';

function read(text: string) {
  return readWords(text, { start: 0, end: text.length }, []);
}

describe('findClauseVerb(words, from, end, strict)', () => {
  test.each<[string, string, string | undefined]>([
    ['an auxiliary', 'the old ferry has sailed', 'has'],
    ['a verb after a plural', 'old sailors continue to trouble us', 'continue'],
    ['a verb after a name', 'the idea emboldens Lee', 'emboldens'],
    ['the verb after a relative clause', 'sailors who work there are leaving', 'are'],
    ['no noun that looks like a verb', 'three claims of the owners', undefined],
    ['no verb of another clause', 'three times because he was late', undefined],
  ])('finds %s', (_what, text, verb) => {
    const words = read(text);
    expect(words[findClauseVerb(words, 0, words.length, false) ?? -1]?.key).toBe(verb);
  });

  test('takes no participle after a thing where it is strict', () => {
    const words = read('a list of boats damaged by ice');
    expect(findClauseVerb(words, 0, words.length, true)).toBeUndefined();
    expect(findClauseVerb(words, 0, words.length, false)).toBe(4);
  });
});

describe('isWholeClause(words, from, end)', () => {
  test.each<[string, boolean]>([
    ['But the ferry was late', true],
    ['While it sailed, the crew slept', true],
    ['While it sailed', false],
    ['Far too often', false],
  ])('%s: %s', (text, isWhole) => {
    const words = read(text);
    expect(isWholeClause(words, 0, words.length)).toBe(isWhole);
  });
});
