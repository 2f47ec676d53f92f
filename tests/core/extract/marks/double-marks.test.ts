import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../../src/core/extract/marks/marks.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { markPieces } from '../../../support/brackets.ts';

function mark(text: string): string {
  const quotations = extractQuotations(toArticle('article', text), []);
  return markPieces(
    text,
    quotations.filter(({ kind }) => kind !== 'indirect'),
  );
}

describe('double marks of every shape', () => {
  test.each<[string, string]>([
    ['"We stay," he said.', '"⟦We stay,⟧" he said.'],
    ['He said "we stay" to us.', 'He said "⟦we stay⟧" to us.'],
    ['He said "we stay".', 'He said "⟦we stay⟧".'],
    ['He said ("we stay") to us.', 'He said ("⟦we stay⟧") to us.'],
    [`A 6'2" man and a 6" pipe said "we stay".`, `A 6'2" man and a 6" pipe said "⟦we stay⟧".`],
    ['""We stay,"" he said. ""We go,"" she said.', '""⟦We stay,⟧"" he said. ""⟦We go,⟧"" she said.'],
    ['"""We stay""" he said.', '""⟦"⟦We stay⟧"⟧"" he said.'],
    ['He said "" to us.', 'He said "" to us.'],
    ['He said "we said "no" to it" twice.', 'He said "⟦we said "⟦no⟧" to it⟧" twice.'],
    ['He said " we stay " to us.', 'He said " ⟦we stay⟧ " to us.'],
    ['He said "... we stay" to us.', 'He said "⟦... we stay⟧" to us.'],
    ['He said " ... we stay" to us.', 'He said " ⟦... we stay⟧" to us.'],
    ['He said "we stay"-and left.', 'He said "⟦we stay⟧"-and left.'],
    ['"We stay" - "we go".', '"⟦We stay⟧" - "⟦we go⟧".'],
    ['רמטכ"ל said "we stay".', 'רמטכ"ל said "⟦we stay⟧".'],
    ['צה״ל said ״we stay״.', 'צה״ל said ״⟦we stay⟧״.'],
    ['“We stay,” he said.', '“⟦We stay,⟧” he said.'],
    ['“ We stay ” he said.', '“ ⟦We stay⟧ ” he said.'],
    ['”We stay,” he said.', '”⟦We stay,⟧” he said.'],
    ['“We stay,“ he said.', '“⟦We stay,⟧“ he said.'],
    ['‟We stay,” he said.', '‟⟦We stay,⟧” he said.'],
    ['„We stay,“ he said.', '„⟦We stay,⟧“ he said.'],
    ['„We stay,” he said.', '„⟦We stay,⟧” he said.'],
    ['❝We stay,❞ he said.', '❝⟦We stay,⟧❞ he said.'],
    ['〝We stay,〞 he said.', '〝⟦We stay,⟧〞 he said.'],
    ['〝We stay,〟 he said.', '〝⟦We stay,⟧〟 he said.'],
    ['＂We stay,＂ he said.', '＂⟦We stay,⟧＂ he said.'],
    ['A 6″ pipe said ″we stay″ to us.', 'A 6″ pipe said ″⟦we stay⟧″ to us.'],
    ['‘‘We stay,’’ he said.', '‘‘⟦We stay,⟧’’ he said.'],
    ["''We stay,'' he said.", "''⟦We stay,⟧'' he said."],
    ["``We stay,'' he said.", "``⟦We stay,⟧'' he said."],
    ['‘’We stay,’’ he said.', '‘’⟦We stay,⟧’’ he said.'],
    ["'''We stay,' he said,'' she said.", "''⟦'⟦We stay,⟧' he said,⟧'' she said."],
    ["''She said 'no''' he said.", "''⟦She said '⟦no⟧'⟧'' he said."],
    ["''''We stay''''", "''⟦''⟦We stay⟧''⟧''"],
    ['«We stay» he said.', '«⟦We stay⟧» he said.'],
    ['« We stay » he said.', '« ⟦We stay⟧ » he said.'],
    ['»We stay« he said.', '»⟦We stay⟧« he said.'],
    ['»We stay» he said.', '»⟦We stay⟧» he said.'],
    ['‹We stay› he said.', '‹⟦We stay⟧› he said.'],
    ['›We stay‹ he said.', '›⟦We stay⟧‹ he said.'],
    ['「We stay」 he said.', '「⟦We stay⟧」 he said.'],
    ['『We stay』 he said.', '『⟦We stay⟧』 he said.'],
    [",,We stay'' he said.", ",,⟦We stay⟧'' he said."],
    ["no,, we stay'' he said.", "no,, we stay'' he said."],
    [',,,we stay,,, he said.', ',,,we stay,,, he said.'],
    ['<<We stay>> he said.', '<<⟦We stay⟧>> he said.'],
    ['<< We stay >> he said.', '<< We stay >> he said.'],
    ['a<<b and c>>d.', 'a<<b and c>>d.'],
    ['<<<We stay>>>', '<<<We stay>>>'],
    ['<a href="x">We stay</a> "no" he said.', '<a href="x">We stay</a> "⟦no⟧" he said.'],
    ['<a href="x>We stay</a> he said.', '<a href="x>We stay</a> he said.'],
    ['name="value" and "we stay" he said.', 'name="value" and "⟦we stay⟧" he said.'],
  ])('%s', (notation, expected) => {
    expect(mark(notation)).toBe(expected);
  });
});

