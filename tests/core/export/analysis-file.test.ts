import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../src/core/analysis.ts';
import schema from '../../../src/core/export/analysis.schema.json' with { type: 'json' };
import { type FileSpan, toAnalysisFile } from '../../../src/core/export/analysis-file.ts';
import type { Span } from '../../../src/core/content-model.ts';
import { toPublished } from '../../../src/core/withholding.ts';
import { anyText, someEvent, toArticle } from '../../support/articles.ts';
import { analyzeSample } from '../../support/analyzed-sample.ts';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function expectValid(file: unknown): void {
  // What is not JSON (undefined, a Map) must not pass because Ajv overlooks it.
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
}

const sentences = [
  '“We shall not rest until the harbour is open again. The repairs will cost nine million and take until autumn,” Mayor Ada Holt said.',
  '“We shall not rest until the harbour is open again,” Holt said.',
  '“We shall never rest ... The repairs will cost ten million,” Holt said.',
  'Holt said “the repairs will cost nine million and take until autumn” at the earliest.',
  'Holt denied that “the repairs will cost nine million”.',
  'The repairs will cost nine million and take until autumn, the mayor said.',
  'Tom Hale called it “a ‘phony theology’ of repairs”.',
  'We shall not rest until the harbour is open again. The repairs will cost nine million and take until autumn.',
  'Bells rang over the square. Dogs barked.',
];

