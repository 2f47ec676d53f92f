import { expect, test } from 'vitest';
import { findPrintedDay } from '../../../../src/import/page/facts/printed-dates.ts';

test.each([
  ['2025年3月3日', 'ja', '2025-03-03'],
  ['发布时间：2025年12月31日 08:00', 'zh', '2025-12-31'],
  ['2025년 3월 3일', 'ko', '2025-03-03'],
  ['2025. március 3.', 'hu', '2025-03-03'],
  ['2025.03.04 14:20', 'ko', '2025-03-04'],
  ['March 4, 2025', 'en', '2025-03-04'],
  ['4 March 2025', 'en', '2025-03-04'],
  ['2025年13月3日', 'ja', undefined],
  ['In 2025 March 400 came', 'en', undefined],
])('findPrintedDay(%j, %j) is %j', (words, lang, day) => {
  expect(findPrintedDay(words, lang)).toBe(day);
});