describe('double marks and guillemets, whether they open and whether they close', () => {
  test.each<[string, string[]]>([
    ['""a""', ['"" double yes no', '"" double no yes']],
    ['""a"" ""b""', ['"" double yes no', '"" double no yes', '"" double yes no', '"" double no yes']],
    ['""a" b', ['" double yes no', '" double yes no', '" double no yes']],
    ['""a b', ['" double yes no', '" double yes no']],
    [
      '""a"""',
      ['" double yes no', '" double yes no', '" double no yes', '" double no yes', '" double no yes'],
    ],
    ['a "" b', ['" double maybe maybe', '" double maybe maybe']],
    ['a""b', ['" double maybe maybe', '" double maybe maybe']],
    ['""a"" b"" c', ['"" double yes no', '"" double no yes', '" double no yes', '" double no yes']],
    ['«a» b"" c', ['« guillemet yes no', '» guillemet no yes', '" double no yes', '" double no yes']],
    ['“a”” b', ['“ double yes no', '” double no yes', '” double no yes']],
    ['"a"" b', ['" double yes no', '" double no yes', '" double no yes']],
    ['a ""', ['" double maybe maybe', '" double maybe maybe']],
    ['""', ['" double maybe maybe', '" double maybe maybe']],
    ['רמטכ"ל', []],
    ['רמטכ"לה', ['" double maybe maybe']],
    ['"ל', ['" double yes no']],
    ['רמטכ"', ['" double no yes']],
    ['a"ל', ['" double maybe maybe']],
    ['א"ת', []],
    ['x"ת', ['" double maybe maybe']],
    ['6\'2" a', []],
    ['6\'2 " a', ['" double maybe maybe']],
    ["6'2“ a", ['“ double maybe maybe']],
    ['a "... b', ['" double yes no']],
    ['a“... b', ['“ double maybe maybe']],
    ['a "...', ['" double yes no']],
    ['a ”... b', ['” double maybe maybe']],
    ['“a', ['“ double yes no']],
    ['a“ b', ['“ double maybe maybe']],
    ['a “ b', ['“ double yes maybe']],
    ['a“b', ['“ double yes no']],
    ['a (“b', ['“ double yes no']],
    ['a“. b', ['“ double maybe maybe']],
    ['”a', ['” double maybe maybe']],
    ['a ”b', ['” double maybe maybe']],
    ['a”b', ['” double no yes']],
    ['(”b', ['” double maybe maybe']],
    ['a ” b', ['” double no yes']],
    ['a”. b', ['” double no yes']],
    ['«a»', ['« guillemet yes no', '» guillemet no yes']],
    ['a « b » c', ['« guillemet yes no', '» guillemet no yes']],
    ['a« b', ['« guillemet maybe maybe']],
    ['»a«', ['» guillemet maybe maybe', '« guillemet maybe maybe']],
    ['a »b', ['» guillemet maybe maybe']],
    ['a»b', ['» guillemet no yes']],
    ['‹a›', ['‹ angle yes no', '› angle no yes']],
    ['a ‹ b › c', ['‹ angle yes no', '› angle no yes']],
    ['a‹ b', ['‹ angle maybe maybe']],
    ['a ›b', ['› angle maybe maybe']],
    ['a›b', ['› angle no yes']],
    ['a "b', ['" double yes no']],
    ['a" b', ['" double no yes']],
    ['a"b', ['" double maybe maybe']],
    ['a " b', ['" double maybe maybe']],
    ['("a")', ['" double yes no', '" double no yes']],
  ])('%s: %j', (text, marks) => {
    expect(
      findMarks(text, 0, text.length).map(
        ({ start, end, family, opens, closes }) => `${text.slice(start, end)} ${family} ${opens} ${closes}`,
      ),
    ).toEqual(marks);
  });
});
