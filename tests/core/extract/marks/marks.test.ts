import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../../src/core/extract/marks/marks.ts';

/** Each mark of a text: what is printed, its family, and whether it opens and closes. */
function list(text: string, from = 0, until = text.length): string[] {
  return findMarks(text, from, until).map(
    ({ start, end, family, opens, closes }) => `${text.slice(start, end)} ${family} ${opens} ${closes}`,
  );
}

describe('findMarks(text, from, until): marks, whether they open and whether they close', () => {
  test.each<[string, string[]]>([
    ['a "b', ['" double yes no']],
    ['a" b', ['" double no yes']],
    ['a “b', ['“ double yes no']],
    ['a“ b', ['“ double maybe maybe']],
    ['a ‟b', ['‟ double yes no']],
    ['a‟ b', ['‟ double maybe maybe']],
    ['a ”b', ['” double maybe maybe']],
    ['a” b', ['” double no yes']],
    ['a „b', ['„ double yes no']],
    ['a„ b', ['„ double yes no']],
    ['a ❝b', ['❝ double yes no']],
    ['a❝ b', ['❝ double maybe maybe']],
    ['a ❞b', ['❞ double maybe maybe']],
    ['a❞ b', ['❞ double no yes']],
    ['a 〝b', ['〝 double yes no']],
    ['a〝 b', ['〝 double yes no']],
    ['a 〞b', ['〞 double no yes']],
    ['a〞 b', ['〞 double no yes']],
    ['a 〟b', ['〟 double no yes']],
    ['a〟 b', ['〟 double no yes']],
    ['a ＂b', ['＂ double yes no']],
    ['a＂ b', ['＂ double no yes']],
    ['a ״b', ['״ double yes no']],
    ['a״ b', ['״ double no yes']],
    ['a ″b', ['″ double yes no']],
    ['a″ b', ['″ double no yes']],
    ['a ❛b', ['❛ single yes no']],
    ['a❛ b', ['❛ single no yes']],
    ['a ❜b', ['❜ single maybe no']],
    ['a❜ b', ['❜ single no yes']],
    ['a ‘b', ['‘ single yes no']],
    ['a‘ b', ['‘ single no yes']],
    ['a ‛b', ['‛ single yes no']],
    ['a‛ b', ['‛ single no yes']],
    ['a ‚b', ['‚ single yes no']],
    ['a‚ b', []],
    ['a ’b', ['’ single maybe no']],
    ['a’ b', ['’ single no yes']],
    ['a ´b', ['´ single maybe no']],
    ['a´ b', ['´ single no yes']],
    ['a `b', ['` single yes no']],
    ['a` b', ['` single no yes']],
    ['a «b', ['« guillemet yes no']],
    ['a« b', ['« guillemet maybe maybe']],
    ['a »b', ['» guillemet maybe maybe']],
    ['a» b', ['» guillemet no yes']],
    ['a ‹b', ['‹ angle yes no']],
    ['a‹ b', ['‹ angle maybe maybe']],
    ['a ›b', ['› angle maybe maybe']],
    ['a› b', ['› angle no yes']],
    ['a 「b', ['「 corner yes no']],
    ['a「 b', ['「 corner yes no']],
    ['a 」b', ['」 corner no yes']],
    ['a」 b', ['」 corner no yes']],
    ['a 『b', ['『 double-corner yes no']],
    ['a『 b', ['『 double-corner yes no']],
    ['a 』b', ['』 double-corner no yes']],
    ['a』 b', ['』 double-corner no yes']],
    ['a †b', []],
    ['a† b', []],
    ['a ′b', []],
    ['a′ b', []],
    ['a 6″ b', ['″ double no maybe']],
    ['a ″b', ['″ double yes no']],
    ['רמטכ״ל', []],
    ['a ‘‘b', ['‘‘ double yes no']],
    ['a’’ b', ['’’ double no yes']],
    ['a’’’ b', ['’ single no yes', '’’ double no yes']],
    ['a ``b', ['`` double yes no']],
    ["a ''b", ["'' double yes no"]],
    ["a'' b", ["'' double no yes"]],
    ["a '''b", ["'' double yes no", "' single maybe no"]],
    ["a''' b", ["' single no maybe", "'' double no yes"]],
    ["a ''' b", ["'' double maybe maybe", "' single maybe no"]],
    ["a''''b", ["'' double maybe maybe", "'' double maybe maybe"]],
    ["a ''''b", ["'' double yes no", "'' double yes no"]],
    ['a ‘’b', ['‘’ double yes no']],
    ['a‘’b', []],
    ['a ‘’ b', []],
    ['x="b" "c', ['" double yes no']],
    ['="b" "c', ['" double yes no']],
    ['x="b "', []],
    ['a ‛‛b', ['‛‛ double yes no']],
    ['1‚5', []],
    ['a ‚b', ['‚ single yes no']],
    ['a‚b', []],
    ['a ‚ b', []],
    ['a ‘‛b', ['‘ single yes no', '‛ single yes no']],
    ["it's", []],
    ['O’Brien', []],
    ['’90s', []],
    ['zz', []],
    ['', []],
    ["'", []],
    ['"', ['" double maybe maybe']],
    ['“”', ['“ double yes maybe', '” double no yes']],
    ['a“b', ['“ double yes no']],
    ['_“b', ['“ double yes no']],
    ['a ‛’b', ['‛’ double yes no']],
    ['a `’b', ['`’ double yes no']],
    ['a ´´b', ['´´ double maybe maybe']],
    ['a´´ b', ['´´ double no yes']],
    ['a ❛❛b', ['❛❛ double yes no']],
    ['a 6″', ['″ double no maybe']],
    ['6\'2" b', []],
    ['a ""b"" c', ['"" double yes no', '"" double no yes']],
    ['a ""b" c', ['" double yes no', '" double yes no', '" double no yes']],
    ['a"" b', ['" double no yes', '" double no yes']],
    ['a ... “ b', ['“ double yes maybe']],
    ['a “... b', ['“ double yes no']],
    ['a "... b"', ['" double yes no', '" double no yes']],
  ])('%s: %j', (text, marks) => {
    expect(list(text)).toEqual(marks);
  });

  test('goes over the value of an attribute as long as it is no longer than values are', () => {
    expect(list(`x="${'b'.repeat(298)}" “c`)).toEqual(['“ double yes no']);
    expect(list(`x="${'b'.repeat(299)}" “c`)).not.toEqual(['“ double yes no']);
  });

  test('sees nothing before the beginning and beyond the end', () => {
    expect(list('a ‘‘', 0, 3)).toEqual([]);
    expect(list("a'b", 1)).toEqual(["' single yes no"]);
    expect(list('="b" c', 1)).toEqual(['" double yes no', '" double no yes']);
    expect(list('“a” “b”', 3, 5)).toEqual(['“ double yes maybe']);
    expect(list('6″', 1)).toEqual(['″ double maybe maybe']);
    expect(list('‘’b', 0, 2)).not.toContain('‘’ double yes no');
    expect(list("a ''''", 0, 5)).toEqual(list("a '''"));
  });

  test.each([
    '“We go,” she said.',
    '‘It’s the boys’ boat,’ he said. ‘‘No’’',
    '"6\'2" pipe", ,,go\'\' \\"so\\"',
  ])('each mark of %s begins where none before it ends, or later', (text) => {
    const marks = findMarks(text, 0, text.length);
    expect(marks.length).toBeGreaterThan(1);
    for (const [at, mark] of marks.entries()) {
      expect(mark.start).toBeLessThan(mark.end);
      expect(mark.start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
    }
  });
});
