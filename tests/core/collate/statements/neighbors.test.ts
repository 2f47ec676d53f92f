import { describe, expect, test } from 'vitest';
import { nextNeighbors } from '../../../../src/core/collate/statements/neighbors.ts';
import { ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

/** The neighbors in a text, `A bridge → It is safe`, by their first words. */
function neighborsIn(text: string, headline?: string): string[] {
  const article = { ...toArticle('daily', text), ...(headline !== undefined && { headline }) };
  const units = ownUnits([article], extractQuotations(article, []));
  const short = (unit: (typeof units)[number]) =>
    unit.words
      .slice(0, 3)
      .map((word) => word.text)
      .join(' ');
  return [...nextNeighbors(units)].map(([unit, next]) => `${short(unit)} → ${short(next)}`);
}

describe('nextNeighbors(units)', () => {
  test.each([
    [
      'are sentences in one pair of marks',
      '“We saved the town. They all went home. All is well now,” Ada Holt said.',
      ['We saved the → They all went', 'They all went → All is well'],
    ],
    ['are none across dots', '“We saved the town ... They all went home,” Ada Holt said.', []],
    [
      'are quotations with their speaker and cue between',
      '“We saved the town,” Ada Holt said. “They all went home now.”',
      ['We saved the → They all went'],
    ],
    [
      'are none where the reporter tells more between',
      '“We saved the town,” Ada Holt said as the rain went on and the old ferry left the quay. “They all went home now,” she said.',
      [],
    ],
    [
      'are none in two paragraphs',
      '“We saved the town,” Ada Holt said.\n\n“They all went home now,” Ada Holt said.',
      [],
    ],
    [
      'are none of two speakers',
      '“We saved the town,” Ada Holt said. “They all went home now,” Tom Reid said.',
      [],
    ],
    [
      'are none of what is said and what is denied',
      '“We saved the town,” Ada Holt said. She denied that “they all went home now”.',
      [],
    ],
  ])('%s', (_name, text, expected) => {
    expect(neighborsIn(text)).toEqual(expected);
  });

  test('are none of headline and body', () => {
    expect(neighborsIn('“They all went home now,” Ada Holt said.', 'Holt: ‘We saved the town’')).toEqual([]);
  });

  test('are in an official text each sentence and the next', () => {
    const official = {
      ...toArticle('speech', 'We saved the town. All went home.'),
      kind: 'official' as const,
    };
    expect(nextNeighbors(ownUnits([official], [])).size).toBe(1);
  });
});
