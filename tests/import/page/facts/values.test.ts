import { expect, test } from 'vitest';
import { toIsoDate } from '../../../../src/import/page/facts/values.ts';

test.each([
  ['3.3.2026', '2026-03-03'],
  ['3.4.2026', '2026-04-03'],
  ['13. 03. 2026', '2026-03-13'],
  ['3 April 2026', '2026-04-03'],
  ['3/4/2026', undefined],
  ['2026-02-30', undefined],
  ['30.2.2026', undefined],
])('toIsoDate(%j) is %j', (value, day) => {
  expect(toIsoDate(value)).toBe(day);
});
