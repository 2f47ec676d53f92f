/** What pages say of themselves to machines, in the words of schema.org. Written into pages by `toScriptJson`. */

import { fieldText } from '../article-text.ts';
import type { Article } from '../content-model.ts';
import type { EventAnalysis, Quotation } from '../model.ts';
import { isPronoun } from '../text/english/pronouns.ts';
import { type Directory, joinSpans, nameOutlet } from './directory.ts';
import { toEventProse } from './event-prose.ts';

export type JsonLd = Readonly<Record<string, unknown>>;

export interface Crumb {
  readonly name: string;
  /** Absent for the page itself. */
  readonly address?: string;
}

export interface Download {
  readonly name: string;
  readonly address: string;
  readonly mediaType: string;
  readonly description?: string;
}

/** Several things on one page. */
export function toGraph(things: readonly JsonLd[]): JsonLd {
  return { '@context': 'https://schema.org', '@graph': things };
}

export function toBreadcrumbs(crumbs: readonly Crumb[]): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      ...(address !== undefined && { item: address }),
    })),
  };
}

/** The outlet's article, as something that is cited; the headline is left out where the text held has none. */
export function toNewsArticle(article: Article, directory: Directory): JsonLd {
  const outlet = article.outlet === null ? undefined : directory.outlets.get(article.outlet);
  return {
    '@type': article.kind === 'official' ? 'CreativeWork' : 'NewsArticle',
    '@id': article.url ?? directory.articleAddress(article.id),
    ...(article.headline !== undefined && { headline: article.headline }),
    ...(article.url !== undefined && { url: article.url }),
    // A day that rests on the words of the text is not a fact about the page.
    ...(article.published !== undefined &&
      article.publishedFrom !== 'text' && { datePublished: article.published }),
    ...(article.author !== undefined && { author: { '@type': 'Person', name: article.author } }),
    inLanguage: article.lang,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: nameOutlet(article, directory),
      ...(outlet?.url !== undefined && { url: outlet.url }),
    },
  };
}

/**
 * Words that an article prints in marks; `creator` names who is said to have said them, and is nobody where the article
 * does not tell them as said.
 */
export function toQuotation(quotation: Quotation, article: Article, directory: Directory): JsonLd {
  return {
    '@type': 'Quotation',
    '@id': directory.quotationAddress(quotation),
    url: directory.quotationAddress(quotation),
    text: joinSpans(fieldText(article, quotation.field), quotation.pieces),
    inLanguage: article.lang,
    ...(quotation.factuality === 'said' &&
      quotation.speaker !== null &&
      !isPronoun(quotation.speaker.resolved) && {
        creator: { '@type': 'Thing', name: quotation.speaker.resolved },
      }),
    isPartOf: { '@id': article.url ?? directory.articleAddress(article.id) },
  };
}

/** An event's page: a web page that cites its articles. */
export function toEventPage(analysis: EventAnalysis, directory: Directory): JsonLd {
  const { title, date, place } = analysis.event;
  return {
    '@type': 'WebPage',
    '@id': directory.eventAddress(analysis.event.id),
    url: directory.eventAddress(analysis.event.id),
    name: title,
    description: toEventProse(analysis.event),
    about: {
      '@type': 'Event',
      name: title,
      startDate: date,
      ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
    },
    publisher: toPublisher(directory),
    citation: analysis.articles.map((article) => toNewsArticle(article, directory)),
  };
}

/** An article's page on this site: what it quotes, and the article it is about. */
export function toArticlePage(analysis: EventAnalysis, article: Article, directory: Directory): JsonLd {
  const quotations = analysis.quotations.filter(
    (quotation) =>
      quotation.article === article.id && quotation.kind !== 'indirect' && quotation.kind !== 'term',
  );
  return {
    '@type': 'WebPage',
    '@id': directory.articleAddress(article.id),
    url: directory.articleAddress(article.id),
    name: article.headline ?? `${nameOutlet(article, directory)}: ${analysis.event.title}`,
    publisher: toPublisher(directory),
    mainEntity: toNewsArticle(article, directory),
    hasPart: quotations.map((quotation) => toQuotation(quotation, article, directory)),
  };
}

export function toDataset(
  name: string,
  description: string,
  address: string,
  downloads: readonly Download[],
  directory: Directory,
): JsonLd {
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name,
    description,
    ...(directory.licence !== undefined && { usageInfo: directory.licence.name }),
    ...(directory.licence?.url !== undefined && { license: directory.licence.url }),
    creator: toPublisher(directory),
    isAccessibleForFree: true,
    distribution: downloads.map((download) => ({
      '@type': 'DataDownload',
      name: download.name,
      contentUrl: download.address,
      encodingFormat: download.mediaType,
      ...(download.description !== undefined && { description: download.description }),
    })),
  };
}

function toPublisher({ publisher }: Directory): JsonLd {
  return {
    '@type': 'Organization',
    name: publisher.name,
    ...(publisher.url !== undefined && { url: publisher.url }),
  };
}
