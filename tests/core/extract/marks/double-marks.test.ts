import { describe, expect, test } from 'vitest';
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
