import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOfText } from '../../../../src/core/text-words.ts';
import {
  mergeSpans,
  subtractSpans,
  wordsInside,
} from '../../../../src/core/describe/wording/counted-words.ts';

const span = fc.tuple(fc.nat(60), fc.nat(20)).map(([start, length]) => ({ start, end: start + length }));
const covers = (spans: readonly { start: number; end: number }[], at: number) =>
  spans.some(({ start, end }) => start <= at && at < end);

describe('subtractSpans(spans, holes)', () => {
  test('covers what the spans cover and no hole does, in spans that are apart', () => {
    fc.assert(
      fc.property(fc.array(span), fc.array(span), (spans, holes) => {
        const left = subtractSpans(spans, holes);
        for (let at = 0; at < 90; at += 1) {
          expect(covers(left, at)).toBe(covers(spans, at) && !covers(holes, at));
        }
        expect(mergeSpans(left)).toEqual(left);
      }),
    );
  });
});

describe('wordsInside(words, spans)', () => {
  test('takes whole words only, each once however the spans overlap', () => {
    const words = wordsOfText('we shall not rest');
    const inside = wordsInside(words, [
      { start: 1, end: 10 },
      { start: 3, end: 12 },
    ]);
    expect(inside.map(({ text }) => text)).toEqual(['shall', 'not']);
  });
});
