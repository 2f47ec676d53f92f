import { describe, expect, test } from 'vitest';
import { Vocabulary } from '../../../src/core/collate/passages/sequence.ts';
import { wordWeight } from '../../../src/core/text/english/frequency.ts';
import { alignSequences } from './align.ts';

function regionsOf(a: string, b: string): [string, string][] {
  const vocabulary = new Vocabulary(wordWeight);
  const left = vocabulary.read(a);
  const right = vocabulary.read(b);
  return alignSequences(left, right, vocabulary.weights).map((region) => [
    a.slice(left.starts[region.fromA], left.ends[region.toA - 1]),
    b.slice(right.starts[region.fromB], right.ends[region.toB - 1]),
  ]);
}

const speech =
  'The lighthouse keeper counted ninety herring barrels on the quay, quarrelled with the customs officer about their weight, painted his rowing boat vermilion and telegraphed the fisheries inspector in Trondheim about the broken foghorn';
const shuffled =
  'On the quay the keeper of the lighthouse quarrelled with an officer of the customs, counted barrels of herring (ninety), telegraphed Trondheim’s inspector of fisheries: the foghorn is broken, and painted the boat he rows a vermilion red';
const other =
  'Snow lay on the passes until May. Shepherds drove their flocks by night, and merchants paid in copper for cheese and wool that nobody had wanted before';

describe('alignSequences(a, b, weights)', () => {
  test('finds a passage whose words stand in another order', () => {
    expect(regionsOf(`${other}. ${speech}. ${other}.`, `${shuffled}.`)).toEqual([[speech, shuffled]]);
  });

  test('finds nothing in unrelated texts', () => {
    expect(regionsOf(speech, other)).toEqual([]);
  });

  test('takes the better of two places for the same words', () => {
    const draft = speech
      .replace('counted ninety herring barrels on the quay, ', '')
      .replace('Trondheim', 'Narvik');
    expect(regionsOf(speech, `${draft}. ${other}. ${other}. ${speech}.`)).toEqual([[speech, speech]]);
  });

  test('finds nothing in empty texts', () => {
    expect(regionsOf('', '')).toEqual([]);
    expect(regionsOf(speech, '')).toEqual([]);
  });
});
