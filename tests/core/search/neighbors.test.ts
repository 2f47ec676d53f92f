import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNeighbors } from '../../../src/core/search/neighbors.ts';

describe('findNeighbors(words, typed, most)', () => {
  const words = ['normal', 'normalisation', 'north', 'note', 'notes', 'one', 'stone', 'tone'].sort();
  const find = (typed: string, most: number, isPrefix = false) =>
    findNeighbors(words, typed, most, isPrefix).map(({ word, distance }) => `${words[word]} ${distance}`);

  test('finds a letter less, more, another one and two swapped', () => {
    expect(find('nroth', 1)).toEqual(['north 1']);
    expect(find('noe', 1)).toEqual(['note 1', 'one 1']);
    expect(find('tonne', 1)).toEqual(['tone 1']);
    expect(find('stine', 1)).toEqual(['stone 1']);
  });

  test('finds two swapped at the beginning, and takes other letters for others', () => {
    expect(find('noe', 0)).toEqual([]);
    expect(find('onte', 1)).toEqual(['note 1', 'one 1']);
    expect(find('tsone', 1)).toEqual(['stone 1', 'tone 1']);
  });

  test('takes a word for as near as its nearest beginning', () => {
    expect(find('norml', 1, true)).toEqual(['normal 1', 'normalisation 1']);
  });

  test('looks at words of up to 40 letters, and of longer ones at their beginning', () => {
    const long = (letters: number) => `${'a'.repeat(letters - 1)}b`;
    const found = (word: string, typed: string, isPrefix: boolean) =>
      findNeighbors([word], typed, 1, isPrefix).map(({ distance }) => distance);
    expect(found(long(40), long(40), false)).toEqual([0]);
    expect(found(long(40), long(39), false)).toEqual([1]);
    expect(found(long(41), long(41), false)).toEqual([]);
    expect(found(long(41), 'a'.repeat(39), true)).toEqual([0]);
    expect(found(`b${long(60)}`, 'bac', true)).toEqual([1]);
    expect(found(long(60), 'bbb', true)).toEqual([]);
  });

  test('takes a beginning for as near as a full comparison of all of them finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 40 }),
        word,
        fc.integer({ min: 0, max: 2 }),
        (list, typed, most) => {
          const sorted = [...list].sort();
          const expected = sorted.flatMap((other, place) => {
            const beginnings = Array.from(other, (_, at) => other.slice(0, at + 1));
            const distance = Math.min(...beginnings.map((one) => distanceBetween(one, typed)));
            return distance <= most ? [{ word: place, distance }] : [];
          });
          expect(findNeighbors(sorted, typed, most, true)).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  test('finds exactly the words that a full comparison finds', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 40 }),
        word,
        fc.integer({ min: 0, max: 2 }),
        (list, typed, most) => {
          const sorted = [...list].sort();
          const expected = sorted.flatMap((other, place) => {
            const distance = distanceBetween(other, typed);
            return distance <= most ? [{ word: place, distance }] : [];
          });
          expect(findNeighbors(sorted, typed, most)).toEqual(expected);
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** The distance by its definition. */
function distanceBetween(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [restA, restB] = [a.slice(0, -1), b.slice(0, -1)];
  const steps = [
    distanceBetween(restA, b) + 1,
    distanceBetween(a, restB) + 1,
    distanceBetween(restA, restB) + Number(a.at(-1) !== b.at(-1)),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    steps.push(distanceBetween(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...steps);
}
