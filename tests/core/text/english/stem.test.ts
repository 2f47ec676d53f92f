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
    ['organise', 'organisations'],
    ['transform', 'transformation'],
    ['transform', 'transformations'],
    ['happy', 'happiness'],
    ['seems', 'seemingly'],
    ['settlement', 'settlements'],
    ['dark', 'darkness'],
    ['cross', 'crosses'],
    ['elect', 'election'],
    ['elect', 'elections'],
    ['deny', 'denied'],
    ['steady', 'steadily'],
    ['work', 'worker'],
    ['work', 'workers'],
    ['reach', 'reaches'],
    ['quick', 'quickly'],
    ['focus', 'focuses'],
    ['iris', 'irises'],
    ['stop', 'stopped'],
    ['call', 'calling'],
    ['pass', 'passing'],
    ['add', 'adding'],
    ['été', 'étés'],
  ])('is the same for %s and %s', (a, b) => {
    expect(stem(a)).toBe(stem(b));
  });

  test.each([
    ['minister', 'ministry'],
    ['$35', '$350'],
    ['5ships', '5ship'],
    ['ships5s', 'ships5'],
    ['news', 'new'],
    ['king', 'k'],
    ['thing', 'th'],
    ['red', 'r'],
    ['this', 'thi'],
    ['gas', 'ga'],
    ['moment', 'mo'],
    ['water', 'wat'],
  ])('tells %s from %s', (a, b) => {
    expect(stem(a)).not.toBe(stem(b));
  });
});
