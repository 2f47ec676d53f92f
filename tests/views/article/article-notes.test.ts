import { describe, expect, test } from 'vitest';
import type { Reading, Statement } from '../../../src/core/model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { noteArticle, writeNumbers } from '../../../src/views/article/article-notes.ts';
import { viewArticle } from '../../../src/views/article/article-view.ts';
import { print } from '../../../src/views/html/html.ts';
import type { Site } from '../../../src/views/site.ts';
import { inventEvent, type WordFinder } from '../../support/invented-event.ts';

const NOTHING = { case: 0, punctuation: 0, spelling: 0, quotes: 0 };

function stateWords(
  find: WordFinder,
  id: string,
  readings: readonly [string, string, string | null][],
): Statement {
  const read = readings.map(([article, words, quotation]): Reading => ({
    article,
    places: [
      {
        field: 'body',
        spans: [find(article, words)],
        marked: quotation !== null,
        quotation,
        anchor: quotation === null ? null : `u-${article}-${id}`,
        role: 'main',
      },
    ],
    treatment: quotation === null ? 'unmarked' : 'verbatim',
    wording: 'verbatim',
    kept: 4,
    of: 4,
    tied: false,
    ellipsis: 'none',
    order: 'same',
    joins: [],
    credit: null,
    elsewhere: [],
    trivial: NOTHING,
    by: 'program',
  }));
  const [base] = read;
  if (!base) throw new Error('A statement has a reading.');
  const { article, places } = base;
  return {
    id,
    event: 'harbour-vote',
    anchors: read.flatMap((reading) => reading.places.flatMap(({ anchor }) => anchor ?? [])),
    utterance: Number(id === 's-jetty') + 1,
    speaker: null,
    factuality: 'said',
    base: {
      article,
      pieces: places.flatMap(({ field, spans }) =>
        spans.map(({ start, end }) => ({ article, field, start, end, joint: false })),
      ),
    },
    translated: null,
    readings: read,
    by: 'program',
  };
}

const analysis = inventEvent({
  articles: [
    {
      id: 'daily',
      text: '“⟦the mayor: We shall open the harbour⟧,” she said. “⟦the mayor: No jetty will be sold⟧,” she said.',
    },
    {
      id: 'herald',
      text: 'The mayor said that ⟦the mayor~ they shall open the harbour soon⟧.\n\nIt rained, and no jetty will be sold.',
    },
  ],
  statements: (find) => [
    stateWords(find, 's-open', [
      ['daily', 'We shall open the harbour', 'q-daily-body-1'],
      ['herald', 'shall open the harbour', null],
    ]),
    stateWords(find, 's-jetty', [
      ['daily', 'No jetty will be sold', 'q-daily-body-2'],
      ['herald', 'no jetty will be sold', null],
    ]),
  ],
});
const reported = inventEvent({
  articles: [
    { id: 'daily', text: '“⟦the mayor: No jetty will be sold⟧,” she said.' },
    { id: 'herald', text: '“⟦the mayor: The jetties are ours and stay ours⟧,” she said.' },
  ],
  statements: (find) => [
    stateWords(find, 's-jetty', [
      ['daily', 'No jetty will be sold', 'q-daily-body-1'],
      ['herald', 'and stay', null],
    ]),
  ],
});
const site = {
  addresses: addressesUnder('/', 'https://example.org'),
  outletsById: new Map(),
  wholeTextEvents: new Map(),
  events: [analysis],
} as unknown as Site;
const [daily, herald] = analysis.articles;
if (!daily || !herald) throw new Error('Two articles were invented.');

describe('noteArticle(site, analysis, article)', () => {
  test('says what the article did to each statement, by its number in the event', () => {
    expect(
      noteArticle(site, analysis, daily).map(({ statements }) => [
        writeNumbers(statements),
        statements[0]?.treatment,
      ]),
    ).toEqual([
      ['1', 'in full'],
      ['2', 'in full'],
    ]);
  });

  test('notes clauses and unmarked readings, each with its statement', () => {
    const notes = noteArticle(site, analysis, herald);
    expect(
      notes.map(({ id, block, isMarked, statements }) => [
        id,
        block,
        isMarked,
        statements.map((statement) => `${statement.number} ${statement.treatment}`),
      ]),
    ).toEqual([
      ['q-herald-body-1', 0, false, ['1 not in quotation marks']],
      ['r-s-jetty', 1, false, ['2 not in quotation marks']],
    ]);
  });
});

describe('viewArticle(site, analysis, article)', () => {
  test('gives the words of a confirmed paraphrase a place to lead to, inside a quotation too', () => {
    const [, article] = reported.articles;
    if (!article) throw new Error('Two articles were invented.');
    const [block] = viewArticle({ ...site, events: [reported] }, reported, article).blocks;
    expect(print(block?.html)).toContain('<span id="r-s-jetty">and stay</span>');
  });

  test('draws every clause and unmarked reading as one without marks', () => {
    const { blocks, quotationCount, hasClauses } = viewArticle(site, analysis, herald);
    expect([quotationCount, hasClauses]).toEqual([0, true]);
    expect(blocks.map(({ html }) => print(html))).toEqual([
      'The mayor said that <mark id="q-herald-body-1" class="indirect" data-number="1">they <span id="r-s-open">shall open the harbour</span> soon</mark>.',
      'It rained, and <mark id="r-s-jetty" class="indirect" data-number="2">no jetty will be sold</mark>.',
    ]);
  });
});
