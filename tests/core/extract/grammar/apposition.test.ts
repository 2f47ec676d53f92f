import { describe, expect, test } from 'vitest';
import { findHolder } from '../../../../src/core/extract/grammar/apposition.ts';
import { printMention, readMarkedWords } from '../../../support/marked-words.ts';

describe('findHolder(words, mention): who holds the office that a speaker is called by', () => {
  test.each<[string, string | null]>([
    ['‸the environment secretary‸, Priya Nair, said', 'Priya Nair'],
    ['‸the environment secretary‸, Nair, said', null],
    ['‸Mrs Pym’s son‸, Graham, said', 'Graham'],
    ['‸her mother‸, Comfort, said', 'Comfort'],
    ['‸her mother‸, Comfort.', 'Comfort'],
    ['‸her mother‸, Comfort', 'Comfort'],
    ['‸her mother‸, Comfort left', null],
    ['‸her boat‸, Comfort, said', null],
    ['‸their mother‸, comfort, said', null],
    ['‸the mayor‸, Jo Lee, and the harbor master', null],
    ['‸the mayor of Ellery‸, Jo Lee, said', 'Jo Lee'],
    ['‸the boat of the mayor‸, Jo Lee, said', null],
    ['‸the Mayor‸, Jo Lee, said', null],
    ['‸the mayor‸ Jo Lee, said', null],
    ['‸the mayor‸, the captain, said', null],
    ['‸the mayor‸, ex-captain Jo Lee, said', 'ex-captain Jo Lee'],
    ['‸the mayor‸, captain Jo Lee, said', null],
    ['‸the mayor‸, Anne de Vries, said', 'Anne de Vries'],
    ['‸the mayor‸, Jo Lee.', 'Jo Lee'],
    ['‸the mayor‸, Jo Lee who', null],
    ['‸the mayor‸, Mr Lee, said', 'Mr Lee'],
    ['‸her mother‸, Monday, said', null],
    ['‸her mother‸, Ann’s, said', null],
    ['‸his mother‸, She, said', null],
  ])('in “%s” it is %j', (notation, expected) => {
    const read = readMarkedWords(notation);
    expect(printMention(read, findHolder(read.words, { from: read.at, to: read.to }))).toBe(expected);
  });
});
