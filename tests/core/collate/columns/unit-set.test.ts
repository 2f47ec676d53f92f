import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UnitSet } from '../../../../src/core/collate/columns/unit-set.ts';

test('UnitSet.next(unit) is the least number that was added from there on', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3000 }),
      fc.array(fc.nat(2999)),
      fc.nat(3100),
      (limit, all, from) => {
        const added = all.filter((unit) => unit < limit);
        const set = new UnitSet(limit);
        for (const unit of added) set.add(unit);
        expect(set.next(from)).toBe(added.toSorted((a, b) => a - b).find((unit) => unit >= from));
      },
    ),
    { numRuns: 300 },
  );
});
