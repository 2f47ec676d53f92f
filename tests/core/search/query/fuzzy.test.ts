import { describe, expect, test } from 'vitest';
import { likeness } from '../../../../src/core/search/query/fuzzy.ts';

describe('likeness.words(typed, candidates)', () => {
  test('says of each candidate how like it is: 1 for the word itself, less the less alike, 0 for another', () => {
    const [same, near, far, other] = likeness.words('harbour', ['harbour', 'harbor', 'harpoon', 'quay']);
    expect(same).toBeCloseTo(1);
    expect(near).toBeGreaterThan(far as number);
    expect(near).toBeLessThan(same as number);
    expect(other).toBe(0);
  });

  test('has a value for each candidate, in their order', () => {
    expect(likeness.words('quay', [])).toEqual([]);
    expect(likeness.words('quay', ['pier', 'quay', 'mill'])).toEqual([0, expect.closeTo(1), 0]);
  });

  test('wants the likeness at the word’s beginning', () => {
    const [begins, ends] = likeness.words('quay', ['quayside', `${'x'.repeat(36)}quay`]);
    expect(begins).toBeGreaterThan(0.9);
    expect(ends).toBe(0);
  });

  test('takes a name for as like however many words it has', () => {
    const [short, long] = likeness.words('holm', ['holm', 'holm of the old harbour']);
    expect(long).toBeCloseTo(short as number);
  });
});

describe('likeness.names(typed, names)', () => {
  const names = ['Erik Holm', 'Anna Müller', 'Tom Reid'];

  test.each([
    ['hulm', [0]],
    ['reed', [2]],
    ['Müler', [1]],
    ['zzzz', []],
  ])('takes %j for the names at %j', (typed, places) => {
    expect(likeness.names(typed, names)).toEqual(places);
  });

  test('finds a word wherever it stands in a name', () => {
    expect(likeness.names('holm', [`${'Very '.repeat(30)}Holm`])).toEqual([0]);
  });

  test('gives five at most, the likest first', () => {
    const many = ['Hilm', 'Helm', 'Halm', 'Holm', 'Hulm', 'Hylm', 'Hölm'];
    const found = likeness.names('holm', many);
    expect([found.length, found[0]]).toEqual([5, 3]);
  });
});