/** Reports, one of them perhaps an official text, that print the same words in their own ways. */
const someReports = fc
  .array(
    fc.record({
      picked: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 5 }),
      publish: fc.constantFrom('full', 'excerpts', 'quotations'),
      kind: fc.constantFrom('report', 'report', 'report', 'official'),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((drafts) =>
    drafts.map(({ picked, publish, kind }, index) => ({
      ...toArticle(`a-${index}`, picked.join('\n\n'), publish),
      kind,
    })),
  );

function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

describe('toAnalysisFile(events)', () => {
  test('is valid for the five articles, with their texts', async () => {
    const file = toAnalysisFile((await analyzeSample()).events);
    expectValid(file);
    expect(file.articles.map(({ text }) => typeof text)).toEqual(Array(5).fill('string'));
    expect(file.articles.flatMap(({ quotations }) => quotations).length).toBeGreaterThan(30);
  });

  test('is valid for any texts, and every span lies in its text', () => {
    const publish = fc.constantFrom('full', 'excerpts', 'quotations');
    const articles = fc.array(fc.tuple(anyText, publish), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(articles, (texts) => {
        const event = analyzeEvent(
          someEvent,
          texts.map(([text, how], index) => toArticle(`a-${index}`, text, how)),
          [],
        );
        const file = toAnalysisFile([toPublished(event, 1)]);
        expectValid(file);
        for (const { id, quotations } of file.articles) {
          const length = event.articles.find((article) => article.id === id)?.text.length ?? 0;
          for (const { start, end, pieces } of quotations) {
            expect(start).toBe(pieces[0]?.start);
            expect(end).toBe(pieces.at(-1)?.end);
            expect(end).toBeLessThanOrEqual(length);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('has every unit in one statement, every base in units, and one reading for each article', () => {
    fc.assert(
      fc.property(someReports, (articles) => {
        const analysis = analyzeEvent(someEvent, articles, []);
        const { articles: files, events } = toAnalysisFile([toPublished(analysis, 1)]);
        expectValid({ version: 2, articles: files, events });
        const units = files.flatMap((file) => [
          ...file.units.map((unit) => ({ file, pieces: undefined, unit })),
          ...file.quotations.flatMap(({ pieces, units: own }) => own.map((unit) => ({ file, pieces, unit }))),
        ]);
        const anchors = units.map(({ unit }) => unit.anchor);
        expect(new Set(anchors).size).toBe(anchors.length);
        const statements = events.flatMap((event) => event.statements);
        const holders = statements.flatMap(({ id, anchors: own }) => own.map((anchor) => `${anchor} ${id}`));
        const held = units.flatMap(({ unit }) =>
          unit.statement === null ? [] : [`${unit.anchor} ${unit.statement}`],
        );
        expect(held.sort()).toEqual(holders.sort());
        for (const { file, pieces, unit } of units) {
          if (unit.statement === null) expect(file.kind).toBe('official');
          for (const span of unit.spans)
            if (pieces) expect(pieces.some((piece) => holds(piece, span))).toBe(true);
        }
        const unprinted = units
          .filter(({ unit }) => unit.statement === null)
          .flatMap(({ unit }) => unit.spans);
        // Of those that a second search found in a report nothing is said.
        const told = analysis.unprinted.filter(({ withdrawn }) => !withdrawn);
        expect(events[0]?.unprinted.map(({ start }) => start)).toEqual(told.map(({ start }) => start));
        expect(analysis.unprinted.map(({ start }) => start).sort()).toEqual(
          unprinted.map(({ start }) => start).sort(),
        );
        for (const { base, readings } of statements) {
          expect(readings.map(({ article }) => article)).toEqual(files.map(({ id }) => id));
          for (const piece of base.pieces) {
            const own = units
              .filter(({ file }) => file.id === piece.article)
              .flatMap(({ unit }) => unit.spans);
            expect(own.some((span) => holds(span, piece))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has of withheld articles the words of quotations and readings whole, and of all else what is printed', () => {
    fc.assert(
      fc.property(someReports, fc.nat(2), (articles, sentences) => {
        const whole = analyzeEvent(someEvent, articles, []);
        const published = toPublished(whole, sentences);
        const file = toAnalysisFile([published]);
        const texts = new Map(whole.articles.map(({ id, text }) => [id, text]));
        const printed = new Map(published.articles.map((article) => [article.id, article.printed]));
        const said = (article: string, span: FileSpan, isWhole: boolean) => {
          const parts = printed.get(article);
          const text = texts.get(article) ?? '';
          expect(span.text === undefined).toBe(parts === undefined);
          if (parts === undefined) return;
          const within = parts
            .map(({ start, end }) => text.slice(Math.max(start, span.start), Math.min(end, span.end)))
            .filter((_, at) => (parts[at]?.start ?? 0) < span.end && span.start < (parts[at]?.end ?? 0));
          expect(span.text).toBe(within.join(' … '));
          if (isWhole) expect(span.text).toBe(text.slice(span.start, span.end));
        };
        for (const { id, quotations, units } of file.articles) {
          for (const span of units.flatMap((unit) => unit.spans)) said(id, span, false);
          for (const { pieces, units: own } of quotations) {
            for (const span of [...pieces, ...own.flatMap((unit) => unit.spans)]) said(id, span, true);
          }
        }
        for (const { statements, passages, unprinted } of file.events) {
          for (const span of [...passages.flatMap(({ spans }) => spans), ...unprinted])
            said(span.article, span, false);
          for (const { base, readings } of statements) {
            for (const piece of base.pieces) said(piece.article, piece, true);
            for (const { article, spans, elsewhere } of readings) {
              for (const span of spans) said(article, span, true);
              for (const span of elsewhere) said(article, span, false);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('says who set what: a speaker, a statement, and what is no quotation', () => {
    const place = { file: 'events/event.md', line: 1, column: 1 };
    const at = (words: string) => ({ article: 'a', words });
    const event = analyzeEvent(
      {
        ...someEvent,
        notes: [
          {
            kind: 'speaker',
            place,
            quote: at('We shall not rest until the harbour is open'),
            speaker: 'ada-holt',
          },
          { kind: 'not-a-quotation', place, quote: at('Harbour Days of Plenty') },
          { kind: 'translated', place, quote: at('Nobody will be paid less than before'), translated: true },
        ],
      },
      [
        toArticle(
          'a',
          '“We shall not rest until the harbour is open,” she said. It was called “Harbour Days of Plenty”. “Nobody will be paid less than before,” Tom Hale said.',
        ),
      ],
      [{ id: 'ada-holt', name: 'Ada Holt', aliases: [] }],
    );
    const file = toAnalysisFile([event]);
    expectValid(file);
    expect(file.articles[0]?.quotations.map(({ by }) => by)).toEqual(['editor', 'editor', 'program']);
    const translated = file.events[0]?.statements.find(({ translated }) => translated);
    expect(translated?.by).toBe('editor');
  });

  test('has no text of an article that is withheld, and the words of its spans instead', () => {
    const text =
      'Bells rang in the square. “We shall not rest until the harbour is open again,” she told reporters. Rain fell.';
    const event = analyzeEvent(someEvent, [toArticle('a', text, 'quotations')], []);
    const file = toAnalysisFile([toPublished(event, 1)]);
    expectValid(file);
    expect(file.articles[0]?.text).toBeNull();
    expect(file.articles[0]?.quotations[0]?.text).toBe('We shall not rest until the harbour is open again,');
    expect(JSON.stringify(file)).not.toMatch(/Bells|Rain|square/);
  });

  test.each([
    ['a treatment it does not know', { treatment: 'mangled' }],
    ['absent words with a place', { treatment: 'absent' }],
    ['a field of its own', { score: 0.9 }],
  ])('the schema refuses %s', (_name, change) => {
    const texts = [
      '“We shall not rest until the harbour is open again,” she said.',
      'She said: “We shall not rest until the harbour is open again.”',
    ];
    const file = toAnalysisFile([
      analyzeEvent(
        someEvent,
        texts.map((text, index) => toArticle(`a-${index}`, text)),
        [],
      ),
    ]);
    const reading = file.events[0]?.statements[0]?.readings[0];
    if (reading === undefined) throw new Error('The texts share a statement.');
    expect(validate(JSON.parse(JSON.stringify(file)))).toBe(true);
    expect(
      validate({
        ...file,
        events: [
          {
            ...file.events[0],
            statements: [{ ...file.events[0]?.statements[0], readings: [{ ...reading, ...change }] }],
          },
        ],
      }),
    ).toBe(false);
  });
});
