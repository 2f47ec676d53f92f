import { describe, expect, test } from 'vitest';
import {
  toArticlePage,
  toBreadcrumbs,
  toDataset,
  toEventPage,
  toGraph,
  toNewsArticle,
  toQuotation,
} from '../../../src/core/export/json-ld.ts';
import type { Article } from '../../../src/core/content-model.ts';
import type { Quotation } from '../../../src/core/model.ts';
import { analysis, directory } from '../../support/harbour-edition.ts';

describe('JSON-LD', () => {
  const [daily, times] = analysis.articles;
  if (daily === undefined || times === undefined) throw new Error('The harbour has articles.');

  test('an event’s page cites its articles', () => {
    expect(toEventPage(analysis, directory)).toMatchObject({
      '@type': 'WebPage',
      name: 'The harbour vote',
      citation: [
        {
          '@type': 'NewsArticle',
          '@id': daily.url,
          publisher: { name: 'The Daily' },
          datePublished: '2024-05-02',
        },
        { '@id': 'https://words.example/articles/harbour-times/', publisher: { name: 'The Times' } },
        { publisher: { name: 'The Herald' } },
      ],
    });
  });

  test('an event’s page tells of the event, with its place and background where they are known', () => {
    const { event } = analysis;
    const told = {
      ...event,
      summary: 'The council voted.',
      background: 'The harbour is old.',
      place: 'Ellery',
    };
    expect(toEventPage({ ...analysis, event: told }, directory)).toMatchObject({
      description: 'The council voted. The harbour is old.',
      about: {
        '@type': 'Event',
        name: event.title,
        startDate: event.date,
        location: { '@type': 'Place', name: 'Ellery' },
      },
    });
    expect(toEventPage(analysis, directory)).not.toHaveProperty('about.location');
  });

  test('a headline that is not known and a day that rests on the text are left out', () => {
    const article = toNewsArticle({ ...times, publishedFrom: 'text' }, directory);
    expect(Object.keys(article)).toEqual(['@type', '@id', 'inLanguage', 'publisher']);
  });

  test('an article’s page has its quotations, word for word', () => {
    const { hasPart } = toArticlePage(analysis, daily, directory) as unknown as {
      hasPart: { text: string }[];
    };
    const printed = analysis.quotations.filter(
      ({ article, kind }) => article === daily.id && kind !== 'indirect',
    );
    expect(hasPart.map(({ text }) => text)).toEqual(
      printed
        .filter(({ kind }) => kind !== 'term')
        .map(({ field, start, end }) =>
          (field === 'body' ? daily.text : (daily.headline ?? '')).slice(start, end),
        ),
    );
  });

  test('a pronoun whose person is not sure creates nothing', () => {
    const unsure = analysis.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker && { ...quotation.speaker, resolved: 'She' },
    }));
    expect(
      JSON.stringify(toArticlePage({ ...analysis, quotations: unsure }, daily, directory)),
    ).not.toContain('creator');
  });

  test('breadcrumbs are numbered from 1, and things stand in one graph', () => {
    const graph = toGraph([toBreadcrumbs([{ name: 'Home', address: 'https://words.example/' }])]);
    expect(graph).toEqual({
      '@context': 'https://schema.org',
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://words.example/' },
          ],
        },
      ],
    });
  });

  test('a dataset lists its files', () => {
    const file = { name: 'Table', address: 'https://words.example/t.csv', mediaType: 'text/csv' };
    expect(toDataset('Data', 'All of it', 'https://words.example/data/', [file], directory)).toMatchObject({
      '@type': 'Dataset',
      usageInfo: directory.licence?.name,
      license: directory.licence?.url,
      distribution: [{ '@type': 'DataDownload', contentUrl: file.address, encodingFormat: 'text/csv' }],
    });
  });

  test('an article is by its outlet, with the page of each where it is known', () => {
    const outlets = new Map(directory.outlets).set('daily', {
      ...{ id: 'daily', name: 'The Daily', publish: 'full' as const },
      url: 'https://daily.example/',
    });
    const article = { ...daily, author: 'Ann Poe' };
    expect(toNewsArticle(article, { ...directory, outlets })).toEqual({
      '@type': 'NewsArticle',
      '@id': daily.url,
      headline: daily.headline,
      url: daily.url,
      datePublished: '2024-05-02',
      author: { '@type': 'Person', name: 'Ann Poe' },
      inLanguage: 'en',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Daily', url: 'https://daily.example/' },
    });
    expect(toNewsArticle(times, directory)).toEqual({
      '@type': 'NewsArticle',
      '@id': 'https://words.example/articles/harbour-times/',
      datePublished: '2024-05-02',
      inLanguage: 'en',
      publisher: { '@type': 'NewsMediaOrganization', name: 'The Times' },
    });
  });

  test('an official text is no news article, and one without an outlet or a day has neither', () => {
    const { published: _, ...undated } = times;
    expect(toNewsArticle({ ...undated, outlet: null, kind: 'official' }, directory)).toEqual({
      '@type': 'CreativeWork',
      '@id': 'https://words.example/articles/harbour-times/',
      inLanguage: 'en',
      publisher: { '@type': 'NewsMediaOrganization', name: 'Official text' },
    });
  });

  test('a quotation is a part of its article, and names who is said to have said it', () => {
    const [quotation] = analysis.quotations;
    if (!quotation) throw new Error('The harbour has quotations.');
    expect(toQuotation(quotation, daily, directory)).toEqual({
      '@type': 'Quotation',
      '@id': 'https://words.example/articles/harbour-daily/#q-harbour-daily-body-1',
      url: 'https://words.example/articles/harbour-daily/#q-harbour-daily-body-1',
      text: daily.text.slice(quotation.start, quotation.end),
      inLanguage: 'en',
      creator: { '@type': 'Thing', name: 'Ana Reyes' },
      isPartOf: { '@id': daily.url },
    });
    expect(toQuotation({ ...quotation, speaker: null }, times, directory)).toMatchObject({
      isPartOf: { '@id': 'https://words.example/articles/harbour-times/' },
    });
    expect(toQuotation({ ...quotation, speaker: null }, times, directory)).not.toHaveProperty('creator');
  });

  test('a quotation that its article does not tell as said is by nobody', () => {
    const [first] = analysis.quotations as [Quotation];
    const [article] = analysis.articles as [Article];
    expect(toQuotation(first, article, directory)).toHaveProperty('creator');
    for (const factuality of ['denied', 'alleged', 'supposed', 'asked', 'faked'] as const)
      expect(toQuotation({ ...first, factuality }, article, directory)).not.toHaveProperty('creator');
  });

  test('an article’s page is about the article, under its headline or its outlet and event', () => {
    expect(toArticlePage(analysis, daily, directory)).toMatchObject({
      '@type': 'WebPage',
      '@id': 'https://words.example/articles/harbour-daily/',
      url: 'https://words.example/articles/harbour-daily/',
      name: daily.headline,
      publisher: { '@type': 'Organization', name: directory.publisher.name },
      mainEntity: { '@id': daily.url },
    });
    expect(toArticlePage(analysis, times, directory).name).toBe('The Times: The harbour vote');
  });

  test('an article’s page leaves out what is no utterance in marks', () => {
    const kinds = ['speech', 'fragment', 'term', 'indirect'] as const;
    const [first] = analysis.quotations;
    if (!first) throw new Error('The harbour has quotations.');
    const quotations = kinds.map((kind) => ({ ...first, id: kind, kind }));
    const { hasPart } = toArticlePage({ ...analysis, quotations }, daily, directory);
    expect((hasPart as { url: string }[]).map(({ url }) => url.split('#')[1])).toEqual([
      'speech',
      'fragment',
    ]);
  });

  test('a publisher has its own page where it is known', () => {
    const publisher = { name: 'A desk', url: 'https://desk.example/' };
    const page = toEventPage(analysis, { ...directory, publisher });
    expect(page.publisher).toEqual({ '@type': 'Organization', ...publisher });
    expect(page).toMatchObject({
      url: 'https://words.example/events/harbour-vote/',
      name: 'The harbour vote',
    });
    expect(page['@id']).toBe(page.url);
    expect(toEventPage(analysis, directory).publisher).toEqual({
      '@type': 'Organization',
      name: directory.publisher.name,
    });
  });

  test('the last breadcrumb, which is the page itself, has no address', () => {
    const { itemListElement } = toBreadcrumbs([{ name: 'Home', address: '/' }, { name: 'Events' }]);
    expect(itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: '/' },
      { '@type': 'ListItem', position: 2, name: 'Events' },
    ]);
  });

  test('a dataset is free, by its publisher, and says of its files what there is to say', () => {
    const address = 'https://words.example/data/';
    const file = { name: 'Table', address: `${address}t.csv`, mediaType: 'text/csv' };
    const { licence: _, ...unlicensed } = directory;
    expect(
      toDataset('Data', 'All of it', address, [{ ...file, description: 'A row a statement' }], unlicensed),
    ).toEqual({
      '@type': 'Dataset',
      '@id': address,
      url: address,
      name: 'Data',
      description: 'All of it',
      creator: { '@type': 'Organization', name: directory.publisher.name },
      isAccessibleForFree: true,
      distribution: [
        {
          '@type': 'DataDownload',
          name: 'Table',
          contentUrl: file.address,
          encodingFormat: 'text/csv',
          description: 'A row a statement',
        },
      ],
    });
    const unlinked = toDataset('Data', '', address, [file], { ...directory, licence: { name: 'Ask us.' } });
    expect(unlinked).toMatchObject({ usageInfo: 'Ask us.' });
    expect(unlinked).not.toHaveProperty('license');
    expect(unlinked.distribution).not.toHaveProperty('0.description');
  });
});
