import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { insertionFinder } from '../../../../src/core/collate/readings/base-text.ts';
import { setStaves, type StaveRow, type Staves } from '../../../../src/core/collate/staves/staves.ts';
import { tellDifferences } from '../../../../src/core/collate/staves/telling-differences.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';

const names = ['The Daily', 'The Herald', 'The Times', 'The Post'];

/** What is told of what each of some outlets prints in marks. */
function tell(...wordings: readonly string[]): string[] {
  const event = analyzeEvent(
    someEvent,
    wordings.map((words, index) =>
      toArticle(`article-${index}`, words.startsWith('Holt') ? words : `“${words},” Holt said.`),
    ),
    [],
  );
  const [statement] = event.statements;
  if (!statement) throw new Error('No statement.');
  const articles = new Map(event.articles.map((article) => [article.id, article]));
  const staves = setStaves(statement, articles, insertionFinder(event.quotations));
  const tied = new Set(statement.readings.filter((reading) => reading.tied).map(({ article }) => article));
  const told = tellDifferences(staves, (article) => names[Number(article.at(-1))] ?? article, tied);
  return told.map(({ kind, sentence }) => `${kind}: ${sentence}`);
}

const WILL = 'The council will open the old harbour to every fishing boat before winter';

describe('tellDifferences(staves, nameOf)', () => {
  test('tells a changed modal, with how many agree', () => {
    expect(tell(WILL, WILL.replace('will', 'would'), WILL, WILL)).toEqual([
      'modal: Three of four print “will”; The Herald prints “would”.',
    ]);
  });

  test('tells a difference of two of both', () => {
    expect(tell(WILL, WILL.replace('will', 'may'))).toEqual([
      'modal: The Daily prints “will”; The Herald prints “may”.',
    ]);
  });

  test('tells any difference of equal standing of both', () => {
    expect(tell(WILL, WILL.replace('old', 'grand'))).toEqual([
      'tie: The Daily prints “old”; The Herald prints “grand”.',
    ]);
  });

  test('tells a lost or added negation with the words around it', () => {
    expect(tell(WILL, WILL.replace('will', 'will not'), WILL)).toEqual([
      'negation: Two of three print “will open”; The Herald prints “will not open”.',
    ]);
  });

  test('prints what stands between words as the article does', () => {
    const said = 'The tram can run after nine safely, and I want it by the first of June';
    expect(tell(said, said.replace('safely,', 'but not safely,'), said)).toEqual([
      'negation: Two of three print “nine safely”; The Herald prints “nine but not safely”.',
    ]);
    expect(
      tell(said, said.replace('after nine safely, and', 'after nine, but not safely, and'), said),
    ).toEqual(['negation: Two of three print “nine safely”; The Herald prints “nine, but not safely”.']);
  });

  test('tells a changed number and a changed name', () => {
    const said = 'We sent forty boats from Danehill to the old harbour before the winter storms';
    expect(tell(said, said.replace('forty', 'fourteen'), said)).toEqual([
      'number: Two of three print “forty”; The Herald prints “fourteen”.',
    ]);
    expect(tell(said, said.replace('Danehill', 'Seaford'), said)).toEqual([
      'name: Two of three print “Danehill”; The Herald prints “Seaford”.',
    ]);
  });

  test('tells negations before numbers, and these before modals', () => {
    const said = 'The council will send forty boats to the old harbour and will not close it before winter';
    const other = said
      .replace('will send', 'would send')
      .replace('forty', 'sixty')
      .replace('will not', 'will');
    expect(tell(said, other, said).map((told) => told.split(':')[0])).toEqual([
      'negation',
      'number',
      'modal',
    ]);
  });

  test.each([
    ['a number written otherwise', WILL.replace('every', '40'), WILL.replace('every', 'forty')],
    ['another word of fewer', WILL, WILL, WILL.replace('old', 'grand')],
    ['what is trimmed', WILL, WILL.replace('The council will ', '')],
    ['what is cut at length', WILL, WILL.replace('open the old harbour to every', 'open … every')],
    [
      'words without marks',
      WILL,
      'Holt said that the council would open the old harbour to every fishing boat before winter.',
    ],
  ])('says nothing of %s', (_name, ...wordings) => {
    expect(tell(...wordings)).toEqual([]);
  });
});

/**
 * What is told of staves in a notation: a word a column, `=` where a row prints the column's word, `-` where it prints
 * none, else the row's own word; `+word` adds one after the column, and `word^` before the first.
 */
function tellOf(columns: string, ...rows: readonly string[]): string[] {
  const words = columns.split(' ');
  const staves: Staves = {
    base: null,
    columns: words.map((text) => ({ text, after: ' ', opening: '', insertion: '' })),
    rows: rows.map((row, index): StaveRow => {
      const [first = '', ...others] = row.split('^ ');
      const [before, cells] = others.length > 0 ? [first, others.join(' ')] : ['', row];
      return {
        ...{
          article: `article-${index}`,
          field: 'body',
          text: '',
          marked: true,
          isBase: index === 0,
          before,
        },
        cells: cells.split(' ').map((cell, column) => {
          const [own = '', added = ''] = cell.split('+');
          const kind = own === '=' ? 'same' : own === '-' ? 'gap' : 'other';
          const text = own === '=' ? (words[column] ?? '') : own === '-' ? '' : own;
          return { kind, text, added, marked: true, isMain: kind !== 'gap', span: null };
        }),
      };
    }),
    groups: [],
  };
  const nameOf = (article: string) => names[Number(article.at(-1))] ?? article;
  return tellDifferences(staves, nameOf).map(({ kind, sentence }) => `${kind}: ${sentence}`);
}

