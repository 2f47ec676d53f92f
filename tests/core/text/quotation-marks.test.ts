import { describe, expect, test } from 'vitest';
import { markShapes, opensWords } from '../../../src/core/text/quotation-marks.ts';

/** Whether the mark behind `‸` opens words; `<x>` in front names the mark that is open. */
function opensAt(notation: string): boolean {
  const [open, text] = notation.startsWith('<')
    ? [notation.charAt(1), notation.slice(3)]
    : [undefined, notation];
  return opensWords(text.replace('‸', ''), text.indexOf('‸'), open);
}

/** Whether the first mark of a text opens words, where `open` stands open. */
function opens(text: string, open?: string): boolean {
  const at = Array.from(text).findIndex((sign) => markShapes[sign]);
  return opensWords(text, at, open);
}

describe('opensWords(text, at, open)', () => {
  test.each([
    ['a mark that looks the same on both sides, before a word', 'he said "we', undefined, true],
    ['at the beginning', '"we stay', undefined, true],
    ['after a bracket or a dash', '("we stay")', undefined, true],
    ['after a dash', 'he —"we stay"', undefined, true],
    ['and not after a word', 'stay" he', undefined, false],
    ['nor before a space', 'he " stay', undefined, false],
    ['nor before a stop', 'he ". Stay', undefined, false],
    ['nor at the end', 'stay "', undefined, false],
    ['an apostrophe before a year', 'the ’90s', undefined, false],
    ['a high mark that usually opens', 'stay“ he', undefined, true],
    ['unless a low one stands open', 'stay“ he', '„', false],
    ['and where another of its kind does', 'he “we', '“', true],
    ['a mark that usually closes, after a word', 'stay” he', undefined, false],
    ['or before one, as in Sweden', 'he said ”we stay', undefined, true],
    ['but not where one that it closes stands open', 'he said ”we stay', '“', false],
    ['guillemets that point out', 'il dit « nous', undefined, true],
    ['guillemets that point in, as in Germany', 'er sagte »wir', undefined, true],
    ['and close where one stands open', 'wir bleiben« sagte', '»', false],
    ['a single low mark', 'er sagte ‚wir', undefined, true],
    ['a single high mark after a low one', 'wir bleiben‘ sagte', '‚', false],
    ['single guillemets', 'il dit ‹nous', undefined, true],
    ['single guillemets that point in', 'er sagte ›wir', undefined, true],
    ['and close', 'nous restons› dit', '‹', false],
  ])('of %s: %s', (_name, text, open, expected) => {
    expect(opens(text, open)).toBe(expected);
  });

  test('is false of what is no mark', () => {
    expect(opensWords('we stay', 0, undefined)).toBe(false);
    expect(opensWords('we stay', 99, undefined)).toBe(false);
  });
});

test('every mark is closed by marks of its own family', () => {
  for (const { family, closings } of Object.values(markShapes))
    for (const sign of closings) expect(markShapes[sign]?.family).toBe(family);
});

describe('opensWords(text, at, open)', () => {
  test.each<[string, boolean]>([
    ['‸“we go”', true],
    ['“we go‸”', false],
    ['‸”we go”', true],
    ['we ‸"go"', true],
    ['we "go‸"', false],
    ['we ‸"', false],
    ['we‸"go', false],
    ['(‸"go', true],
    ['[‸"go', true],
    ['—‸"go', true],
    ['-‸"go', true],
    ['we ‸" go', false],
    ['we ‸",', false],
    ['‸’90s', false],
    ['‸»we go«', true],
    ['<»>we go‸«', false],
    ['<«>we go‸»', false],
    ['<„>we go‸“', false],
    ['<„>we go‸”', false],
    ['<“>we go‸”', false],
    ['<“>we ‸“go', true],
    ['<‚>we go‸‘', false],
    ['<‘>we go‸’', false],
    ['‸‹we›', true],
    ['<‹>we‸›', false],
    ['‸›we‹', true],
    ['‸we', false],
  ])('%s: %j', (notation, expected) => {
    expect(opensAt(notation)).toBe(expected);
  });
});
