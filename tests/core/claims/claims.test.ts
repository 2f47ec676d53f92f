import { describe, expect, test } from 'vitest';
import { analyze, analyzeEvent } from '../../../src/core/analysis.ts';
import { findFailedClaims, withdrawFailedClaims } from '../../../src/core/claims/claims.ts';
import type { EventAnalysis, Reading } from '../../../src/core/model.ts';
import { loadContent } from '../../../src/corpus/content.ts';
import { someEvent, toArticle } from '../../support/articles.ts';
import { SAMPLE } from '../../support/sample.ts';

const said = '“We shall not rest before the old harbour is open to every vessel again,” Ada Holt said.';

function analyzeTexts(...texts: readonly string[]): EventAnalysis {
  return analyzeEvent(
    someEvent,
    texts.map((text, index) => toArticle(`a${index}`, text)),
    [],
  );
}

/** The event with a wrong verdict on its second article, as a fault in the statement stage would give it. */
function withReading(analysis: EventAnalysis, change: Partial<Reading>): EventAnalysis {
  return {
    ...analysis,
    statements: analysis.statements.map((statement) => ({
      ...statement,
      readings: statement.readings.map((reading) =>
        reading.article === 'a1' ? { ...reading, ...change } : reading,
      ),
    })),
  };
}

const absent = { treatment: 'absent', wording: null, places: [], kept: 0, elsewhere: [] } as const;

function failing(analysis: EventAnalysis): [string, string][] {
  return findFailedClaims(analysis).map(({ article, denies, start, end }) => {
    const text = analysis.articles.find(({ id }) => id === article)?.text ?? '';
    return [denies, text.slice(start, end)];
  });
}

describe('findFailedClaims(event)', () => {
  test('finds none where the analysis is right', () => {
    expect(failing(analyzeTexts(said, said))).toEqual([]);
    expect(failing(analyzeTexts(said, 'Nobody spoke about the weather.'))).toEqual([]);
    expect(failing(analyzeTexts(said, '“We shall not rest,” Ada Holt said.'))).toEqual([]);
  });

  test.each([SAMPLE, 'tests/fixtures/harbour', 'tests/fixtures/ferry-line'])(
    'finds none in %s',
    async (folder) => {
      const { corpus } = await loadContent(folder);
      for (const event of analyze(corpus)) {
        const readings = event.statements.flatMap((statement) => statement.readings);
        expect(readings.filter(({ withdrawn }) => withdrawn)).toEqual([]);
        expect(failing(event)).toEqual([]);
      }
    },
  );

  test('“not found” fails where the words stand', () => {
    expect(failing(withReading(analyzeTexts(said, said), absent))).toEqual([
      ['words', 'We shall not rest before the old harbour is open to every vessel again'],
    ]);
  });

  test('“not found” holds where the page tells that they stand elsewhere', () => {
    const elsewhere = [{ field: 'body', start: 1, end: 30, why: 'denied' }] as const;
    expect(failing(withReading(analyzeTexts(said, said), { ...absent, elsewhere }))).toEqual([]);
  });

  test('“not found” holds where the page tells of another place of the same words, and of what a reporter put in brackets', () => {
    const told =
      'Rain fell. Every vessel again. Every vessel again was there, the [council of the old town] said.';
    const start = told.indexOf('Every');
    const elsewhere = [
      { field: 'body', start, end: start + 'Every vessel again'.length, why: 'remark' },
    ] as const;
    const base = '“Every vessel again,” Ada Holt said.';
    expect(failing(withReading(analyzeTexts(base, told), { ...absent, elsewhere }))).toEqual([]);
    expect(failing(withReading(analyzeTexts(base, told), absent))).toHaveLength(2);
    const inBrackets = '“We shall [the council of the old town] open it at last,” Ada Holt said.';
    expect(failing(withReading(analyzeTexts(inBrackets, told), absent))).toEqual([]);
  });

  test('“the last words are not there” fails where they stand in another sentence', () => {
    const analysis = analyzeTexts(
      said,
      '“We shall not rest,” Ada Holt said. It is not before the old harbour is open to every vessel again.',
    );
    const untold = analysis.statements.map(({ readings }) => ({
      places: readings[1]?.places.filter(({ role }) => role === 'main') ?? [],
    }));
    const [places] = untold.map((each) => each.places);
    expect(failing(withReading(analysis, { places: places ?? [], elsewhere: [] }))).toEqual([
      ['some-words', 'before the old harbour is open to every vessel again'],
    ]);
  });

  test('“no marks” fails where the words stand in marks', () => {
    const analysis = analyzeTexts(said, `${said} It will not rest.`);
    expect(failing(withReading(analysis, { treatment: 'unmarked', places: [] }))).toEqual([
      ['marks', 'We shall not rest before the old harbour is open to every vessel again'],
    ]);
  });
});

test('“no marks” fails where some of the reading’s own words stand in marks', () => {
  const analysis = analyzeTexts(said, 'She said that they “shall not rest before” the old harbour is open.');
  const text = analysis.articles[1]?.text ?? '';
  const start = text.indexOf('shall');
  const place = { field: 'body', marked: false, quotation: null, anchor: null, role: 'main' } as const;
  const places = [{ ...place, spans: [{ start, end: text.indexOf(' is open') }] }];
  const own = analysis.statements.filter(({ readings }) => readings[0]?.treatment !== 'absent');
  const unmarked = withReading({ ...analysis, statements: own }, { treatment: 'unmarked', places });
  expect(failing(unmarked)).toEqual([['marks', 'shall not rest before']]);
});

describe('withdrawFailedClaims(analysis)', () => {
  test('marks the reading, says where the words stand, and leaves nothing that fails', () => {
    const wrong = withReading(analyzeTexts(said, said), absent);
    const mended = withdrawFailedClaims(wrong);
    const reading = mended.statements[0]?.readings[1];
    expect(reading?.withdrawn).toBe(true);
    expect(reading?.elsewhere.map(({ start, why }) => [start, why])).toEqual([[1, 'remark']]);
    expect(failing(mended)).toEqual([]);
    expect(mended.statements[0]?.readings[0]).toBe(wrong.statements[0]?.readings[0]);
  });

  test('changes nothing where nothing fails', () => {
    const analysis = analyzeTexts(said, said);
    expect(withdrawFailedClaims(analysis)).toBe(analysis);
  });
});
