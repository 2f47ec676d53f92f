import { describe, expect, test } from 'vitest';
import { drawStaves } from '../../support/drawn-staves.ts';

const rest =
  'rest before the old harbour is open again to every ship and every boat that the long war of the two towns has driven from the quays of this coast';

describe('staves as they are drawn', () => {
  const html = drawStaves(`we shall not ${rest}`, `we will not ${rest}`);

  test('folds a long stretch in which all agree, but for its first and last words', () => {
    const [, sign, folded] = /<i data-o="([^"]*)"><\/i><\/label><span>(.*?)<\/span>/u.exec(html) ?? [];
    expect(sign).toBe('21 words alike');
    expect(folded).toMatch(/^harbour is open .* driven from $/u);
    expect(html).toContain('>the quays of this coast,');
  });

  test('without its tags is the words of the base all the same', () => {
    expect(html.replace(/<[^>]*>/gu, '')).toBe(`we shall not ${rest},`);
  });

  test('folds nothing where all agree from the first word to the last, nor a short stretch', () => {
    expect(drawStaves(`we shall not ${rest}`, `we shall not ${rest}`)).not.toContain('<label>');
    expect(drawStaves(`we shall not ${rest.slice(0, 40)}`, `we will not ${rest.slice(0, 40)}`)).not.toContain(
      '<label>',
    );
  });
});
