import { beforeAll, describe, expect, test } from 'vitest';
import { analyze, analyzeEvent } from '../../../../src/core/analysis.ts';
import { findRecurring, type RecurringPhrase } from '../../../../src/core/collate/passages/recurring.ts';
import type { EventAnalysis } from '../../../../src/core/model.ts';
import { loadContent } from '../../../../src/corpus/content.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';
import { SAMPLE } from '../../../support/sample.ts';

let phrases: RecurringPhrase[];

beforeAll(async () => {
  const { corpus } = await loadContent(SAMPLE);
  phrases = findRecurring(analyze(corpus));
});

describe('the wording that comes back between Paris and Baku', () => {
  test('has the stock phrase, across outlets and in and out of marks', () => {
    const phrase = phrases.find(({ words }) => words === 'sovereignty and territorial integrity');
    expect(phrase?.kind).toBe('wording');
    expect(phrase?.events).toHaveLength(2);
    expect(phrase?.outlets).toHaveLength(4);
    expect(new Set(phrase?.places.map(({ quotation }) => quotation === null))).toEqual(
      new Set([true, false]),
    );
  });

  test('has the mediator, whatever stands between the two words', () => {
    expect(phrases.find(({ words }) => words === 'impartial … mediator')?.outlets).toEqual([
      'turan',
      'unidentified',
    ]);
  });

  test('leaves out names and how reports name their sources', () => {
    const words = phrases.map((phrase) => phrase.words).join('\n');
    expect(words).not.toMatch(/Foreign Ministry|said in a statement/);
  });

  test('puts the rarest first', () => {
    const bits = phrases.map((phrase) => phrase.bits);
    expect(bits).toEqual([...bits].sort((a, b) => b - a));
  });
});

describe('findRecurring(events)', () => {
  const eventOf = (id: string, outlet: string, text: string): EventAnalysis =>
    analyzeEvent({ ...someEvent, id }, [{ ...toArticle(`${id}-${outlet}`, text), event: id, outlet }], []);
  const background = 'The valley fought a bitter quarrel over grazing rights for three decades.';

  test('tells an outlet’s own background from what is repeated by several', () => {
    const daily = [eventOf('march', 'daily', background), eventOf('april', 'daily', background)];
    expect(findRecurring(daily).map(({ kind }) => kind)).toEqual(['background']);
    const both = [eventOf('march', 'daily', background), eventOf('april', 'herald', background)];
    expect(findRecurring(both).map(({ kind }) => kind)).toEqual(['wording']);
  });

  test('leaves out what hardly stands outside a longer phrase', () => {
    const wordsOf = (...texts: string[]) =>
      findRecurring(texts.map((text, at) => eventOf(`event-${at}`, 'daily', text))).map(({ words }) => words);
    const stock = [
      'They respect its sovereignty and territorial integrity.',
      'A call for sovereignty and territorial integrity came.',
    ];
    expect(wordsOf(...stock, 'A row over territorial integrity.')).toEqual([
      'sovereignty and territorial integrity',
    ]);
    expect(
      wordsOf(...stock, 'A row over territorial integrity.', 'What territorial integrity is worth.'),
    ).toEqual(['sovereignty and territorial integrity', 'territorial integrity']);
  });

  test('finds nothing in a single event', () => {
    expect(findRecurring([eventOf('march', 'daily', `${background}\n\n${background}`)])).toEqual([]);
  });
});
