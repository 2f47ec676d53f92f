/** What is cited, as citations: each names the words, whose they are, and where they can be checked. */
import type { Article, EventAnalysis, Field, Quotation, Span, Statement } from '../model.ts';
import type { Citation } from './citations.ts';
import { type Directory, fieldText, joinSpans, nameOutlet } from './directory.ts';

export function citeStatement(statement: Statement, analysis: EventAnalysis, directory: Directory): Citation {
  const base = analysis.articles.find(({ id }) => id === statement.base.article);
  const words = base === undefined ? '' : quoteWords(base, statement.base.field, statement.base.spans);
  const readings = statement.readings.filter(({ treatment }) => treatment !== 'absent').length;
  const inReadings = readings > 1 ? `, in ${readings} articles` : '';
  return {
    key: statement.id,
    kind: 'webpage',
    title: `${words}${inReadings}`,
    ...(statement.speaker !== null && { author: statement.speaker.name }),
    container: directory.siteName,
    publisher: directory.publisher.name,
    issued: analysis.event.date,
    url: directory.statementAddress(statement),
  };
}

export function citeQuotation(quotation: Quotation, article: Article, directory: Directory): Citation {
  return {
    key: quotation.id,
    kind: 'webpage',
    title: quoteWords(article, quotation.field, quotation.pieces),
    ...(quotation.speaker !== null && { author: quotation.speaker.resolved }),
    container: `${nameOutlet(article, directory)}, as read by ${directory.siteName}`,
    publisher: directory.publisher.name,
    ...dated(article),
    url: directory.quotationAddress(quotation),
  };
}

/** The article itself, in its outlet's pages where the address is known. */
export function citeArticle(article: Article, directory: Directory): Citation {
  const outlet = nameOutlet(article, directory);
  return {
    key: article.id,
    kind: 'article',
    title: article.headline ?? `Article ${article.id}, headline not known`,
    author: article.author ?? outlet,
    container: outlet,
    ...dated(article),
    url: article.url ?? directory.articleAddress(article.id),
  };
}

/** A comparison of two or more articles at `url`. */
export function citeComparison(
  articles: readonly Article[],
  analysis: Pick<EventAnalysis, 'event'>,
  url: string,
  directory: Directory,
): Citation {
  const names = new Intl.ListFormat('en-GB').format(
    articles.map((article) => nameOutlet(article, directory)),
  );
  return {
    key: `compare:${articles.map(({ id }) => id).join(':')}`,
    kind: 'webpage',
    title: `${analysis.event.title}: ${names} compared`,
    container: directory.siteName,
    publisher: directory.publisher.name,
    issued: analysis.event.date,
    url,
  };
}

// A comma before the closing mark belongs to the reporter's sentence.
function quoteWords(article: Article, field: Field, spans: readonly Span[]): string {
  return `“${joinSpans(fieldText(article, field), spans).replace(/,$/u, '')}”`;
}

function dated(article: Article): Pick<Citation, 'issued' | 'isAbout'> {
  if (article.published === undefined) return {};
  return { issued: article.published, ...(article.publishedFrom === 'text' && { isAbout: true }) };
}
