import { expect, test } from 'vitest';
import { decodePath } from '../../../src/core/text/decode-path.ts';

test.each([
  ['articles/f%C3%A4hre/', 'articles/fähre/'],
  ['articles/harbour/', 'articles/harbour/'],
  ['articles/100%/', 'articles/100%/'],
  ['%zz', '%zz'],
])('decodePath(%j) is %j', (path, decoded) => {
  expect(decodePath(path)).toBe(decoded);
});