describe('the places that tellDifferences looks at', () => {
  test.each([
    [
      'a word for another',
      ['we will not rest', '= = = =', '= would = ='],
      ['modal: The Daily prints “will”; The Herald prints “would”.'],
    ],
    [
      'the first word',
      ['will we rest', '= = =', 'would = ='],
      ['modal: The Daily prints “will”; The Herald prints “would”.'],
    ],
    [
      'the first two words as one place',
      ['will we rest', '= = =', 'would they ='],
      ['modal: The Daily prints “will we”; The Herald prints “would they”.'],
    ],
    [
      'the last word',
      ['we say yes we will', '= = = = =', '= = = = would'],
      ['modal: The Daily prints “will”; The Herald prints “would”.'],
    ],
    [
      'two words next to each other as one place',
      ['we will never rest', '= = = =', '= would hardly ='],
      ['modal: The Daily prints “will never”; The Herald prints “would hardly”.'],
    ],
    [
      'two places apart',
      ['we will rest and we may sail', '= = = = = = =', '= would = = = could ='],
      [
        'modal: The Daily prints “will”; The Herald prints “would”.',
        'modal: The Daily prints “may”; The Herald prints “could”.',
      ],
    ],
    [
      'a word that is added',
      ['we will rest', '= = =', '= =+not ='],
      ['negation: The Daily prints “will rest”; The Herald prints “will not rest”.'],
    ],
    ['a word that is added before the first', ['we rest', '= =', 'never^ = ='], []],
    [
      'a word for another with one added, as one place',
      ['we will rest', '= = =', '= would+not ='],
      ['negation: The Daily prints “will”; The Herald prints “would not”.'],
    ],
    [
      'words added at two places',
      ['we will rest and they can sail', '= = = = = = =', '= =+not = = = =+not ='],
      [
        'negation: The Daily prints “will rest”; The Herald prints “will not rest”.',
        'negation: The Daily prints “can sail”; The Herald prints “can not sail”.',
      ],
    ],
    ['not a word that is added at the end', ['we rest', '= =', '= =+never'], []],
    [
      'a word that is left out inside',
      ['we will not rest', '= = = =', '= = - ='],
      ['negation: The Daily prints “will not rest”; The Herald prints “will rest”.'],
    ],
    [
      'three words that are left out inside',
      ['we will not ever now rest', '= = = = = =', '= = - - - ='],
      ['negation: The Daily prints “will not ever now rest”; The Herald prints “will rest”.'],
    ],
    ['not four, which are a cut', ['we will not ever now truly rest', '= = = = = = =', '= = - - - - ='], []],
    ['not what is left out at the beginning', ['not we rest', '= = =', '- = ='], []],
    ['not what is left out at the end', ['we rest not', '= = =', '= = -'], []],
    [
      'of a row that does not print what stands around, nothing',
      ['we will not rest', '= = = =', '= would = =', '- - = ='],
      ['modal: The Daily prints “will”; The Herald prints “would”.'],
    ],
    [
      'one difference at two places, once',
      ['we will rest and will sail', '= = = = = =', '= would = = would ='],
      ['modal: The Daily prints “will”; The Herald prints “would”.'],
    ],
  ])('%s', (_name, [columns = '', ...rows], told) => {
    expect(tellOf(columns, ...rows)).toEqual(told);
  });

  test.each([
    ['a name', ['we saw Danehill then', '= = = =', '= = Seaford ='], 'name'],
    ['no name at the beginning', ['Danehill was ours', '= = =', 'Seaford = ='], undefined],
    ['no name after a full stop', ['we rest. Danehill was ours', '= = = = =', '= = Seaford = ='], undefined],
    ['a name and none', ['we saw Danehill then', '= = = =', '= = them ='], undefined],
    ['a number', ['we saw 40 boats', '= = = =', '= = 50 ='], 'number'],
    ['a number and none', ['we saw 40 boats', '= = = =', '= = some ='], undefined],
    ['a contraction that denies', ['we can rest', '= = =', "= can't ="], 'negation'],
    ['two denials', ['we never rest', '= = =', '= not ='], undefined],
    ['a word that sounds like a denial', ['we know it', '= = =', '= note ='], undefined],
    ['a modal and none', ['we may rest', '= = =', '= do ='], 'modal'],
  ])('of %s', (_name, [columns = '', ...rows], kind) => {
    expect(tellOf(columns, ...rows).map((told) => told.split(':')[0])).toEqual(kind ? [kind] : []);
  });

  test.each([
    'no',
    'none',
    'nobody',
    'nothing',
    'nowhere',
    'neither',
    'without',
    'cannot',
    'hardly',
    'never',
  ])('takes “%s” for a denial', (word) => {
    expect(tellOf('we some rest', '= = =', `= ${word} =`)[0]).toMatch(/^negation: /u);
  });

  test('says who stands alone by name, and of those who agree how many they are', () => {
    const rows = ['= = =', '= would =', '= = =', '= may ='];
    expect(tellOf('we will rest', ...rows)).toEqual([
      'modal: Two of four print “will”; The Herald prints “would”; The Post prints “may”.',
    ]);
    expect(tellOf('we will rest', '= would =', '= would =', '= = =', '= = =')).toEqual([
      'modal: Two of four print “would”; The Times and The Post print “will”.',
    ]);
  });
});
