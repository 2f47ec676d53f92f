import { describe, expect, test } from 'vitest';
import { treat } from '../../../src/core/collate/treatment.ts';

const BASE = 'We will not rest until the harbour is open again, and the ships return.';

describe('treat(base, reading)', () => {
  test.each([
    ['the same words are verbatim', BASE, 'verbatim', 14],
    ['another spelling is still verbatim', BASE.replace('harbour', 'harbor'), 'verbatim', 14],
    [
      'case and punctuation are no words',
      'we will not rest until the harbour is open again and the ships return',
      'verbatim',
      14,
    ],
    ['one run is trimmed', 'until the harbour is open again', 'trimmed', 6],
    ['a single word is trimmed', 'harbour', 'trimmed', 1],
    ['several runs in order are cut', 'We will not rest ... and the ships return', 'cut', 8],
    ['a word left out inside is cut', 'We will rest', 'cut', 3],
    ['a stop-word left out inside is cut', 'until harbour is open', 'cut', 4],
    ['another word is reworded', 'We shall not rest until the harbour is open', 'reworded', 8],
    ['words in another order are reworded', 'the ships return until the harbour is open', 'reworded', 5],
    ['an added word is reworded', 'We will surely not rest', 'reworded', 4],
    ['a number is a word', 'We will not rest until the 2 harbour is open', 'reworded', 9],
  ])('%s', (_name, reading, wording, kept) => {
    expect(treat(BASE, reading)).toMatchObject({ wording, kept, of: 14 });
  });

  test('does not count a reporter’s words in brackets', () => {
    const reading = 'We will not rest until (it) the harbour';
    const start = reading.indexOf('(');
    expect(treat(BASE, reading, { insertions: [{ start, end: start + 4 }] })).toMatchObject({
      wording: 'trimmed',
      kept: 7,
    });
    expect(
      treat(reading, 'We will not rest until the harbour', { baseInsertions: [{ start, end: start + 4 }] }),
    ).toMatchObject({
      wording: 'verbatim',
      of: 7,
    });
  });

  test('counts trivial differences apart', () => {
    const base = 'The minister’s “plan” to normalise ties, he said';
    const reading = 'the minister\'s "plan" to normalize ties he said';
    expect(treat(base, reading)).toMatchObject({
      wording: 'verbatim',
      trivial: { case: 1, punctuation: 1, spelling: 1, quotes: 3 },
    });
  });

  test('anchors nothing on function words alone', () => {
    const { kept } = treat(
      'the end of the long war in the north',
      'the beginning of the short peace in the south',
    );
    expect(kept).toBe(0);
  });
});
