import { describe, expect, test } from 'vitest';
import { overlap } from '../../../../src/core/collate/joining/overlap.ts';
import { spokenWords } from '../../../../src/core/text/english/spoken-words.ts';

/** Every word says ten bits but for function words, which say one. */
const weights = {
  bits: (form: string) => (/^(?:the|of|to|will|would|i|he)$/.test(form) ? 1 : 10),
  isRare: () => false,
};

function share(a: string, b: string) {
  return overlap(spokenWords(a), spokenWords(b), weights);
}

describe('overlap(a, b, weights)', () => {
  test('of equal words is their weight, whole', () => {
    const { bits, contained, pairs } = share('open the harbour', 'open the harbour');
    expect([bits, contained, pairs.length]).toEqual([21, 1, 3]);
  });

  test('of nothing in common, or of nothing, is nothing', () => {
    expect(share('open harbour', 'rain fell')).toMatchObject({ bits: 0, contained: 0, pairs: [] });
    expect(share('', '')).toMatchObject({ bits: 0, contained: 0, pairs: [] });
  });

  test('says how much of the second is in the first', () => {
    expect(share('open harbour rain fell', 'open harbour').contained).toBe(1);
    expect(share('open harbour', 'open harbour rain fell').contained).toBe(0.5);
  });

  test('counts words that a report changes, for less than the same words', () => {
    const { pairs, bits } = share('I will dredge harbours', 'he would dredge harbour');
    expect(pairs).toHaveLength(4);
    expect(bits).toBeLessThan(22);
    expect(bits).toBeGreaterThan(15);
  });

  test('takes what breaks inside cost off, once for each break', () => {
    const whole = share('dredge harbours repair bridges', 'dredge harbours repair bridges').bits;
    const once = share('dredge harbours repair bridges', 'dredge harbours now repair bridges').bits;
    const twice = share('dredge harbours repair bridges', 'dredge harbours now repair soon bridges').bits;
    expect(once).toBeLessThan(whole);
    expect(whole - once).toBe(once - twice);
  });

  test('falls into parts where more words than so many stand between, on either side', () => {
    const parts = (between: string, widest: number) =>
      share(`dredge harbours ${between} repair bridges`, 'dredge harbours repair bridges').parts(widest);
    expect(parts('one two', 3)).toHaveLength(1);
    expect(parts('one two', 2)).toHaveLength(2);
    expect(parts('one two', 2).map(({ bits }) => bits)).toEqual([20, 20]);
    expect(
      share('dredge harbours repair bridges', 'dredge harbours one two repair bridges').parts(2),
    ).toHaveLength(2);
  });
});
