import { expect, test } from 'vitest';
import { formatDay } from '../../../src/core/text/day.ts';

test.each([
  ['2023-08-31', '31 August 2023'],
  ['2023-09-01T23:30:00Z', '1 September 2023'],
  // Where it was written it was that day.
  ['2024-05-02T00:30:00+02:00', '2 May 2024'],
  ['2024-05-02T23:30:00-05:00', '2 May 2024'],
  ['2024-05', '2024-05'],
  ['on 2024-05-02', 'on 2024-05-02'],
  ['', ''],
])('formatDay(%j) is %j', (iso, words) => {
  expect(formatDay(iso)).toBe(words);
});
