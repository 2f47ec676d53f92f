import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { insertionFinder } from '../../../../src/core/collate/readings/base-text.ts';
import { setStaves } from '../../../../src/core/collate/staves/staves.ts';
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
