import { describe, expect, test } from 'vitest';
import { type OwnUnit, ownUnits } from '../../../../src/core/collate/units/own-units.ts';
import { fieldText } from '../../../../src/core/article-text.ts';
import { extractQuotations } from '../../../../src/core/extract/quotations.ts';
import { toArticle } from '../../../support/articles.ts';

function unitsIn(text: string, headline?: string): OwnUnit[] {
  const article = { ...toArticle('daily', text), ...(headline !== undefined && { headline }) };
  return ownUnits([article], extractQuotations(article, []));
}

/** A unit's words as printed, with `|` where words of the speaker may be missing. */
function write({ words, gapsAfter }: OwnUnit): string {
  return words.map(({ text }, at) => text + (gapsAfter.has(at) ? ' |' : '')).join(' ');
}

/** The texts of its spans. */
function spansOf({ article, field, spans }: OwnUnit): string[] {
  return spans.map(({ start, end }) => fieldText(article, field).slice(start, end));
}

describe('ownUnits(articles, quotations)', () => {
  test.each([
    ['at dots', '“We saved … the town from the flood,” Ada Holt said.', 'We saved | the town from the flood'],
    [
      'at three dots with spaces',
      '“We saved . . . the town from the flood,” Ada Holt said.',
      'We saved | the town from the flood',
    ],
    [
      'at the reporter’s brackets',
      '“We saved [most of] the town from the flood,” Ada Holt said.',
      'We saved | the town from the flood',
    ],
    [
      'not where its own attribution stands',
      '“We saved the town,” Ada Holt said, “from the flood.”',
      'We saved the town from the flood',
    ],
    [
      'where the reporter’s own words stand between two pieces',
      'Ada Holt said they had “saved the town” in a night “from the flood”.',
      'saved the town | from the flood',
    ],
    [
      'there also after its own attribution',
      '“No aid,” Ada Holt said, “can get into” the town “in total violation of law.”',
      'No aid can get into | in total violation of law',
    ],
    [
      'nowhere else',
      '“We saved the town from the flood,” Ada Holt said.',
      'We saved the town from the flood',
    ],
  ])('words may be missing %s', (_name, text, expected) => {
    const [first] = unitsIn(text);
    if (!first) throw new Error('The text has a unit.');
    expect(write(first)).toBe(expected);
  });

  test('the words of a quotation inside a quotation belong to the inner one, with a gap in the outer', () => {
    const units = unitsIn(
      '“He told me on the quay ‘you will never sail again’ and laughed about it all,” Ada Holt said.',
    );
    expect(units.map(write)).toEqual([
      'He told me on the quay | and laughed about it all',
      'you will never sail again',
    ]);
    expect(units.map(spansOf)).toEqual([
      ['He told me on the quay', 'and laughed about it all,'],
      ['you will never sail again'],
    ]);
  });

  test('a headline’s stand before the body’s, and these in the order of the text', () => {
    const units = unitsIn(
      '“We saved the whole town,” Ada Holt said. “The flood is over now,” she added.',
      'Holt: ‘We saved the town’',
    );
    expect(units.map(({ field, words }) => `${field} ${words.map(({ text }) => text).join(' ')}`)).toEqual([
      'headline We saved the town',
      'body We saved the whole town',
      'body The flood is over now',
    ]);
  });

  test('are numbered within their quotation, and know of dots before them', () => {
    const units = unitsIn('“We saved a town ... They went home. All is well,” Ada Holt said.');
    expect(units.map(({ number, afterDots }) => [number, afterDots])).toEqual([
      [0, false],
      [1, true],
      [2, false],
    ]);
  });

  test('of an official text are its sentences, of its speaker', () => {
    const official = {
      ...toArticle('speech', 'We saved the town. The flood is over.'),
      ...{ kind: 'official' as const, speaker: 'ada-holt' },
    };
    const units = ownUnits([official], [], [{ id: 'ada-holt', name: 'Ada Holt', aliases: [] }]);
    expect(units.map(write)).toEqual(['We saved the town', 'The flood is over']);
    expect(units.map(({ speaker }) => speaker?.name)).toEqual(['Ada Holt', 'Ada Holt']);
    expect(units.map(({ number }) => number)).toEqual([0, 1]);
    expect(ownUnits([official], []).map(({ speaker }) => speaker)).toEqual([null, null]);
  });

  test('are none of what is said without marks', () => {
    expect(unitsIn('Ada Holt said that they had saved the town from the flood.')).toEqual([]);
  });

  test('follow the order of the articles', () => {
    const articles = ['b', 'a'].map((id) => toArticle(id, '“We saved the town,” Ada Holt said.'));
    const quotations = articles.flatMap((article) => extractQuotations(article, []));
    expect(
      ownUnits(articles, quotations.toReversed()).map(({ article, rank }) => [article.id, rank]),
    ).toEqual([
      ['b', 0],
      ['a', 1],
    ]);
  });
});
