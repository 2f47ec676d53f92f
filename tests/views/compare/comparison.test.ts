import { describe, expect, test } from 'vitest';
import { sharedWordings } from '../../../src/core/collate/columns/columns.ts';
import { viewComparison } from '../../../src/views/compare/comparison.ts';
import { mapComparison } from '../../../src/views/compare/comparison-map.ts';
import { print } from '../../../src/views/html/html.ts';
import { inventEvent } from '../../support/invented-event.ts';

const analysis = inventEvent({
  articles: [
    {
      id: 'daily',
      text: 'The council met.\n\n“⟦the mayor: We shall not rest until the harbour is open⟧,” she said. It rained.',
    },
    {
      id: 'herald',
      text: 'The mayor spoke. She shall not rest until the harbour is open to all.\n\nMembers left <early>.',
    },
  ],
  shared: ['shall not rest until the harbour is open'],
});
const comparison = viewComparison({
  ...analysis,
  whole: analysis.articles,
  wordings: sharedWordings(analysis),
  outletName: ({ id }) => id,
  colorOf: ({ id }) => (id === 'daily' ? 0 : 1),
  statements: new Map(),
});
/** Two articles by their ids, of one statement. */
function compare(texts: Readonly<Record<'daily' | 'herald', string>>) {
  const event = inventEvent({
    articles: Object.entries(texts).map(([id, text]) => ({ id, text })),
    shared: ['shall not rest until the'],
  });
  return viewComparison({
    ...event,
    whole: event.articles,
    wordings: sharedWordings(event),
    outletName: ({ id }) => id,
    colorOf: ({ id }) => (id === 'daily' ? 0 : 1),
    statements: new Map(),
  });
}

