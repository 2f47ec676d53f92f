import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/core/text/english/stem.ts';

describe('stem(key)', () => {
  test.each([
    ['runs', 'running'],
    ['blocked', 'blocking'],
    ['policy', 'policies'],
    ['ministry', "ministry's"],
    ['organise', 'organisation'],
    ['accuse', 'accused'],
  ])('is the same for %s and %s', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([
    ['minister', 'ministry'],
    ['$35', '$350'],
    ['5ships', '5ship'],
    ['ships5s', 'ships5'],
    ['news', 'new'],
  ])('tells %s from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
