import { describe, expect, test } from 'vitest';
import { fieldText } from '../../../../src/core/article-text.ts';
import { analyzeTexts } from '../../../support/statements.ts';

/** The units of each article as printed, `¦` between two spans of one. */
function unitsOf(texts: readonly string[]): string[] {
  const { units, articles } = analyzeTexts(...texts);
  return units.map(({ article: id, field, spans, gap }) => {
    const article = articles.find((one) => one.id === id);
    return `${id} ${spans.map(({ start, end }) => fieldText(article, field).slice(start, end)).join(' ¦ ')}${gap ? ' (gap)' : ''}`;
  });
}

describe('where units are parted', () => {
  test.each<[string, string[], string[]]>([
    [
      'at another article’s full stop',
      [
        '“We have rebuilt the harbour wall and we will rebuild the old lighthouse too,” Ada Holt said.',
        '“We have rebuilt the harbour wall. We will rebuild the old lighthouse too,” Ada Holt said.',
      ],
      [
        'a We have rebuilt the harbour wall',
        'a and we will rebuild the old lighthouse too,',
        'b We have rebuilt the harbour wall.',
        'b We will rebuild the old lighthouse too,',
      ],
    ],
    [
      'not where the other’s marks end',
      [
        '“We have rebuilt the harbour wall and we will rebuild the old lighthouse too,” Ada Holt said.',
        '“We have rebuilt the harbour wall,” Ada Holt said. “We will rebuild the old lighthouse too,” she said.',
      ],
      [
        'a We have rebuilt the harbour wall and we will rebuild the old lighthouse too,',
        'b We have rebuilt the harbour wall,',
        'b We will rebuild the old lighthouse too,',
      ],
    ],
    [
      'not where one side says too little',
      [
        '“We have it now and we will rebuild the old lighthouse too,” Ada Holt said.',
        '“We have it. We will rebuild the old lighthouse too,” Ada Holt said.',
      ],
      [
        'a We have it now and we will rebuild the old lighthouse too,',
        'b We have it.',
        'b We will rebuild the old lighthouse too,',
      ],
    ],
    [
      'where each side shares three words',
      [
        '“Now we have it and we will rebuild the old lighthouse too,” Ada Holt said.',
        '“Now we have it. We will rebuild the old lighthouse too,” Ada Holt said.',
      ],
      [
        'a Now we have it',
        'a and we will rebuild the old lighthouse too,',
        'b Now we have it.',
        'b We will rebuild the old lighthouse too,',
      ],
    ],
    [
      'not at dots between the two sentences',
      [
        '“We have rebuilt the harbour wall and we will rebuild the old lighthouse too,” Ada Holt said.',
        '“We have rebuilt the harbour wall … We will rebuild the old lighthouse too,” Ada Holt said.',
      ],
      [
        'a We have rebuilt the harbour wall and we will rebuild the old lighthouse too,',
        'b We have rebuilt the harbour wall …',
        'b We will rebuild the old lighthouse too,',
      ],
    ],
    [
      'twice',
      [
        '“We have rebuilt the harbour wall and we will rebuild the old lighthouse, and the ferry sails on Monday,” Ada Holt said.',
        '“We have rebuilt the harbour wall. We will rebuild the old lighthouse. The ferry sails on Monday,” Ada Holt said.',
      ],
      [
        'a We have rebuilt the harbour wall',
        'a and we will rebuild the old lighthouse',
        'a and the ferry sails on Monday,',
        'b We have rebuilt the harbour wall.',
        'b We will rebuild the old lighthouse.',
        'b The ferry sails on Monday,',
      ],
    ],
    [
      'at its own dots where another ends a sentence there',
      [
        '“We have rebuilt the harbour wall ... whatever they call it, we will rebuild the lighthouse,” Ada Holt said.',
        '“We have rebuilt the harbour wall,” Ada Holt said. “Whatever they call it, we will rebuild the lighthouse.”',
        '“We have rebuilt the harbour wall.” Ada Holt said it.',
      ],
      [
        'a We have rebuilt the harbour wall',
        'a whatever they call it, we will rebuild the lighthouse,',
        'b We have rebuilt the harbour wall,',
        'b Whatever they call it, we will rebuild the lighthouse.',
        'c We have rebuilt the harbour wall.',
      ],
    ],
    [
      'not at its own dots where no other ends there',
      [
        '“We have rebuilt the harbour wall ... whatever they call it, we will rebuild the lighthouse,” Ada Holt said.',
        '“We have rebuilt the harbour wall and the pier, whatever they call it, we will rebuild the lighthouse,” Ada Holt said.',
      ],
      [
        'a We have rebuilt the harbour wall ... whatever they call it, we will rebuild the lighthouse, (gap)',
        'b We have rebuilt the harbour wall and the pier, whatever they call it, we will rebuild the lighthouse,',
      ],
    ],
    [
      'a unit in two pieces of marks',
      [
        '“We have rebuilt the harbour wall,” Ada Holt said, “and we will rebuild the old lighthouse too.”',
        '“We have rebuilt the harbour wall. We will rebuild the old lighthouse too,” Ada Holt said.',
      ],
      [
        'a We have rebuilt the harbour wall',
        'a and we will rebuild the old lighthouse too.',
        'b We have rebuilt the harbour wall.',
        'b We will rebuild the old lighthouse too,',
      ],
    ],
  ])('%s', (_name, texts, expected) => {
    expect(unitsOf(texts)).toEqual(expected);
  });
});
