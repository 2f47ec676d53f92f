import { describe, expect, test } from 'vitest';
import { parseJson } from '../../../../src/import/page/data/script-json.ts';

describe('parseJson(text)', () => {
  test('reads a value that is undefined as null, and leaves the word where it is the text’s', () => {
    expect(
      parseJson(
        '{"body":"An undefined term, \\"undefined\\".","undefined":[undefined, 1],"rest":undefined};',
      ),
    ).toEqual({ body: 'An undefined term, "undefined".', undefined: [null, 1], rest: null });
  });

  test.each(['{"a":"undefined', '{"a":undefined,"b":"\\', 'undefinedness'])('has no value for %s', (text) => {
    expect(parseJson(text)).toBeUndefined();
  });
});
