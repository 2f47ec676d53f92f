import { describe, expect, test } from 'vitest';
import { toLead, toRowLead } from '../../../../src/core/extract/attribution/lead.ts';
import type { Row } from '../../../../src/core/extract/attribution/row-notation.ts';
import { readMarkedWords } from '../../../support/marked-words.ts';

/** How a cue behind the first ‸ has its words, which stand behind the second, and the cue as printed; the subject comes first. */
function read(notation: string, length = 1, inner?: readonly [number, number]): (string | undefined)[] {
  const { text, words, at, to } = readMarkedWords(notation);
  const mention = { from: 0, to: 1 };
  const found = {
    ...{ mention, verb: at, length },
    ...(inner && { inner: { mention: { from: inner[0], to: inner[0] + 1 }, verb: inner[1], length: 1 } }),
  };
  const lead = toLead(words, found, 'a rule', null, to < words.length ? to : undefined);
  expect(lead).toMatchObject({ mention, via: null, by: 'cue', rule: 'a rule' });
  const cue = lead.cue ? text.slice(lead.cue.start, lead.cue.end) : undefined;
  return [lead.factuality, cue, ...(lead.isNobody ? ['nobody'] : [])];
}

describe('toLead(words, found, rule, via, quotation)', () => {
  test.each<[string, (string | undefined)[]]>([
    ['Lee ‸said it was ‸“late”', ['said', 'said']],
    ['Lee never ‸said it was ‸“late”', ['denied', 'said']],
    ['Lee never ‸said', ['denied', 'said']],
    ['Lee was accused of ‸saying it was ‸“late”', ['alleged', 'accused of saying']],
    ['Nobody ‸said it was ‸“late”', ['denied', 'said', 'nobody']],
    ['Lee refused to ‸say “yes” and “no” and ‸“late”', ['said', 'say']],
    ['Lee refused to ‸say yes and no and ‸“late”', ['denied', 'say']],
    ['Lee was not ‸questioning it when he spoke of ‸“late”', ['said', 'questioning']],
    ['Lee was not ‸questioning it while she spoke of ‸“late”', ['said', 'questioning']],
    ['Lee was not ‸questioning it after they spoke of ‸“late”', ['said', 'questioning']],
    ['Lee was not ‸questioning it before he spoke of ‸“late”', ['said', 'questioning']],
    ['Lee was not ‸questioning it because he spoke of ‸“late”', ['said', 'questioning']],
    ['Lee was not ‸questioning it although he spoke of ‸“late”', ['said', 'questioning']],
    ['Lee was not ‸questioning it when Poe spoke of ‸“late”', ['denied', 'questioning']],
    ['Lee was not ‸questioning it and he spoke of ‸“late”', ['denied', 'questioning']],
    ['Lee was not ‸questioning it. When he spoke of ‸“late”', ['denied', 'questioning']],
    ['Lee was not ‸questioning ‸“late” when he spoke', ['denied', 'questioning']],
  ])('of “%s”: %j', (notation, expected) => {
    expect(read(notation)).toEqual(expected);
  });

  test('has a cue of as many words as are given, and none where there are fewer', () => {
    expect(read('Lee ‸went on it was late', 2)).toEqual(['said', 'went on']);
    expect(read('Lee ‸went', 2)).toEqual(['said', undefined]);
  });

  test('takes what is reported of speech for what is said of it, unless the cue itself undoes it', () => {
    expect(read('Lee ‸insisted she never called it late')).toEqual(['said', 'insisted']);
    expect(read('Lee ‸insisted she never called it late', 1, [2, 4])).toEqual(['denied', 'insisted']);
    expect(read('Lee would ‸insist she never called it late', 1, [3, 5])).toEqual(['supposed', 'insist']);
  });
});

describe('toRowLead(words, row, match, first)', () => {
  const row = { name: 'a row', by: 'label', isFaked: false } as Row;
  const { words } = readMarkedWords('Nobody never said “late” Lee said');
  const said = { start: 13, end: 17 };

  test('has the source and the cue that the row found', () => {
    const source = { from: 4, to: 5 };
    const via = { from: 0, to: 1 };
    expect(toRowLead(words, row, { source, via, cue: [5, 5] }, 3)).toEqual({
      mention: source,
      cue: { start: 29, end: 33 },
      via,
      by: 'label',
      factuality: 'said',
      rule: 'a row',
    });
  });

  test('has nobody where the row found no source, and stands at the words themselves', () => {
    expect(toRowLead(words, row, { source: null, via: null, cue: null }, 3)).toEqual({
      mention: { from: 3, to: 4 },
      cue: null,
      via: null,
      by: 'label',
      factuality: 'said',
      rule: 'a row',
      isNobody: true,
    });
  });

  test('reads a cue before the words, and not one behind them', () => {
    const source = { from: 0, to: 1 };
    const before = toRowLead(words, row, { source, via: null, cue: [2, 2] }, 3);
    expect([before.cue, before.factuality, before.isNobody]).toEqual([said, 'denied', true]);
    const behind = toRowLead(words, row, { source, via: null, cue: [2, 2] }, 2);
    expect([behind.cue, behind.factuality]).toEqual([said, 'said']);
    expect(toRowLead(words, row, { source: null, via: null, cue: [2, 2] }, 3).factuality).toBe('said');
  });

  test('has as faked what the row says is', () => {
    const faked = { ...row, isFaked: true };
    expect(toRowLead(words, faked, { source: null, via: null, cue: null }, 3).factuality).toBe('faked');
  });
});
