import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRuns } from '../../../../src/core/collate/passages/runs.ts';
import { Vocabulary } from '../../../../src/core/collate/passages/sequence.ts';
import { wordWeight } from '../../../../src/core/text/english/frequency.ts';

/** The runs of two texts, as each prints them. */
function runsOf(a: string, b: string): [string, string][] {
  const vocabulary = new Vocabulary(wordWeight);
  const left = vocabulary.read(a);
  const right = vocabulary.read(b);
  return findRuns(left, right, vocabulary.weights).map((run) => [
    a.slice(left.starts[run.fromA], left.ends[run.toA - 1]),
    b.slice(right.starts[run.fromB], right.ends[run.toB - 1]),
  ]);
}

describe('findRuns(a, b, weights)', () => {
  test('passes over a few words on either side', () => {
    expect(
      runsOf(
        'On Tuesday it sent forty barrels of salted herring to the lighthouse keepers.',
        'They say it sent about forty barrels of herring to lighthouse keepers abroad.',
      ),
    ).toEqual([
      [
        'it sent forty barrels of salted herring to the lighthouse keepers',
        'it sent about forty barrels of herring to lighthouse keepers',
      ],
    ]);
  });

  test('ends where nothing more is shared', () => {
    const shared = 'the vermilion rowing boat of the quarrelsome lighthouse keeper';
    expect(
      runsOf(`Rain fell. Nobody saw ${shared} again, they say.`, `He bought ${shared} for a barrel of rum.`),
    ).toEqual([[shared, shared]]);
  });

  test('gives text printed twice both times', () => {
    const shared = 'the vermilion rowing boat of the quarrelsome lighthouse keeper';
    expect(
      runsOf(`He saw ${shared}.`, `She sold ${shared}. It was late in the year. They want ${shared}.`),
    ).toHaveLength(2);
  });

  const boat = 'vermilion rowing boat of the quarrelsome lighthouse keeper';
  const herring = 'forty barrels of salted herring went to the wintering whalers';

  test.each<[string, string, string, [string, string][]]>([
    [
      'six words',
      'He saw vermilion rowing boats of quarrelsome keepers.',
      'No vermilion rowing boats of quarrelsome keepers.',
      [['vermilion rowing boats of quarrelsome keepers', 'vermilion rowing boats of quarrelsome keepers']],
    ],
    [
      'no five words',
      'He saw vermilion rowing boats of quarrels.',
      'No vermilion rowing boats of quarrels.',
      [],
    ],
    [
      'no six words that everybody says',
      'They said that it would be good.',
      'Nobody said that it would be bad.',
      [],
    ],
    [
      'two that stand in one order as one',
      `The ${boat} sank. ${herring}.`,
      `A ${boat} sank. ${herring}.`,
      [[`${boat} sank. ${herring}`, `${boat} sank. ${herring}`]],
    ],
    [
      'two that cross, the weightier first',
      `The ${boat} sank. So ${herring}.`,
      `Then ${herring}. A ${boat} sank.`,
      [
        [`${boat} sank`, `${boat} sank`],
        [herring, herring],
      ],
    ],
    [
      'the words that touch them, within the sentence',
      `So it was the ${boat} in it. It rained.`,
      `Snow fell. It was the ${boat} in it. They left.`,
      [[`it was the ${boat} in it`, `It was the ${boat} in it`]],
    ],
    [
      'nothing over eleven words that one has between',
      'Vermilion rowing boat one two three four five six seven eight nine ten eleven quarrelsome lighthouse keeper',
      'vermilion rowing boat quarrelsome lighthouse keeper',
      [],
    ],
    [
      'what one has twice, both times',
      `The ${boat} sank.`,
      `A ${boat} sank, and it was the ${boat} that sank.`,
      [
        [`The ${boat} sank`, `the ${boat} that sank`],
        [`${boat} sank`, `${boat} sank`],
      ],
    ],
    [
      'what the other has twice, both times',
      `A ${boat} sank, and it was the ${boat} that sank.`,
      `The ${boat} sank.`,
      [
        [`the ${boat} that sank`, `The ${boat} sank`],
        [`${boat} sank`, `${boat} sank`],
      ],
    ],
  ])('finds %s', (_name, a, b, runs) => {
    expect(runsOf(a, b)).toEqual(runs);
  });

  test('keeps its runs in the texts, of six words and more, and no two for the same words', () => {
    const word = fc.constantFrom(
      'herring',
      'vermilion',
      'harbour',
      'lighthouse',
      'rope',
      'the',
      'of',
      'barrel',
      'foghorn',
    );
    const some = fc.array(word, { maxLength: 30 }).map((list) => list.join(' '));
    const shared = 'the quarrelsome keeper painted his rowing boat vermilion';
    let runCount = 0;
    fc.assert(
      fc.property(some, some, some, some, (before, after, ahead, behind) => {
        const a = `${before} ${shared} ${after}`;
        const b = `${ahead} ${shared} ${behind}`;
        const vocabulary = new Vocabulary(wordWeight);
        const left = vocabulary.read(a);
        const right = vocabulary.read(b);
        const runs = findRuns(left, right, vocabulary.weights);
        runCount += runs.length;
        for (const [index, run] of runs.entries()) {
          expect(0 <= run.fromA && run.fromA + 6 <= run.toA && run.toA <= left.ids.length).toBe(true);
          expect(0 <= run.fromB && run.fromB + 6 <= run.toB && run.toB <= right.ids.length).toBe(true);
          expect(
            runs.slice(index + 1).some((other) => other.fromA === run.fromA && other.fromB === run.fromB),
          ).toBe(false);
        }
      }),
      { seed: 1, numRuns: 200 },
    );
    expect(runCount).toBeGreaterThanOrEqual(200);
  });
});
