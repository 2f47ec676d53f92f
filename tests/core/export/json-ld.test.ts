import { describe, expect, test } from 'vitest';
import {
  toArticlePage,
  toBreadcrumbs,
  toDataset,
  toEventPage,
  toGraph,
  toNewsArticle,
} from '../../../src/core/export/json-ld.ts';
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
});