const withoutTags = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&#x3C;/g, '<')
    .replace(/&#x26;/g, '&');

describe('viewComparison(source)', () => {
  test('prints every article in its column, whole and in order', () => {
    for (const [column, { text }] of analysis.articles.entries()) {
      const html = comparison.rows.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
      expect(html.map((cell) => withoutTags(print(cell.html))).join('')).toBe(text.replaceAll('\n\n', ''));
    }
  });

  test('draws shared words inside marks and outside apart', () => {
    const [, shared] = comparison.rows;
    expect(shared?.cells.map(({ html }) => print(html))).toEqual([
      '<p>“<del class="said">We</del><span class="said"> </span><mark class="said">shall not rest until the harbour is open</mark>,” <del>she said. It rained</del>.</p>',
      '<p><ins>The mayor spoke. She</ins> <mark>shall not rest until the harbour is open</mark> <ins>to all</ins>.</p>',
    ]);
  });

  test('reads a row as one text where half of its words are shared, each as it is spelled', () => {
    const { rows } = compare({
      daily: 'Now “⟦the mayor: we shall not rest until the harbor is open⟧,” she said.',
      herald: 'Again: “⟦the mayor: we shall not rest until the harbour is open⟧.”',
    });
    expect(print(rows[0]?.mergedHtml)).toBe(
      '<p><del class="o1">Now</del> <ins class="o2">Again</ins> “<mark class="said">we shall not rest until the</mark> <del class="o1 said alike">harbor</del> <ins class="o2 said alike">harbour</ins> <mark class="said">is open</mark>,” <del class="o1">she said</del>.</p>',
    );
  });

  test('reads no row as one text of which one article has in marks what the other has not', () => {
    expect(comparison.rows.map(({ mergedHtml }) => mergedHtml)).toEqual([null, null, null]);
  });

  test('tells a word in another place of the row as in common, in the columns and in the one text', () => {
    const { rows } = compare({
      daily: '“⟦the mayor: Sadly we shall not rest until the harbour is open⟧,” she said.',
      herald: '“⟦the mayor: we shall not rest until the harbour is open⟧,” she said, Sadly.',
    });
    expect(rows[0]?.cells.map(({ html }) => print(html))).toEqual([
      '<p>“<mark class="said apart">Sadly</mark><span class="said"> </span><mark class="said">we shall not rest until the harbour is open</mark><mark>,” she said</mark>.</p>',
      '<p>“<mark class="said">we shall not rest until the harbour is open</mark><mark>,” she said</mark>, <mark class="apart">Sadly</mark>.</p>',
    ]);
    expect(print(rows[0]?.mergedHtml)).toBe(
      '<p>“<del class="o1 said apart">Sadly</del> <mark class="said">we shall not rest until the harbour is open</mark><mark>,” she said.</mark>, <ins class="o2 apart">Sadly</ins>.</p>',
    );
  });

  test('counts in its cells the paragraphs that an article has, and no heading', () => {
    const event = inventEvent({
      articles: [
        {
          id: 'daily',
          text: 'Rain\n\nThe council met.\n\n“⟦Holm: we shall not rest until noon⟧,” Holm said. It rained.\n\nAll left.',
        },
        { id: 'herald', text: 'We shall not rest until noon.' },
      ],
      shared: ['shall not rest until'],
    });
    const articles = event.articles.map((article) => {
      const [first, ...rest] = article.blocks;
      return first && rest.length > 0
        ? { ...article, blocks: [{ ...first, kind: 'heading' as const }, ...rest] }
        : article;
    });
    const { rows } = viewComparison({
      ...{ ...event, articles, whole: articles, wordings: sharedWordings(event) },
      outletName: ({ id }) => id,
      colorOf: () => 0,
      statements: new Map(),
    });
    const counts = rows.flatMap(({ cells }) =>
      cells.flatMap(({ column, paragraphCount }) => (column === 0 ? paragraphCount : [])),
    );
    expect(counts.length).toBeGreaterThan(1);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
  });

  test('counts words, and those that the other prints too', () => {
    expect(comparison.columns.map(({ wordCount, sharedWordCount }) => [wordCount, sharedWordCount])).toEqual([
      [16, 8],
      [17, 8],
    ]);
    expect(comparison.sharedRowCount).toBe(1);
    expect(comparison.rows.map(({ place }) => place)).toEqual([null, 1, null]);
    expect(comparison.rows.map(({ differs }) => differs)).toEqual([true, true, true]);
  });
});

describe('the comparison of a text that is withheld', () => {
  test('aligns and counts on the whole, and prints what may be printed', () => {
    const [daily, herald] = analysis.articles;
    if (!daily || !herald) throw new Error('Two articles were invented.');
    const start = herald.text.indexOf('shall');
    const printed = [{ start, end: start + 'shall not rest'.length }];
    const text = herald.text.replace(/./gsu, (sign, at) =>
      printed.some((span) => span.start <= at && at < span.end) ? sign : ' ',
    );
    const { columns, rows } = viewComparison({
      ...analysis,
      articles: [daily, { ...herald, text, printed }],
      whole: [daily, herald],
      wordings: sharedWordings(analysis),
      outletName: ({ id }) => id,
      colorOf: ({ id }) => (id === 'daily' ? 0 : 1),
      statements: new Map(),
    });
    expect(columns.map(({ wordCount, sharedWordCount }) => [wordCount, sharedWordCount])).toEqual([
      [16, 8],
      [17, 8],
    ]);
    expect(print(rows[1]?.cells[1]?.html)).toBe(
      '<p><i class="withheld"></i><mark>shall not rest</mark><i class="withheld"></i></p>',
    );
    expect(rows.every(({ mergedHtml }) => mergedHtml === null)).toBe(true);
  });
});

describe('mapComparison(comparison)', () => {
  test('has a band for every row and a bar for every cell, one under the other', () => {
    const { bands, height } = mapComparison(comparison);
    expect(bands.map(({ bars }) => bars.map(({ column }) => column))).toEqual([[0], [0, 1], [1]]);
    for (const [index, band] of bands.entries()) {
      const next = bands[index + 1]?.y ?? height;
      expect(band.y + band.height).toBeLessThanOrEqual(next);
    }
  });
});
