import { describe, expect, test } from 'vitest';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

function listPieces(text: string): string[][] {
  return extractQuotations(toArticle('article', text), [])
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ pieces }) => pieces.map(({ start, end }) => text.slice(start, end)));
}

describe('pieces of one quotation', () => {
  test.each<[string, string, string[][]]>([
    [
      'joins what an attribution interrupts',
      '“We shall go,” she said, “and not rest.”',
      [['We shall go,', 'and not rest.']],
    ],
    [
      'joins what a few words of the reporter’s complete',
      'Lee wrote that “no boat can get into” Northport “in total breach of the law.”',
      [['no boat can get into', 'in total breach of the law.']],
    ],
    [
      'parts two sentences',
      'Lee said “it was over.” “This is a shame,” she insisted.',
      [['it was over.'], ['This is a shame,']],
    ],
    [
      'parts what a clause with a verb of its own stands between',
      'It condemned the “false words,” which it said were stirred up by a “campaign of lies.”',
      [['false words,'], ['campaign of lies.']],
    ],
    ['parts the members of a list', 'Lee called it “wrong” and “late”.', [['wrong'], ['late']]],
    [
      'parts an attribution that ends the sentence',
      '“We shall go,” she said. “It is late.”',
      [['We shall go,'], ['It is late.']],
    ],
  ])('%s', (_fact, text, pieces) => {
    expect(listPieces(text)).toEqual(pieces);
  });
});
