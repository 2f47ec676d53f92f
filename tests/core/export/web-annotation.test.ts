import { describe, expect, test } from 'vitest';
import {
  toAnnotationCollection,
  toAnnotationPage,
  toAnnotations,
} from '../../../src/core/export/web-annotation.ts';
import type { Statement } from '../../../src/core/model.ts';
import { isFound } from '../../../src/core/reading-places.ts';
import { analysis, directory } from '../../support/harbour-edition.ts';

const address = 'https://words.example/data/events/harbour-vote/annotations.json';

describe('toAnnotations(analysis, directory, address)', () => {
  const annotations = toAnnotations(analysis, directory, address);

  test('has one annotation for every reading that has words, tagged with its treatment', () => {
    const readings = analysis.statements.flatMap(({ id, readings: own }) =>
      own.filter(isFound).map(({ article, treatment }) => [`${address}#${id}:${article}`, treatment]),
    );
    expect(
      annotations.map(({ id, body }) => [id, body.find(({ purpose }) => purpose === 'tagging')?.value]),
    ).toEqual(readings);
  });

  test('selects the words by themselves, their context and their place in code points', () => {
    for (const { target } of annotations) {
      for (const { source, selector } of target) {
        const article = analysis.articles.find(({ id }) => directory.textAddress(id) === source.id);
        const text = Array.from(article?.text ?? '');
        const [quote, position] = selector;
        if (quote?.type !== 'TextQuoteSelector' || position?.type !== 'TextPositionSelector') {
          throw new Error('A target in the body has both selectors.');
        }
        expect(text.slice(position.start, position.end).join('')).toBe(quote.exact);
        expect(article?.text).toContain(quote.prefix + quote.exact + quote.suffix);
      }
    }
  });

  test('takes context from published text only', () => {
    const [daily, ...others] = analysis.articles;
    if (daily === undefined) throw new Error('The harbour has articles.');
    const printed = analysis.quotations
      .filter(({ article, field }) => article === daily.id && field === 'body')
      .flatMap(({ pieces }) => pieces);
    const withheld = { ...analysis, articles: [{ ...daily, printed }, ...others] };
    const own = toAnnotations(withheld, directory, address).flatMap(({ target }) =>
      target.filter(({ source }) => source.id === directory.textAddress(daily.id)),
    );
    expect(own.length).toBeGreaterThan(0);
    expect(own.map(({ selector }) => selector[0])).toEqual(
      own.map(() => expect.objectContaining({ prefix: '', suffix: '' })),
    );
  });
});

describe('toAnnotationPage and toAnnotationCollection', () => {
  test('link the page to its collection', () => {
    const part = {
      collection: 'https://words.example/data/annotations.json',
      startIndex: 4,
      next: 'https://n.example',
    };
    expect(toAnnotationPage(analysis, directory, address, part)).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: address,
      type: 'AnnotationPage',
      partOf: { id: part.collection },
      startIndex: 4,
      next: part.next,
    });
    expect(toAnnotationCollection(part.collection, 'All', [{ address, count: 4 }])).toMatchObject({
      type: 'AnnotationCollection',
      total: 4,
      first: address,
      last: address,
    });
  });
});

describe('what an annotation says of a reading', () => {
  const [statement] = analysis.statements;
  if (!statement) throw new Error('The edition has statements.');

  /** Of the second reading, that of The Times, changed. */
  function describeTimes(change: object, speaker: Statement['speaker'] = statement?.speaker ?? null): string {
    const readings = statement?.readings.map((reading, at) =>
      at === 1 ? { ...reading, ...change } : reading,
    );
    const statements = [{ ...statement, speaker, readings }] as typeof analysis.statements;
    const bodies = toAnnotations({ ...analysis, statements }, directory, address).map(({ body }) => body);
    return bodies[1]?.flatMap((each) => (each.purpose === 'describing' ? [each.value] : [])).join() ?? '';
  }

  const unmarked = statement.readings[1]?.places.map((place) => ({ ...place, marked: false }));
  const credit = { id: null, name: 'Eileen Burke' };

  test.each([
    ['its words', {}, 'The Times has 8 of the 26 words of Ana Reyes: trimmed.'],
    [
      'no marks',
      { places: unmarked },
      'The Times has 8 of the 26 words of Ana Reyes: trimmed, without quotation marks.',
    ],
    [
      'another order',
      { order: 'other' },
      'The Times has 8 of the 26 words of Ana Reyes: trimmed, in another order.',
    ],
    [
      'another credit',
      { credit },
      'The Times has 8 of the 26 words of Ana Reyes: trimmed; credited to Eileen Burke.',
    ],
    [
      'a tie',
      { tied: true },
      'The Times has 8 of the 26 words of Ana Reyes: trimmed; as many articles have the one wording as the other.',
    ],
  ])('tells %s', (_name, change, sentence) => {
    expect(describeTimes(change)).toBe(sentence);
  });

  test('names nobody where nobody is named', () => {
    expect(describeTimes({}, null)).toBe('The Times has 8 of the 26 words: trimmed.');
  });
});
