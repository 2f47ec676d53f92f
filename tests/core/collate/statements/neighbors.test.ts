import { describe, expect, test } from 'vitest';
import { nextNeighbors } from '../../../../src/core/collate/statements/neighbors.ts';
import { type OwnUnit, ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import type { Quotation, Speaker } from '../../../../src/core/model.ts';
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

describe('nextNeighbors(units), of two units in marks with these words between', () => {
  interface Told {
    readonly between?: string;
    readonly speakers?: readonly [string | null, string | null];
    readonly blocks?: readonly [number, number];
    readonly factualities?: readonly [string, string];
    readonly cue?: string;
  }

  /** Whether the second is the first’s next. */
  function areNext(told: Told): boolean {
    const { between = ' ', speakers = ['Ada Holt', 'Ada Holt'], blocks = [0, 0], cue = 'said' } = told;
    const { factualities = ['said', 'said'] } = told;
    const article = toArticle('a', `One${between}two`);
    const units = [0, 1].map((at) => {
      const name = speakers[at];
      const speaker = name ? ({ name, resolved: name } as Speaker) : null;
      const quotation = { block: blocks[at], speaker, cue: { text: cue } } as Quotation;
      const start = at === 0 ? 0 : 3 + between.length;
      const unit = {
        article,
        rank: 0,
        field: 'body',
        quotation,
        speaker,
        spans: [{ start, end: start + 3 }],
      };
      return { ...unit, factuality: factualities[at], afterDots: true } as unknown as OwnUnit;
    });
    return nextNeighbors(units).size === 1;
  }

  test.each<[string, Told, boolean]>([
    ['a space', {}, true],
    ['speaker and cue', { between: ' Ada Holt said ' }, true],
    ['speaker and cue in capitals', { between: ' ADA HOLT SAID ' }, true],
    ['four more words', { between: ' Ada Holt said on this cold day ' }, true],
    ['five more words', { between: ' Ada Holt said on this very cold day ' }, false],
    ['a cue of two words', { between: ' Ada Holt went on by this old quay ', cue: 'went on' }, true],
    ['80 letters of the same speaker', { between: 'Ada '.repeat(20) }, true],
    ['more than 80', { between: `${'Ada '.repeat(20)} ` }, false],
    ['two paragraphs', { blocks: [0, 1] }, false],
    ['two speakers', { speakers: ['Ada Holt', 'Tom Reid'] }, false],
    ['a speaker and nobody', { speakers: ['Ada Holt', null] }, true],
    ['nobody and nobody', { speakers: [null, null] }, true],
    ['nobody with a name between', { speakers: [null, null], between: ' Ada Holt told us it ' }, false],
    ['said and denied', { factualities: ['said', 'denied'] }, false],
    ['denied and denied', { factualities: ['denied', 'denied'] }, true],
  ])('%s', (_fact, told, expected) => {
    expect(areNext(told)).toBe(expected);
  });
});
