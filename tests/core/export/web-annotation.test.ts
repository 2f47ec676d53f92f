import { describe, expect, test } from 'vitest';
import {
  countAnnotations,
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

describe('the target of an annotation', () => {
  const [council] = analysis.statements;
  const [ofDaily] = council?.readings ?? [];
  const [daily, ...others] = analysis.articles;
  if (!council || !ofDaily || !daily) throw new Error('The edition has a statement.');

  /** The annotation of The Daily's reading of one stretch of its text, or of its headline. */
  function annotate(text: string, words: string, change: Partial<typeof daily> = {}, field?: 'headline') {
    const start = (field ? (daily?.headline ?? '') : text).indexOf(words);
    const span = { start, end: start + words.length };
    const places = ofDaily?.places.map((place) => ({ ...place, field: field ?? 'body', spans: [span] }));
    const readings = [{ ...ofDaily, places }];
    const statements = [{ ...council, readings }] as typeof analysis.statements;
    const articles = [{ ...daily, text, ...change }, ...others] as typeof analysis.articles;
    const [annotation] = toAnnotations({ ...analysis, articles, statements }, directory, address);
    return annotation;
  }

  test('is the plain text on this site, in its language, and the outlet’s page where that is known', () => {
    const [target] = annotate('He said “we stay” here.', 'we stay')?.target ?? [];
    expect(target).toEqual({
      type: 'SpecificResource',
      source: {
        ...{ id: directory.textAddress(daily.id), type: 'Text' },
        ...{ format: 'text/plain', language: 'en' },
      },
      scope: daily.url,
      selector: [
        { type: 'TextQuoteSelector', exact: 'we stay', prefix: 'He said “', suffix: '” here.' },
        { type: 'TextPositionSelector', start: 9, end: 16 },
      ],
    });
    const { url: _, ...unknown } = daily;
    const [times] = toAnnotations({ ...analysis, articles: [unknown] }, directory, address);
    expect(times?.target[0]).not.toHaveProperty('scope');
  });

  test.each([
    ['before the words', '😀 He said “we stay”.', 11, 18],
    ['in the words', 'He said “we 😀stay”.', 9, 17],
    ['right before and right after', '😀we stay😀', 1, 8],
    ['nowhere', 'we stay', 0, 7],
  ])('counts what stands %s as one sign where two units are one', (_name, text, start, end) => {
    const words = /we \S*stay/u.exec(text)?.[0] ?? '';
    expect(annotate(text, words)?.target[0]?.selector[1]).toMatchObject({ start, end });
  });

  test('of a headline has no place in the text', () => {
    const annotation = annotate('Rain.', 'no jetty', {}, 'headline');
    expect(annotation?.target[0]?.selector).toEqual([
      expect.objectContaining({ exact: 'no jetty', prefix: expect.stringContaining('Mayor') }),
    ]);
  });

  test('of a headline is found amid the whole of it, also where the text is withheld', () => {
    const annotation = annotate('Rain.', 'no jetty', { printed: [] }, 'headline');
    expect(annotation?.target[0]?.selector[0]).toMatchObject({
      suffix: expect.stringContaining('will be sold'),
    });
  });

  test('has some words around it to tell it from its repetitions, and not the paragraph', () => {
    const around = 'The wind blew over the quays of the old harbour and the ferry lay still. ';
    const [quote] = annotate(`${around}“We stay.” ${around}`, 'We stay')?.target[0]?.selector ?? [];
    if (quote?.type !== 'TextQuoteSelector') throw new Error('A target has a quote selector.');
    expect(around).toContain(quote.prefix.slice(0, -1));
    expect(` ${around}`).toContain(quote.suffix.slice(2));
    for (const side of [quote.prefix, quote.suffix]) {
      expect(side.length).toBeGreaterThan(20);
      expect(side.length).toBeLessThan(around.length);
    }
  });

  test('of a withheld text has what is printed around the words and no more', () => {
    const text = 'Secret. “We stay, all of us.” Secret.';
    const start = text.indexOf('We stay');
    const printed = [
      { start: 0, end: 2 },
      { start: start - 1, end: start + 12 },
      { start: start - 1, end: text.length },
    ];
    expect(annotate(text, 'We stay', { printed })?.target[0]?.selector[0]).toMatchObject({
      prefix: '“',
      suffix: ', all',
    });
    // Words that end where what is printed ends have nothing after them.
    expect(annotate(text, 'We stay, all', { printed })?.target[0]?.selector[0]).toMatchObject({ suffix: '' });
  });

  test('leads to the statement, and says in English what the article did', () => {
    const annotation = annotate('He said “we stay” here.', 'we stay');
    expect(annotation).toMatchObject({ type: 'Annotation', motivation: 'describing' });
    expect(annotation?.body).toEqual([
      {
        ...{ type: 'SpecificResource', purpose: 'linking' },
        source: 'https://words.example/events/harbour-vote/#s-council',
      },
      { type: 'TextualBody', purpose: 'tagging', format: 'text/plain', value: 'verbatim' },
      {
        ...{ type: 'TextualBody', purpose: 'describing', format: 'text/plain', language: 'en' },
        value: 'The Daily has 26 of the 26 words of Ana Reyes: verbatim.',
      },
    ]);
  });

  test('is said to stand without marks only where none of its places has any', () => {
    const places = ofDaily.places.flatMap((place) => [place, { ...place, marked: false }]);
    const statements = [{ ...council, readings: [{ ...ofDaily, places }] }];
    const [annotation] = toAnnotations({ ...analysis, statements }, directory, address);
    expect(JSON.stringify(annotation)).not.toContain('without quotation marks');
  });
});

describe('a collection of pages', () => {
  test('counts what each page has', () => {
    expect(countAnnotations(analysis)).toBe(toAnnotations(analysis, directory, address).length);
    const pages = [
      { address: 'https://a.example', count: 2 },
      { address: 'https://b.example', count: 3 },
    ];
    expect(toAnnotationCollection(address, 'All', pages)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...{ id: address, type: 'AnnotationCollection', label: 'All', total: 5 },
      ...{ first: 'https://a.example', last: 'https://b.example' },
    });
    expect(toAnnotationCollection(address, 'All', [])).not.toHaveProperty('first');
    expect(toAnnotationCollection(address, 'All', [])).not.toHaveProperty('last');
  });

  test('a page leads to those before and after it, where it is part of a collection', () => {
    const part = { collection: 'https://words.example/data/annotations.json', startIndex: 0 };
    const first = toAnnotationPage(analysis, directory, address, { ...part, next: 'https://n.example' });
    expect(first).toMatchObject({ partOf: { type: 'AnnotationCollection' }, startIndex: 0 });
    expect(first).not.toHaveProperty('prev');
    const last = toAnnotationPage(analysis, directory, address, { ...part, prev: 'https://p.example' });
    expect(last).toMatchObject({ prev: 'https://p.example' });
    expect(last).not.toHaveProperty('next');
    expect(toAnnotationPage(analysis, directory, address)).toEqual({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      ...{ id: address, type: 'AnnotationPage' },
      items: toAnnotations(analysis, directory, address),
    });
  });
});
