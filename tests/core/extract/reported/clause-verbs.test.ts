import { describe, expect, test } from 'vitest';
import { findClauseVerb, isWholeClause } from '../../../../src/core/extract/reported/clause-verbs.ts';
import { readWords } from '../../../../src/core/extract/tagging/words.ts';
import { printFrom, readMarkedWords } from '../../../support/marked-words.ts';

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

describe('findClauseVerb(words, from, end, strict): where the finite verb of a clause begins', () => {
  test.each<[string, string | null]>([
    ['‸costs for the ferry continue to rise', 'continue to rise'],
    ['‸the ferry was late', 'was late'],
    ['‸the crew who saw it left', 'left'],
    ['‸the food he ate', null],
    ['‸the ferry because it sailed', null],
    ['‸the ferry which sank because it was late was old', null],
    ['‸the ferry. It sailed', null],
    ['‸the ferry “no” sailed', null],
    ['‸the ferry – it sailed', null],
    ['‸the ferry / boat sailed', 'sailed'],
    ['‸boats and ships', null],
    ['‸the crew who had been seen there left', 'left'],
    ['‸the crew who were also badly tired left', 'left'],
    ['‸in that he sailed', 'sailed'],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findClauseVerb(read.words, read.at, read.words.length, false))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['‸costs for the ferry continue to rise', null],
    ['‸the ferry was late', 'was late'],
    ['‸the ferry, which sank, was late', null],
    ['‸the crew who saw it left', null],
    ['‸4 points to 90 were late', null],
    ['‸a goal as the crew watched', null],
    ['‸reports saying it was late', null],
    ['‸the old and tired and big and slow ferry of the town was late', null],
    ['‸he left', 'left'],
  ])('for sure in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findClauseVerb(read.words, read.at, read.words.length, true))).toBe(expected);
  });
});

describe('isWholeClause(words, from, end)', () => {
  test.each<[string, boolean]>([
    ['‸on Monday', false],
    ['‸the ferry sailed it', true],
    ['‸while it sailed', false],
    ['‸while it sailed, the crew left it', true],
    ['‸and the ferry was late', true],
    ['‸but so, the ferry was late', true],
    ['‸and but', false],
    ['‸however, while it sailed, it was late', true],
  ])('“%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isWholeClause(read.words, read.at, read.words.length)).toBe(expected);
  });
});

describe('findClauseVerb and isWholeClause, at each edge; before the second ‸', () => {
  test.each<[string, string | null]>([
    ['‸the boat he sold sank', 'sank'],
    ['‸the boat he sold', null],
    ['‸the boat and he sold it', 'sold it'],
    ['‸the boat or he sold it', 'sold it'],
    ['‸the boat when he sold it', null],
    ['‸the boat in that sank', null],
    ['‸the boat that has been also quietly sold was late', 'was late'],
    ['‸the boat but he left', null],
    ['‸in town, the boat sank', 'sank'],
    ['‸in town but the boat sank', 'sank'],
    ['‸the boat; it sank', null],
    ['‸the boat “red” sank', null],
    ['‸the boat ‸sank', null],
    ['‸boats', null],
    ['‸that boat sank', 'sank'],
    ['‸was late', null],
    ['‸the boat, that sank, was late', 'was late'],
    ['‸the boat of a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i sank', null],
    ['‸the boat of a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k sank', null],
  ])('in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findClauseVerb(read.words, read.at, read.to, false))).toBe(expected);
  });

  test.each<[string, string | null]>([
    ['‸the boat that sank was late', null],
    ['‸the boat he sold sank', null],
    ['‸the boat, red, sank', null],
    ['‸the boat as it sank', null],
    ['‸the boat from it sank', null],
    ['‸the boat before it sank', null],
    ['‸the boat after it sank', null],
    ['‸the boat to town sank', null],
    ['‸the boat saying it sank', null],
    ['‸saying it was late', 'was late'],
    ['‸to town he sank', null],
    ['‸a b c d e f g h i was late', null],
    ['‸a b c d e f g h i j was late', null],
  ])('for sure in “%s”: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printFrom(read, findClauseVerb(read.words, read.at, read.to, true))).toBe(expected);
  });

  test.each<[string, boolean]>([
    ['‸it was late', true],
    ['‸and it was late', true],
    ['‸and but so it was late', true],
    ['‸, it was late', true],
    ['‸while it sailed, it was late', true],
    ['‸while it sailed', false],
    ['‸while it sailed,', false],
    ['‸while it sailed, boats', false],
    ['‸asked of it, it was late', true],
    ['‸boats', false],
    ['‸and', false],
    ['‸and ‸it was late', false],
    ['‸on Monday', false],
  ])('“%s” is a whole clause: %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(isWholeClause(read.words, read.at, read.to)).toBe(expected);
  });
});
