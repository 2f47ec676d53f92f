import { describe, expect, test } from 'vitest';
import { weighWords } from '../../../../src/core/collate/joining/weights.ts';
import { ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

/** The weights of an event of these texts. */
function weigh(...texts: readonly string[]) {
  const articles = texts.map((text, index) => toArticle(`a-${index}`, text));
  const quotations = articles.flatMap((article) => extractQuotations(article, []));
  return weighWords(articles, ownUnits(articles, quotations));
}

describe('weighWords(articles, units)', () => {
  test('a rare word says more than a common one, and this more than a function word', () => {
    const { bits } = weigh('Rain fell.');
    expect(bits('dredger')).toBeGreaterThan(bits('council'));
    expect(bits('council')).toBeGreaterThan(bits('the'));
  });

  test('a function word says little, however seldom it stands', () => {
    expect(weigh('').bits('whom')).toBeLessThan(weigh('').bits('people'));
  });

  test('a word that comes again and again in an event says less there, in any inflection', () => {
    const [quiet, busy] = [weigh('Rain fell. '.repeat(50)), weigh('The dredger stayed. '.repeat(50))];
    expect(busy.bits('dredger')).toBeLessThan(quiet.bits('dredger') / 2);
    expect(busy.bits('dredgers')).toBe(busy.bits('dredger'));
  });

  test('the first two places of a word are free', () => {
    const rain = 'Rain fell. '.repeat(20);
    const one = weigh(`${rain}A dredger came.`).bits('dredger');
    expect(weigh(`${rain}A dredger came.`, `${rain}A dredger came.`).bits('dredger')).toBe(one);
    expect(
      weigh(`${rain}A dredger came.`, `${rain}A dredger came. The dredger left.`).bits('dredger'),
    ).toBeLessThan(one);
  });

  test('a place inside quotation marks counts less than one outside', () => {
    const rain = 'Rain fell on the harbour. '.repeat(20);
    const marked = '“The dredger stays here for good,” Ann Lee said. '.repeat(8);
    const bare = 'The dredger stays here for good, Ann Lee said. '.repeat(8);
    expect(weigh(rain + marked).bits('dredger')).toBeGreaterThan(weigh(rain + bare).bits('dredger'));
  });

  describe('isRare', () => {
    const rain = 'Rain fell on the harbour. ';
    const bare = (count: number) => rain + 'The dredger came. '.repeat(count);

    test('is a word that the language seldom has and the event’s own prose twice at most', () => {
      expect(weigh(rain).isRare('dredger')).toBe(true);
      expect(weigh(bare(2)).isRare('dredger')).toBe(true);
      expect(weigh(bare(3)).isRare('dredger')).toBe(false);
    });

    test('is one of fourteen bits, and none of twelve', () => {
      expect([weigh(rain).isRare('council'), weigh(rain).isRare('city')]).toEqual([true, false]);
    });

    test('is none that the language has often, though the event never does', () => {
      expect(weigh(rain).isRare('people')).toBe(false);
      expect(weigh(rain).isRare('the')).toBe(false);
    });

    test('is one that speakers say again and again', () => {
      expect(
        weigh(`${rain}${'“The dredger stays here for good,” Ann Lee said. '.repeat(8)}`).isRare('dredger'),
      ).toBe(true);
    });

    test('counts the prose of all articles together', () => {
      expect(weigh(bare(2), bare(1)).isRare('dredger')).toBe(false);
    });
  });
});
