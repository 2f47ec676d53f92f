import { expect, test } from 'vitest';
import { describeOutlet } from '../../src/views/names.ts';

test.each([
  [{ kind: 'newspaper', country: 'Türkiye' }, 'Newspaper, Türkiye'],
  [{ kind: 'news agency' }, 'News agency'],
  [{ country: 'Georgia' }, 'Georgia'],
  [{}, ''],
])('an outlet of which the publisher says %o is told as “%s”', (outlet, told) => {
  expect(describeOutlet(outlet)).toBe(told);
});
