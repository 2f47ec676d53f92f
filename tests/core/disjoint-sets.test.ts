import { expect, test } from 'vitest';
import { DisjointSets } from '../../src/core/disjoint-sets.ts';

test('joined numbers share a set, and sets come by their least number', () => {
  const sets = new DisjointSets(5);
  sets.join(3, 1);
  sets.join(4, 3);
  expect(sets.lists()).toEqual([[0], [1, 3, 4], [2]]);
});
