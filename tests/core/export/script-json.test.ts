import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toScriptJson } from '../../../src/core/export/script-json.ts';

describe('toScriptJson(value)', () => {
  test('writes no sign that could end or open anything in HTML', () => {
    expect(toScriptJson('</script><!--&\u2028')).toBe('"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028"');
  });

  test('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const json = toScriptJson(value);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
