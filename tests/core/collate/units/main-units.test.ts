import { describe, expect, test } from 'vitest';
import { mainUnits } from '../../../../src/core/collate/units/main-units.ts';
import type { OwnUnit } from '../../../../src/core/collate/units/own-units.ts';
import { analyzeTexts } from '../../../support/statements.ts';

/** The places of the first article’s reading of the statement that all articles print, as `role: words`. */
function placesOf(own: string): string[] {
  const said = '“We shall open the old harbour before the first frost and keep it open,” Holt said.';
  const { statements, articles } = analyzeTexts(own, said, said);
  const reading = statements[0]?.readings.find(({ article }) => article === 'a');
  const text = articles.find(({ id }) => id === 'a')?.text ?? '';
  return (reading?.places ?? []).map(
    ({ role, spans }) => `${role}: ${spans.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
  );
}

describe('what an article is treated by', () => {
  test('is the fullest of its quotations, and one that adds words of the statement', () => {
    expect(
      placesOf(
        'They “shall open the old harbour before the first frost”, Holt said. They will “keep it open”, she added.',
      ),
    ).toEqual(['main: shall open the old harbour before the first frost', 'main: keep it open']);
  });

  test('is not one that repeats its words', () => {
    expect(
      placesOf(
        'They “shall open the old harbour before the first frost”, Holt said. The “old harbour before the first frost”, she said again.',
      ),
    ).toEqual([
      'main: shall open the old harbour before the first frost',
      'repeat: old harbour before the first frost',
    ]);
  });
});

describe('mainUnits(units, base), of “we shall close the old quay in may”; `!` stands before a headline’s', () => {
  const toWords = (text: string) => text.split(' ').map((form) => ({ form, text: form, start: 0, end: 0 }));

  test.each<[string[], string[]]>([
    [
      ['we shall close the old quay', 'in may'],
      ['we shall close the old quay', 'in may'],
    ],
    [['we shall close the old quay', 'quay in may'], ['we shall close the old quay']],
    [
      ['we shall close the', 'old quay in may'],
      ['we shall close the', 'old quay in may'],
    ],
    [
      ['we shall close the old', 'the old quay in may'],
      ['we shall close the old', 'the old quay in may'],
    ],
    [['we shall close the old quay', 'old quay in may now'], ['we shall close the old quay']],
    [['we shall close', '!we shall close the old quay'], ['!we shall close the old quay']],
    [['we shall close', '!we shall close'], ['we shall close']],
    [['!we shall close', 'the old quay'], ['the old quay']],
    [
      ['may', 'we'],
      ['may', 'we'],
    ],
    [['boats sail on', 'boats sail off'], ['boats sail on']],
    [
      ['we shall close', 'old quay in'],
      ['we shall close', 'old quay in'],
    ],
  ])('of %j: %j', (texts, expected) => {
    const units = texts.map((text, at) => ({
      rank: 0,
      field: text.startsWith('!') ? 'headline' : 'body',
      spans: [{ start: at, end: at + 1 }],
      words: toWords(text.replace('!', '')),
    })) as unknown as OwnUnit[];
    const mains = mainUnits(units, toWords('we shall close the old quay in may'));
    expect(mains.map((unit) => texts[units.indexOf(unit)])).toEqual(expected);
  });
});
