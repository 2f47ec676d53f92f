import { beforeAll, describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import type { Outlet } from '../../../src/core/content-model.ts';
import type { EventAnalysis } from '../../../src/core/model.ts';
import { isFound } from '../../../src/core/reading-places.ts';
import { listQuotations } from '../../../src/core/search/quotation-list.ts';
import { BETWEEN_PIECES, makeRecords } from '../../../src/core/search/records.ts';
import { makeRunningText } from '../../../src/core/search/running-text.ts';
import { toPublished } from '../../../src/core/withholding.ts';
import { someEvent, toArticle } from '../../support/articles.ts';
import { analyzeSample } from '../../support/analyzed-sample.ts';

let events: EventAnalysis[];
let outlets: readonly Outlet[];

beforeAll(async () => {
  const sample = await analyzeSample();
  events = sample.events;
  outlets = sample.corpus.outlets;
});

describe('makeRecords(events, outlets)', () => {
  test('has every quotation of every article, in its own words', () => {
    const { groups, articles } = makeRecords(events, outlets);
    const rows = groups.flatMap((group) => group.rows);
    const parts = rows.filter(({ treatment }) => treatment !== 'whole');
    const wholes = rows.filter(({ treatment }) => treatment === 'whole');
    const texts = new Map(
      [...parts, ...wholes].map((row) => [row.quotation, [articles[row.article]?.id, row.text]]),
    );
    for (const { articles: read, quotations } of events) {
      for (const { id, article, field, pieces } of quotations) {
        const own = read.find((one) => one.id === article);
        const text = field === 'body' ? own?.text : own?.headline;
        const words = pieces.map(({ start, end }) => text?.slice(start, end)).join(BETWEEN_PIECES);
        expect(texts.get(id)).toEqual([article, words]);
      }
    }
  });

  test('gives a line to every reading of a statement that several articles have, and to nothing else', () => {
    const { groups, articles } = makeRecords(events, outlets, [], (_, __, article) => `line of ${article}`);
    const statements = new Map(events.flatMap((event) => event.statements.map((each) => [each.id, each])));
    const rows = groups.flatMap((group) => group.rows.map((row) => ({ ...row, of: group.statement })));
    for (const { article, treatment, line, of } of rows) {
      const found = statements.get(of ?? '')?.readings.filter(isFound) ?? [];
      const isAlone = found.length < 2 || treatment === 'whole';
      expect(line).toBe(isAlone ? undefined : `line of ${articles[article]?.id}`);
    }
  });

  test('has first of a statement the reading that prints all of it, which heads what is found', () => {
    const articles = [
      toArticle('a-herald', '“We shall not rest before the harbour is open,” Ada Holt said.'),
      toArticle('b-tribune', '“We shall not rest before the harbour is open again,” Ada Holt said.'),
    ];
    const { groups } = makeRecords([analyzeEvent(someEvent, articles, [])], []);
    expect(groups.map(({ rows }) => rows.map(({ treatment }) => treatment))).toEqual([
      ['verbatim', 'trimmed'],
    ]);
  });

  test('lists nobody under a pronoun whose person is not sure', () => {
    const unsure = events.map((event) => ({
      ...event,
      quotations: event.quotations.map((quotation) => ({
        ...quotation,
        speaker: quotation.speaker && { ...quotation.speaker, id: null, resolved: 'they' },
      })),
      statements: [],
    }));
    expect(makeRecords(unsure, outlets).speakers).toEqual([]);
  });

  test.each([
    ['we shall certainly not rest', 'we shall not rest'],
    ['we shall not rest', 'we can not rest'],
  ])('says of neither “%s” nor “%s”, one article each, that it was changed', (a, b) => {
    const then = 'before the old harbour is open to every ship';
    const articles = [
      toArticle('a', `“${a} ${then},” Holt said.`),
      toArticle('b', `“${b} ${then},” Holt said.`),
    ];
    const { groups } = makeRecords([analyzeEvent(someEvent, articles, [])], []);
    expect(groups.flatMap(({ rows }) => rows.map(({ treatment }) => treatment))).toEqual([
      'verbatim',
      'tied',
    ]);
  });

  test('says that words are in one article only where no other has some of them elsewhere, and of no term', () => {
    const said = '“We shall not rest before the old harbour is open,” Holt said.';
    const told = (other: string) => {
      const articles = [
        toArticle('a', `${said} She wrote the novel “The Long Pier” in 1999.`),
        toArticle('b', other),
      ];
      const { groups } = makeRecords([analyzeEvent(someEvent, articles, [])], []);
      return groups.flatMap(({ rows }) => rows.map(({ treatment }) => treatment));
    };
    expect(told('It rained.')).toEqual(['single', 'term']);
    expect(told('Holt denied that he would rest before the old harbour is open.')).toEqual([
      'verbatim',
      'term',
      'clause',
    ]);
  });

  test('has clauses that are said without marks, as such', () => {
    const { groups } = makeRecords(events, outlets);
    const clauses = groups
      .filter(({ rows }) => rows.some(({ treatment }) => treatment === 'clause'))
      .map(({ statement, rows }) => [statement, rows.length, rows[0]?.quotation]);
    const indirect = events.flatMap(({ quotations }) => quotations.filter(({ kind }) => kind === 'indirect'));
    expect(clauses.length).toBeGreaterThan(0);
    for (const [statement, rows, quotation] of clauses) {
      expect([statement, rows]).toEqual([null, 1]);
      expect(indirect.map(({ id }) => id)).toContain(quotation);
    }
  });

  test('has a group for every statement, with a row for every article that has its words', () => {
    const { groups, articles } = makeRecords(events, outlets);
    const own = groups.filter(({ rows }) => rows[0]?.treatment !== 'whole');
    const byStatement = new Map(own.map((group) => [group.statement, group]));
    for (const { readings, id } of events.flatMap(({ statements }) => statements)) {
      const printed = readings.filter(isFound).map(({ article }) => article);
      const rows = byStatement.get(id)?.rows ?? [];
      expect(new Set(rows.map((row) => articles[row.article]?.id))).toEqual(new Set(printed));
    }
  });

  test('has of a quotation of several statements the words of each in its group, and all of them besides', () => {
    const texts = [
      '“We will close the old bridge on Monday. The repairs will take until the autumn,” Mayor Lena Ortiz said.',
      '“We will close the old bridge on Monday,” Mayor Lena Ortiz said.',
    ];
    const event = analyzeEvent(
      someEvent,
      texts.map((text, index) => toArticle(`a-${index}`, text)),
      [],
    );
    const { groups } = makeRecords([event], []);
    const [first, second] = event.statements.map(({ id }) => id);
    expect(
      groups.map(({ statement, rows }) => [statement, rows.map(({ treatment, text }) => [treatment, text])]),
    ).toEqual([
      [
        first,
        [
          ['verbatim', 'We will close the old bridge on Monday.'],
          ['verbatim', 'We will close the old bridge on Monday,'],
        ],
      ],
      [first, [['whole', 'We will close the old bridge on Monday. The repairs will take until the autumn,']]],
      [second, [['single', 'The repairs will take until the autumn,']]],
    ]);
    expect(listQuotations({ ...makeRecords([event], []), groups }).map(({ text }) => text)).toEqual([
      'We will close the old bridge on Monday. The repairs will take until the autumn,',
      'We will close the old bridge on Monday,',
    ]);
  });

  test.each([
    ['Holt denied saying “we sold the whole fleet to strangers”.', ['denied']],
    ['Holt is alleged to have said “we sold the whole fleet to strangers”.', ['alleged']],
    ['Holt denied that the old harbour would open in spring.', ['denied']],
    ['“We sold the whole fleet to strangers,” Holt said.', [undefined]],
  ])('says of %s how its words are told', (text, told) => {
    const { groups } = makeRecords([analyzeEvent(someEvent, [toArticle('a', text)], [])], []);
    expect(groups.flatMap(({ rows }) => rows.map(({ factuality }) => factuality))).toEqual(told);
  });

  test('says of words without marks how the clause tells them in which they stand', () => {
    const articles = [
      toArticle('a', '“We sold the whole fleet to strangers in Antwerp,” Holt said.'),
      toArticle('b', 'It is alleged that Holt said that they sold the whole fleet to strangers in Antwerp.'),
    ];
    const { groups } = makeRecords([analyzeEvent(someEvent, articles, [])], []);
    const [{ rows }] = groups as [(typeof groups)[number]];
    expect(rows.map(({ article, factuality }) => [article, factuality])).toEqual([
      [0, undefined],
      [1, 'alleged'],
    ]);
  });

  test('has nothing of a text that the publisher withholds', () => {
    const published = events.map((event) =>
      toPublished(
        {
          ...event,
          articles: event.articles.map((article) => ({ ...article, publish: 'quotations' as const })),
        },
        0,
      ),
    );
    const written = JSON.stringify([makeRecords(published, outlets), makeRunningText(published, outlets)]);
    for (const { articles } of published) {
      for (const article of articles) {
        const whole =
          events.flatMap((event) => event.articles).find(({ id }) => id === article.id)?.text ?? '';
        const withheld = gaps(whole.length, article.printed ?? []).map(([start, end]) =>
          whole.slice(start, end),
        );
        const long = withheld.filter((text) => text.trim().length > 30);
        expect(long.length).toBeGreaterThan(0);
        for (const text of long) expect(written).not.toContain(JSON.stringify(text.trim()).slice(1, -1));
      }
    }
  });
});

describe('the speakers of makeRecords(events, outlets, entries)', () => {
  const reid = '“The boats will sail again on Monday,” Tom Reid said.';
  const texts = [
    '“We will close the old bridge on Monday,” Ada Holt said. “Nobody asked us about the ferry,” Ada Holt said.',
    `${reid} “The market will stay where it is,” Ada Holt said.`,
    '“Somebody has to pay for all of the repairs.”',
  ];
  const { groups, speakers } = makeRecords(
    [
      analyzeEvent(
        someEvent,
        texts.map((text, index) => toArticle(`a-${index}`, text)),
        [],
      ),
    ],
    [],
  );
  const speakerOf = (words: string) => {
    const group = groups.find(({ rows }) => rows.some(({ text }) => text.startsWith(words)));
    return group && (speakers[group.speaker]?.name ?? group.speaker);
  };

  test('are listed once each, and every group has its own', () => {
    expect(speakers.map(({ name }) => name)).toEqual(['Ada Holt', 'Tom Reid']);
    expect(speakerOf('We will close')).toBe('Ada Holt');
    expect(speakerOf('Nobody asked')).toBe('Ada Holt');
    expect(speakerOf('The boats')).toBe('Tom Reid');
    expect(speakerOf('The market')).toBe('Ada Holt');
  });

  test('are nobody, -1, where nobody is named', () => {
    expect(speakerOf('Somebody has')).toBe(-1);
  });
});

describe('listQuotations(records)', () => {
  test('has every quotation once, those of nobody last', () => {
    const listed = listQuotations(makeRecords(events, outlets));
    const ids = listed.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const quoted = events.flatMap(({ quotations }) => quotations.filter(({ kind }) => kind !== 'indirect'));
    expect(quoted.filter(({ id }) => !ids.includes(id))).toEqual([]);
    const unnamed = listed.findIndex(({ speaker }) => speaker === null);
    expect(listed.slice(unnamed < 0 ? ids.length : unnamed).every(({ speaker }) => speaker === null)).toBe(
      true,
    );
  });
});

function gaps(length: number, printed: readonly { start: number; end: number }[]): [number, number][] {
  const edges = [0, ...printed.flatMap(({ start, end }) => [start, end]), length];
  return Array.from({ length: edges.length / 2 }, (_, place) => [
    edges[2 * place] ?? 0,
    edges[2 * place + 1] ?? 0,
  ]);
}
