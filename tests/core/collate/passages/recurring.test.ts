import { beforeAll, describe, expect, test } from 'vitest';
import { analyzeEvent } from '../../../../src/core/analysis.ts';
import { findRecurring, type RecurringPhrase } from '../../../../src/core/collate/passages/recurring.ts';
import type { EventAnalysis } from '../../../../src/core/model.ts';
import { someEvent, toArticle } from '../../../support/articles.ts';
import { analyzeSample } from '../../../support/analyzed-sample.ts';

let phrases: RecurringPhrase[];

describe('the wording that comes back between Paris and Baku', () => {
  beforeAll(async () => {
    phrases = findRecurring((await analyzeSample()).events);
  });

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

  const phrasesOf = (...texts: string[]) =>
    findRecurring(texts.map((text, at) => eventOf(`event-${at}`, 'daily', text)));

  test('leaves out what says little, however many small words stand in it', () => {
    expect(phrasesOf('They went to the end of the day.', 'It was so to the end of the day.')).toEqual([]);
  });

  test('leaves out names, and how a report names its source', () => {
    expect(
      phrasesOf('They saw Northern Lighthouse Harbour.', 'Northern Lighthouse Harbour was shut.'),
    ).toEqual([]);
    expect(
      phrasesOf(
        'According to dredging inspectors, rain fell.',
        'It was so, according to dredging inspectors.',
      ).map(({ words }) => words),
    ).not.toContain('According to dredging inspectors');
  });

  test('says where each stands, and whose words they are there', () => {
    const marked = '“A bitter quarrel over grazing rights goes on,” Ada Holt said.';
    const [phrase] = phrasesOf('The valley fought a bitter quarrel over grazing rights.', marked);
    expect(phrase?.words).toBe('bitter quarrel over grazing rights');
    expect(phrase?.kind).toBe('wording');
    expect(phrase?.events).toEqual(['event-0', 'event-1']);
    expect(phrase?.outlets).toEqual(['daily']);
    expect(
      phrase?.places.map(({ event, article, quotation }) => [event, article, quotation !== null]),
    ).toEqual([
      ['event-0', 'event-0-daily', false],
      ['event-1', 'event-1-daily', true],
    ]);
    const at = marked.indexOf('bitter');
    expect(phrase?.places[1]).toMatchObject({
      start: at,
      end: at + (phrase?.words.length ?? 0),
      field: 'body',
    });
  });

  test('finds two words with others between them, whichever these are', () => {
    const gapped = phrasesOf(
      'They asked for an impartial and seasoned mediator then.',
      'It takes an impartial mediator now.',
    );
    expect(gapped.map(({ words }) => words)).toEqual(['impartial … mediator']);
    expect(
      phrasesOf('An impartial one two three mediator came.', 'It takes an impartial mediator now.'),
    ).toEqual([]);
  });
});
