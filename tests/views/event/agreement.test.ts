import { describe, expect, test } from 'vitest';
import type { Article } from '../../../src/core/content-model.ts';
import { chooseUnlike, orderByAgreement } from '../../../src/views/event/agreement.ts';
import { MOST_ALONE } from '../../../src/core/many.ts';
import type { StatementView } from '../../../src/views/statement/statement-view.ts';

const articles = Array.from(
  { length: MOST_ALONE + 1 },
  (_, at) => ({ id: String.fromCharCode(109 - at) }) as Article,
);
const outletName = ({ id }: Article) => `The ${id}`;

/** A statement that so many of the articles print as told, by the sentence that tells it. */
function invent(sentenceOf: (id: string) => string | null): Pick<StatementView, 'readings'> {
  return {
    readings: articles.map((article) => ({
      ...{ article, sentence: sentenceOf(article.id), isFound: sentenceOf(article.id) !== null },
      ...{ beside: [], joints: [], elsewhere: [] },
    })),
  } as unknown as StatementView;
}

const wall = invent((id) => (id < 'd' ? 'Prints all.' : id < 'f' ? 'Prints half.' : null));

describe('orderByAgreement(statements, lookups, articles)', () => {
  test('puts those first that print a statement as most others do, then by name', () => {
    const inOrder = orderByAgreement([wall], { outletName }, articles);
    expect(inOrder.map(({ id }) => id).join('')).toBe('abcdefghijklm');
    const two = orderByAgreement(
      [wall, invent((id) => (id > 'i' ? 'Cuts it.' : null))],
      { outletName },
      articles,
    );
    expect(two.map(({ id }) => id).join('')).toBe('jklmabcdefghi');
  });

  test('leaves few articles as they come', () => {
    expect(orderByAgreement([wall], { outletName }, articles.slice(1))).toEqual(articles.slice(1));
  });
});

test('chooseUnlike(statements, inOrder, count) takes one for each way of printing first', () => {
  const inOrder = orderByAgreement([wall], { outletName }, articles);
  const idsOf = (count: number) => chooseUnlike([wall], inOrder, count).map(({ id }) => id);
  expect(idsOf(3)).toEqual(['a', 'd', 'f']);
  expect(idsOf(4)).toEqual(['a', 'b', 'd', 'f']);
});
