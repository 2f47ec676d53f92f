import { describe, expect, test } from 'vitest';
import { findDistinctiveWords } from '../../../../src/core/describe/wording/distinctive-words.ts';
import { inventEvent } from '../../../support/invented-event.ts';

const FILLER =
  'council harbour vote mayor jetty crane dock budget tender street ferry market tide storm clerk ledger permit survey bridge canal lamp fleet anchor cargo'.split(
    ' ',
  );

function paragraphs(count: number, seed: number, extra: (index: number) => string): string[] {
  let state = seed;
  const next = () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index) => {
    const words = Array.from({ length: 30 }, () => FILLER[Math.floor(next() * FILLER.length)]);
    return `The ${words.join(' ')} ${extra(index)}.`;
  });
}

function find(daily: readonly string[], herald: readonly string[]) {
  return findDistinctiveWords(
    inventEvent({
      articles: [
        { id: 'daily', text: daily.join('\n\n') },
        { id: 'herald', text: herald.join('\n\n') },
      ],
    }),
  );
}

describe('findDistinctiveWords(analysis)', () => {
  const plain = paragraphs(14, 7, () => '');

  test('finds a word that one outlet uses in most paragraphs and the other in none', () => {
    const [word, ...others] = find(
      paragraphs(14, 3, (index) => (index % 4 === 0 ? '' : 'in the blockade')),
      plain,
    );
    expect(others).toEqual([]);
    expect(word).toMatchObject({
      outlet: 'daily',
      word: 'blockade',
      paragraphs: 10,
      ofParagraphs: 14,
      othersParagraphs: 0,
      othersOfParagraphs: 14,
    });
    expect(word?.places).toHaveLength(10);
  });

  test.each([
    [
      'a word repeated within one paragraph',
      paragraphs(14, 3, (i) => (i === 0 ? 'blockade '.repeat(30) : '')),
    ],
    ['a word inside quotation marks', paragraphs(14, 3, () => '“⟦a new blockade⟧”')],
    ['a word of grammar', paragraphs(14, 3, () => 'because')],
    ['anything when the article is short', paragraphs(4, 3, () => 'blockade')],
  ])('does not show %s', (_name, daily) => {
    expect(find(daily, plain)).toEqual([]);
  });

  test('shows next to nothing where the paragraphs are dealt out at random', () => {
    const deals = Array.from({ length: 100 }, (_, seed) =>
      find(
        paragraphs(14, seed, () => ''),
        paragraphs(14, seed + 1_000, () => ''),
      ),
    );
    expect(deals.filter((words) => words.length > 0).length).toBeLessThanOrEqual(5);
  });
});
