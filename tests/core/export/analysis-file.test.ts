import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze, analyzeEvent } from '../../../src/core/analysis.ts';
import { toAnalysisFile } from '../../../src/core/export/analysis-file.ts';
import schema from '../../../src/core/export/analysis.schema.json' with { type: 'json' };
import { toPublished } from '../../../src/core/withholding.ts';
import { loadContent } from '../../../src/corpus/content.ts';
import { anyText, someEvent, toArticle } from '../../support/articles.ts';
import { SAMPLE } from '../../support/sample.ts';

const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

function expectValid(file: unknown): void {
  // What is not JSON (undefined, a Map) must not pass because Ajv overlooks it.
  expect(JSON.parse(JSON.stringify(file))).toEqual(file);
  validate(file);
  expect(validate.errors ?? []).toEqual([]);
}

describe('toAnalysisFile(events)', () => {
  test('is valid for the five articles, with their texts', async () => {
    const { corpus } = await loadContent(SAMPLE);
    const file = toAnalysisFile(analyze(corpus));
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
