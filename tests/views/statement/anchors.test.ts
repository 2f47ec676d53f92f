import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import { insertionFinder } from '../../../src/core/collate/readings/base-text.ts';
import type { EventEntry } from '../../../src/core/content-model.ts';
import type { EventAnalysis } from '../../../src/core/model.ts';
import { addressesUnder } from '../../../src/views/addresses.ts';
import { type StatementView, viewStatements } from '../../../src/views/statement/statement-view.ts';
import { someEvent, toArticle } from '../../support/articles.ts';
import { analyzeSample } from '../../support/analyzed-sample.ts';

function viewAll(analysis: EventAnalysis): StatementView[] {
  return viewStatements(analysis, {
    articles: new Map(analysis.articles.map((article) => [article.id, article])),
    quotations: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
    insertionsOf: insertionFinder(analysis.quotations),
    outletName: ({ id }) => id,
    colorOf: ({ id }) => analysis.articles.findIndex((article) => article.id === id),
    addresses: addressesUnder('/', 'https://example.org'),
  });
}

const idsOf = ({ statement, anchors }: StatementView) => [statement.id, ...anchors];

/** All that articles print of a row of statements. */
function wordsOf({ statements }: StatementView, { articles }: EventAnalysis): string {
  return statements
    .flatMap(({ readings }) =>
      readings.flatMap(({ article: id, places }) => {
        const article = articles.find((each) => each.id === id);
        return places.flatMap(({ field, spans }) =>
          spans.map(({ start, end }) =>
            (field === 'headline' ? (article?.headline ?? '') : (article?.text ?? '')).slice(start, end),
          ),
        );
      }),
    )
    .join(' ');
}

/** What version 1 of the site called its statements and quotations, and the words that the ids led to. */
interface FormerAddresses {
  readonly [event: string]: {
    readonly statements: Readonly<Record<string, readonly string[]>>;
    readonly quotations: Readonly<
      Record<string, { readonly article: string; readonly words: readonly string[] }>
    >;
  };
}

describe('the ids of the site at 5e15172', async () => {
  const former: FormerAddresses = JSON.parse(await readFile('tests/fixtures/addresses/5e15172.json', 'utf8'));
  const { events } = await analyzeSample();

  test('of statements lead to an element that holds their words', () => {
    for (const analysis of events) {
      const views = viewAll(analysis);
      for (const [id, pieces] of Object.entries(former[analysis.event.id]?.statements ?? {})) {
        const [view, ...others] = views.filter((each) => idsOf(each).includes(id));
        expect(others, id).toEqual([]);
        const held = view ? wordsOf(view, analysis) : '';
        const first = pieces.join(' ').split(/\s+/).slice(0, 4).join(' ');
        expect(held.replace(/\s+/g, ' '), `${id} led to “${pieces.join(' … ')}”`).toContain(first);
      }
    }
  });

  test('of quotations lead to their words in the same article', () => {
    for (const { event, articles, quotations } of events) {
      for (const [id, { article, words }] of Object.entries(former[event.id]?.quotations ?? {})) {
        const quotation = quotations.find((each) => each.id === id);
        const own = articles.find((each) => each.id === quotation?.article);
        const text = (quotation?.field === 'headline' ? own?.headline : own?.text) ?? '';
        expect([own?.id, quotation?.pieces.map(({ start, end }) => text.slice(start, end))], id).toEqual([
          article,
          words,
        ]);
      }
    }
  });

  test('are given once on each page', () => {
    for (const analysis of events) {
      const ids = viewAll(analysis).flatMap(idsOf);
      expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    }
  });
});

describe('the anchors of rows', () => {
  const texts = [
    '“We shall not rest. The harbour will open on Monday,” Ada Holt said.',
    '“We shall not rest,” Ada Holt said.',
  ];
  const articles = texts.map((text, index) => toArticle(`a${index}`, text));

  test('gives a row the anchors of its units, and each id of a quotation to the first row that has it', () => {
    const analysis = analyzeEvent(someEvent, articles, []);
    const [first, second] = viewAll(analysis).map(idsOf);
    const [whole, part] = analysis.quotations.map(({ id }) => id.replace('q-', 's-'));
    expect(first).toEqual(expect.arrayContaining([whole, part]));
    expect(second).not.toContain(whole);
    const anchors = analysis.units.map(({ anchor }) => anchor);
    expect([...(first ?? []), ...(second ?? [])]).toEqual(expect.arrayContaining(anchors));
  });

  test('leads to each unit by the name that a statement of it alone would have', () => {
    const analysis = analyzeEvent(someEvent, articles, []);
    expect(analysis.units.length).toBeGreaterThan(2);
    for (const view of viewAll(analysis)) {
      const named = view.statements.flatMap(({ anchors }) => anchors).map((anchor) => `s${anchor.slice(1)}`);
      expect(idsOf(view)).toEqual(expect.arrayContaining(named));
    }
  });

  test('gives an id that an editor says led to words to the row that has the words', () => {
    const event: EventEntry = {
      ...someEvent,
      notes: [
        {
          kind: 'formerly',
          place: { file: 'events/event.md', line: 1, column: 1 },
          quote: { article: 'a0', words: 'The harbour will open' },
          ids: ['s-gone', 'q-gone'],
        },
      ],
    };
    const views = viewAll(analyzeEvent(event, articles, [])).map(idsOf);
    expect(views.map((ids) => ids.includes('s-gone'))).toEqual([false, true]);
    expect(views.flat()).not.toContain('q-gone');
  });
});
