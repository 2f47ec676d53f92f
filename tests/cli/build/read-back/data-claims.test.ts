import { describe, expect, test } from 'vitest';
import { searchClaims } from '../../../../src/cli/build/read-back/page-claims.ts';
import { checkData, hasDataClaims } from '../../../../src/cli/build/read-back/data-claims.ts';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { withdrawFailedClaims } from '../../../../src/core/claims/claims.ts';
import { toAnalysisFile } from '../../../../src/core/export/analysis-file.ts';
import { toStatementsCsv } from '../../../../src/core/export/statement-table.ts';
import { toTei } from '../../../../src/core/export/tei.ts';
import { toAnnotationPage } from '../../../../src/core/export/web-annotation.ts';
import type { EventAnalysis, Reading } from '../../../../src/core/model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';
import { directory } from '../../../support/harbour-edition.ts';

const said = '“We shall not rest before the old harbour is open to every vessel again,” Ada Holt said.';
const right = analyzeEvent(someEvent, [toArticle('a', said), toArticle('b-1@x', said)], []);
const [statement = ''] = right.statements.map(({ id }) => id);

/** The event as the first search would give it if it missed what the second article prints. */
function missing(change: Partial<Reading>): EventAnalysis {
  const statements = right.statements.map((each) => ({
    ...each,
    readings: each.readings.map((reading) => (reading.article === 'a' ? reading : { ...reading, ...change })),
  }));
  return { ...right, statements };
}

const absent = missing({ treatment: 'absent', wording: null, places: [], kept: 0, elsewhere: [] });
const unmarked = missing({
  treatment: 'unmarked',
  places: right.statements[0]?.readings[1]?.places.map((place) => ({ ...place, marked: false })) ?? [],
});

const trimmed = missing({
  ...{ treatment: 'trimmed', wording: 'trimmed', kept: 3 },
  places:
    right.statements[0]?.readings[1]?.places.map((place) => ({
      ...place,
      spans: place.spans.map(({ start }) => ({ start, end: start + 'We shall not'.length })),
    })) ?? [],
});

const files: Readonly<Record<string, (event: EventAnalysis) => string>> = {
  'data/statements.csv': (event) => toStatementsCsv([event], directory),
  'events/event/analysis.json': (event) => JSON.stringify(toAnalysisFile([event])),
  'data/events/event/edition.xml': (event) => toTei(event, directory, 'https://words.example/edition.xml'),
  'data/events/event/annotations.json': (event) =>
    JSON.stringify(toAnnotationPage(event, directory, 'https://words.example/annotations.json')),
};

describe('checkData(path, text, failed)', () => {
  test.each(Object.entries(files))('reads in %s what is denied and stands there', async (path, write) => {
    expect(hasDataClaims(path)).toBe(true);
    // An annotation is of words that are there.
    const event = path.endsWith('annotations.json') ? unmarked : absent;
    const article = path.endsWith('.xml') ? 'b-1_40_x' : 'b-1@x';
    const name = path.endsWith('.xml') ? statement.replace(/[^A-Za-z0-9._-]/gu, '') : statement;
    expect(await checkData(path, write(event), searchClaims([event]))).toEqual([
      `${path} says that ${article} lacks words of ${name}, or marks around them; they stand there.`,
    ]);
  });

  test.each(Object.entries(files))(
    'reads in %s how many words an article has of those there',
    async (path, write) => {
      expect(await checkData(path, write(trimmed), searchClaims([trimmed]))).toHaveLength(1);
    },
  );

  test.each(Object.entries(files))('finds nothing wrong in %s once it is withdrawn', async (path, write) => {
    for (const event of [right, absent, unmarked, trimmed])
      expect(await checkData(path, write(withdrawFailedClaims(event)), searchClaims([event]))).toEqual([]);
  });

  test.each(['data/statements.csv', 'events/event/analysis.json'])(
    'reads in %s that no dots show what is left out, and some do',
    async (path) => {
      const event = analyzeEvent(
        someEvent,
        [toArticle('a', said), toArticle('b', said.replace('before the old harbour', '…'))],
        [],
      );
      const readings = event.statements.flatMap((each) => each.readings);
      expect(readings.find(({ article }) => article === 'b')?.ellipsis).toBe('shown');
      const forged: EventAnalysis = {
        ...event,
        statements: event.statements.map((each) => ({
          ...each,
          readings: each.readings.map((reading) => ({ ...reading, ellipsis: 'unshown' as const })),
        })),
      };
      const write = files[path] ?? (() => '');
      expect(await checkData(path, write(forged), searchClaims([event]))).toEqual([
        `${path} says that no dots show what b leaves out of ${event.statements[0]?.id}; some do.`,
      ]);
      expect(await checkData(path, write(event), searchClaims([event]))).toEqual([]);
    },
  );

  test('reads that no report prints a sentence of an official text', async () => {
    const text = 'We shall not rest before the old harbour is open. Our thanks go to the pilots.';
    const official = { ...toArticle('text', text), kind: 'official' as const };
    const report = toArticle('daily', '“Our thanks go to the pilots,” Ada Holt said.');
    const event = analyzeEvent(someEvent, [official, report], []);
    const start = text.indexOf('Our');
    const forged = {
      ...event,
      unprinted: [...event.unprinted, { article: 'text', start, end: text.length }],
    };
    const check = (each: EventAnalysis) =>
      checkData('analysis.json', JSON.stringify(toAnalysisFile([each])), searchClaims([forged]));
    expect(await check(forged)).toEqual([
      `analysis.json says that no report prints the sentence at ${start} of text; one does.`,
    ]);
    expect(await check(withdrawFailedClaims(forged))).toEqual([]);
    expect(toAnalysisFile([withdrawFailedClaims(forged)]).events[0]?.unprinted).toEqual(
      event.unprinted.map((each) => ({ ...each })),
    );
  });
});
