import { describe, expect, test } from 'vitest';
import { findInsertions } from '../../../../src/core/extract/marks/insertions.ts';

const find = (text: string, pieces = [{ start: 0, end: text.length }]) =>
  findInsertions(text, pieces).map(({ start, end }) => text.slice(start, end));

describe('findInsertions(text, pieces)', () => {
  test.each([
    ['brackets', 'We [all of us] stay', ['[all of us]']],
    ['parentheses', 'We (all of us) stay', ['(all of us)']],
    ['several', '[The] boats (40) stay', ['[The]', '(40)']],
    ['one in another whole', 'We (all [of] us) stay', ['(all [of] us)']],
    ['and the other way round', 'We [all (of) us] stay', ['[all (of) us]']],
    ['none that never closes', 'We [all of us stay', []],
    ['none that never opens', 'We all of us] stay', []],
    ['none that another kind closes', 'We [all of us) stay', []],
    ['none where there is none', 'We all stay', []],
  ])('finds %s', (_name, text, insertions) => {
    expect(find(text)).toEqual(insertions);
  });

  test('finds those of each piece, and none that runs over its end', () => {
    const text = 'We [all] stay” he [Reid] said “and [never] go [aw';
    const pieces = [
      { start: 0, end: text.indexOf('”') },
      { start: text.indexOf('and'), end: text.length },
    ];
    expect(find(text, pieces)).toEqual(['[all]', '[never]']);
  });
});
