import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';
import { markPieces, withoutBrackets } from '../../../support/brackets.ts';

function mark(text: string): string {
  const quotations = extractQuotations(toArticle('article', text), []);
  return markPieces(
    text,
    quotations.filter(({ kind }) => kind !== 'indirect'),
  );
}

const phenomena: Readonly<Record<string, readonly string[]>> = {
  'marks of every shape': [
    '“⟦We shall not rest,⟧” she said.',
    '"⟦We shall not rest,⟧" she said.',
    "''⟦We shall not rest,⟧'' she said.",
    "``⟦We shall not rest,⟧'' she said.",
    '« ⟦We shall not rest⟧ », she said.',
    '»⟦We shall not rest⟧«, she said.',
    '„⟦We shall not rest⟧“, she said.',
    '‹⟦We shall not rest⟧›, she said.',
    '‚⟦We shall not rest⟧‘, she said.',
    '「⟦We shall not rest⟧」 she said.',
    '‘⟦We shall not rest,⟧’ she said.',
    "'⟦We shall not rest,⟧' she said.",
    "She said: ,,⟦We shall not rest.⟧''",
    'She said: ″⟦We shall not rest.⟧″',
    'She said: ❝⟦We shall not rest.⟧❞',
    'She said: 〝⟦We shall not rest.⟧〞',
    'She said: ""⟦We shall not rest.⟧""',
    'She said: \\"⟦We shall not rest.⟧\\"',
    'She said: <<⟦We shall not rest.⟧>>',
    'רמטכ"ל צה״ל: ״⟦לא נסגור את הנמל⟧״.',
    '그는 “⟦문을 닫지 않겠다⟧”고, ‘⟦네⟧’라고 했다.',
    'A 6″ pipe and a 7″ pipe, she said.',
    '“⟦They told me ‘⟦“⟦no⟧”⟧’ twice and ‘ ⟦“⟦yes⟧”⟧ ’ once,⟧” she said.',
  ],
  'marks that do not match': [
    'The law applies "⟦if the works continue⟧” on the quay.',
    'She said: “⟦We shall not rest.⟧"',
    'She said: ”⟦We shall not rest.⟧”',
    'She said: “⟦We shall not rest.⟧“',
    'She said: “⟦We shall not rest.⟧’ He left.',
    'She said: “⟦We shall not rest.⟧’’ He left.',
    'She said: ‘’⟦We shall not rest.⟧’’ He left.',
    "She said: '⟦We won't rest. It is our quay.⟧\" He left.",
    'She said: “⟦The dockers’ case is lost.⟧\n\nHe left.',
    "'⟦We won't rest. It is our quay.⟧\" He left. '⟦We will,⟧' she said.",
  ],
  'single marks beside apostrophes': [
    '‘⟦It isn’t the council’s money,⟧’ he said.',
    "'⟦It isn't the council's money,⟧' he said.",
    'The workers’ hall was ‘⟦cold⟧’, the dockers’ leader said.',
    '‘⟦The workers’ hall is cold,⟧’ he said.',
    "'⟦The boys' boats and the girls' sails are gone,⟧' said Mr O'Brien.",
    'He called them ‘⟦losers⟧’ and the owners’ friends ‘⟦thieves⟧’.',
    'They sang rock ’n’ roll in the ’90s, ‘⟦loud and long⟧’, she said.',
    "They sang rock 'n' roll in the '90s and told 'em so.",
    'The class of ’08 met at O’Brien’s; the Joneses’ car was there.',
    '‘⟦54 boats went down,⟧’ he said.',
    "She was goin' home and lookin' out for the neighbours' dog.",
    "'⟦Good ol' Lee was drinkin' Port an' all,⟧' she said.",
    "'⟦We love Berlin⟧' she said. '⟦We do.⟧'",
    "'⟦I said, \"⟦No, it's the boys'.⟧\" And she left,⟧' Lee said.",
    "Lee said: '⟦The workers' rights are gone.⟧\n\n'⟦We shall fight,⟧' he said.",
    "'⟦We shall stay in the land of fear,⟧'Lee said. '⟦All of us.⟧'\n\n'⟦Go,⟧' she said.",
    '‘⟦Lee said the dockers’ case was lost.⟧\n\n‘⟦He went home,⟧’ she said.',
    "'⟦We have said so many times⟧' and nobody came.\n\n'⟦Go,⟧' she said.",
    '‘⟦It belongs to the workers⟧’ Lee said.\n\n‘⟦Go,⟧’ she said.',
    '‘⟦It belongs to the Joneses⟧’ today.\n\n‘⟦Go,⟧’ she said.',
  ],
  'spaces that slipped in or out beside single marks': [
    '‘⟦They call it “⟦a long quay,⟧”⟧ ’ he said.',
    "'⟦We built it on time,⟧ ' said Mr Lee.",
    '‘⟦We shall stay,⟧’Lee said. ‘⟦All of us.⟧’',
    "'⟦We shall stay,⟧'Lee said. '⟦All of us.⟧'",
    "' ⟦… as far as the quay goes, it is late,⟧' she said.",
  ],
  nesting: [
    '“⟦He told me ‘⟦never again⟧’ and left,⟧” she said.',
    '‘⟦He told me “⟦never again⟧” and left,⟧’ she said.',
    '“⟦He told me, ‘⟦Never again.⟧’⟧” She left.',
    "''⟦He told me, 'Never again.'⟧'' She left.".replace("'Never again.'", "'⟦Never again.⟧'"),
    '“⟦We call it “⟦the long quay⟧” here,⟧” she said.',
  ],
  'quotations over paragraphs': [
    '“⟦We shall not rest.⟧\n\n“⟦We shall not sleep,⟧” she said.',
    '‘⟦We shall not rest.⟧\n\n‘⟦We shall not sleep,⟧’ she said.',
    'She said: “⟦We shall not rest.⟧\n\n“⟦We shall not sleep.⟧\n\n“⟦We shall sail.⟧”',
    'She wrote: “⟦We had to let him go.⟧\n\n⟦He knows why!⟧” The quay was empty.',
    'She wrote: "⟦We had to let him go.⟧\n\n⟦He knows why.⟧\n\n⟦We do too,⟧" and left.',
    '‘⟦We had to let him go.⟧\n\n⟦He knows why!⟧’ The workers’ quay was empty.',
    'She wrote: “⟦We had to let him go.⟧\n\nThe quay was “⟦empty⟧”.',
    'She wrote: “⟦We shall not rest.⟧\n\nThe ship is 40 ft." long.',
    'She wrote: “⟦We shall not rest.⟧\n\nLee left.\n\nPoe shouted: go home!” He left.',
  ],
  'marks that never close': [
    'She said: “⟦We shall not rest.⟧\n\nThe quay was empty.',
    '“⟦We shall not rest. “⟦We shall not sleep,⟧” she said.'.replace('rest. ', 'rest.⟧ '),
    '“⟦We shall not rest⟧, he added, “⟦until it is done.⟧”',
    'The 12" pipe and the 6\'2" pilot stood by.',
    'Lee’s idea is ‘⟦really an odd place to be.⟧\n\n‘⟦We build,⟧’ she said.',
    '“⟦It is late⟧, Mr Lee said. “⟦We shall go.⟧”',
    '“⟦We go. He said ‘it is late.⟧ Yes, ’ “⟦No,⟧” she said.',
    '‘⟦Absent a pilot⟧, he added, ‘⟦this is how it goes.⟧’',
    '“⟦The U.S. fleet came.⟧ “⟦It left,⟧” she said.',
  ],
  'measures and markup': [
    'The pilot, who is 6\'2", said “⟦yes⟧”.',
    'It is a 5\'10" mast.',
    'She wrote <a href="https://example.org" class="plain">here</a> that “⟦all is well⟧”.',
  ],
  'words by the reporter inside the marks': [
    '‘⟦[The] refusal (of the board) was wrong ... and late⟧’, she said.',
    '“⟦... and so we stayed,⟧” she said.',
    '“⟦We stayed … for years,⟧” she said.',
  ],
  'labels, signatures, questions and answers': [
    'Mayor Jo Lee: “⟦We shall not rest.⟧”',
    '“⟦We shall not rest.⟧” — Jo Lee',
    'Q: “⟦Will you rest?⟧”\n\nA: “⟦We shall not.⟧”',
  ],
};

