import { describe, expect, test } from 'vitest';
import { enReader } from '../../../../../src/core/extract/languages/en/reader.ts';
import { readMarkedWords } from '../../../../support/marked-words.ts';

describe('enReader: whether a phrase is a source, whether it is a heading, and whether its first word is a verb', () => {
  test.each<[string, isSource: boolean, isRubric: boolean, isVerb: boolean]>([
    ['‸Live‸ :', false, true, false],
    ['‸live‸ :', false, true, false],
    ['‸Live Poe‸ :', true, false, false],
    ['‸Lee‸ :', true, false, false],
    ['‸Quote‸ :', false, true, false],
    ['‸Quote of the day‸ :', true, true, false],
    ['‸Quote of Lee‸ :', true, false, false],
    ['‸Quote he said‸ :', false, false, false],
    ['‸Quote he‸ :', true, false, false],
    ['‸Quote of boats‸ :', true, true, false],
    ['‸Key quote‸ :', true, true, false],
    ['‸key quote‸ :', false, true, false],
    ['‸Key Quote‸ :', true, true, false],
    ['‸Key Lee‸ :', true, false, false],
    ['‸The quote‸ :', false, false, false],
    ['‸Lee’s quote‸ :', false, false, false],
    ['‸Quote 3‸ :', true, true, false],
    ['‸3‸ :', false, false, false],
    ['‸Boats 3‸ :', true, false, false],
    ['‸Quote was late‸ :', true, false, false],
    ['‸Analysis‸ :', false, true, false],
    ['‸Interview‸ :', false, true, false],
    ['‸Interview of boats‸ :', true, true, false],
    ['‸boats of interview‸ :', false, false, false],
    ['‸Captain‸ :', true, false, false],
    ['‸the captain‸ :', true, false, false],
    ['‸of the captain‸ :', false, false, false],
    ['‸that captain‸ :', false, false, false],
    ['‸when captain‸ :', false, false, false],
    ['‸“no” Lee‸ :', false, false, false],
    ['‸him‸ :', false, false, false],
    ['‸boats‸ :', false, false, false],
    ['‸was‸ :', false, false, true],
    ['‸said‸ :', false, false, true],
    ['‸say‸ :', false, false, false],
    ['‸saying‸ :', false, true, false],
    ['‸claim‸ :', false, true, false],
    ['‸claims‸ :', false, true, false],
    ['‸called‸ :', false, false, true],
    ['‸boat‸ :', false, false, false],
    ['‸Reader‸ :', true, false, false],
    ['‸Editor‸ :', true, false, false],
    ['‸Comment‸ :', false, true, false],
    ['‸Caption‸ :', false, true, false],
    ['‸Watch‸ :', false, true, false],
  ])('%s: %s, %s, %s', (notation, isSource, isRubric, isVerb) => {
    const { words, at, to } = readMarkedWords(notation);
    expect(enReader.isSource(words, { from: at, to })).toBe(isSource);
    expect(enReader.isRubric(words, at, to - 1)).toBe(isRubric);
    expect(words.slice(at, at + 1).map(enReader.isVerb)).toEqual([isVerb]);
  });
});
