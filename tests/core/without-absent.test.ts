import { expect, test } from 'vitest';
import { withoutAbsent } from '../../src/core/without-absent.ts';

test('withoutAbsent(value) lists no field that is undefined, and keeps what is empty or null', () => {
  const found = withoutAbsent({ headline: undefined, summary: '', count: 0, outlet: null });
  expect(Object.entries(found)).toEqual([
    ['summary', ''],
    ['count', 0],
    ['outlet', null],
  ]);
});