describe.each(Object.entries(phenomena))('extractQuotations(article, speakers): %s', (_name, notations) => {
  test.each(notations)('%s', (notation) => {
    expect(mark(withoutBrackets(notation))).toBe(notation);
  });
});

describe('extractQuotations(article, speakers)', () => {
  const read = (text: string) => extractQuotations(toArticle('article', text), []);

  test('says of a quotation that never closes that it does not', () => {
    expect(read('“We shall not rest. The quay was empty.').map(({ closed }) => closed)).toEqual([false]);
    expect(read('“We shall not rest.” The quay was empty.').map(({ closed }) => closed)).toEqual([true]);
  });

  test('makes one quotation of paragraphs that each open again', () => {
    const [quotation, ...others] = read('“We shall not rest.\n\n“We shall not sleep,” she said.');
    expect(others).toEqual([]);
    expect(quotation).toMatchObject({ block: 0, blocks: 2, closed: true, marks: 'double' });
    expect(quotation?.pieces).toHaveLength(2);
  });

  test('finds the reporter’s insertions, brackets included', () => {
    const text = '‘[The] refusal (of the board) was wrong’, she said.';
    expect(read(text)[0]?.insertions.map(({ start, end }) => text.slice(start, end))).toEqual([
      '[The]',
      '(of the board)',
    ]);
  });

  test('reads the headline as a field of its own, before the body', () => {
    const article = { ...toArticle('article', '“No,” she said.'), headline: 'Jo Lee: ‘We shall not rest’' };
    const quotations = extractQuotations(article, []);
    expect(quotations.map(({ field, marks }) => [field, marks])).toEqual([
      ['headline', 'single'],
      ['body', 'double'],
    ]);
  });

  test('reads no code', () => {
    const article = toArticle('article', 'say("yes, we shall")');
    expect(extractQuotations({ ...article, blocks: [{ kind: 'code', start: 0, end: 20 }] }, [])).toEqual([]);
  });
});
