import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ShingleReader } from '../../../../src/core/collate/archive/shingles.ts';

const word = fc.stringMatching(/^[a-z]{2,8}$/);
const run = (size: number) =>
  fc.array(word, { minLength: size, maxLength: size + 20 }).map((list) => list.join(' '));

describe('ShingleReader.read(text)', () => {
  test('gives two texts that share fourteen words in a row two shingles', () => {
    const reader = new ShingleReader();
    fc.assert(
      fc.property(
        run(0),
        run(14),
        run(0),
        run(0),
        run(0),
        (before, shared, after, otherBefore, otherAfter) => {
          const left = reader.read(`${before} ${shared} ${after}`);
          const right = reader.read(`${otherBefore} ${shared}, ${otherAfter}`);
          const common = left.filter((shingle) => right.includes(shingle));
          const isVaried = new Set(shared.split(' ')).size > 7;
          expect(common.length).toBeGreaterThanOrEqual(isVaried ? 2 : 1);
        },
      ),
      { seed: 1 },
    );
  });

  test('ignores case, quote style and regular spelling', () => {
    const a = '“We won’t organise a neighbourly harbour vote on Monday,” she said, “nor rest.”';
    const b = "we won't organize a neighborly harbor vote on monday she said nor rest";
    expect(new ShingleReader().read(a)).toEqual(new ShingleReader().read(b));
  });

  test('keeps a fraction of the words of a text, and nothing of fewer than five', () => {
    const text = Array.from({ length: 900 }, (_, index) => `w${index}`).join(' ');
    const { length } = new ShingleReader().read(text);
    expect(length).toBeGreaterThan(250);
    expect(length).toBeLessThan(350);
    expect(new ShingleReader().read('one two three four')).toHaveLength(0);
    expect(new ShingleReader().read('one two three four five')).toHaveLength(1);
  });
});
