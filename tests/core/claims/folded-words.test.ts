import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldWords } from '../../../src/core/claims/folded-words.ts';
import { anyText } from '../../support/articles.ts';

const whole = (text: string) => ({ start: 0, end: text.length });

describe('foldWords(text, span)', () => {
  test.each([
    ['The Élysée didn’t “reply”', 'the elysee didnt reply'],
    ["THE ELYSEE didn't reply", 'the elysee didnt reply'],
    ['The Ely\u00adsee did\u200bn\u02bct reply', 'the elysee didnt reply'],
    ['a 10-lorry convoy — at last', 'a 10 lorry convoy at last'],
  ])('%s is searched as %s', (text, forms) => {
    expect(
      foldWords(text, whole(text))
        .map(({ form }) => form)
        .join(' '),
    ).toBe(forms);
  });

  test('says where sentences and blocks begin', () => {
    const text = '“We shall not rest.” She left…\n\nNobody, not even Hale, spoke';
    expect(
      foldWords(text, whole(text))
        .filter(({ isFirst }) => isFirst)
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['We', 'She', 'Nobody']);
  });

  test('gives spans of the text that lie in the stretch, in order', () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, from) => {
        let at = from;
        for (const { start, end } of foldWords(text, { start: from, end: text.length })) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          at = end;
        }
      }),
    );
  });
});
