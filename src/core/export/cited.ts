/**
 * What is cited, as citations: each names the words, whose they are, and where they can be checked. Who is told not to
 * have said them is no author of them, and stands beside them with how they are told.
 */

import { fieldText } from '../article-text.ts';
import { writeBase } from '../base-words.ts';
import { findPrintedWording } from '../printed-wording.ts';
import { httpUrl } from '../http-url.ts';
import type { Article } from '../content-model.ts';
import type { EventAnalysis, Quotation, Statement } from '../model.ts';
import { isFound } from '../reading-places.ts';
import { isPronoun } from '../text/english/pronouns.ts';
import { formatDay } from '../text/day.ts';
import type { Citation } from './citations.ts';
import { type Directory, isOutletKnown, joinSpans, nameOutlet } from './directory.ts';

export function citeStatement(statement: Statement, analysis: EventAnalysis, directory: Directory): Citation {
  const printed = findPrintedWording([statement], analysis.articles);
  const article = analysis.articles.find(({ id }) => id === printed?.article);
  const words = inMarks(printed?.words ?? writeBase(statement, analysis.articles));
  const notes = [
    article && !printed?.isWhole ? directory.say.printedIn(nameOutlet(article, directory)) : null,
    directory.say.factuality[statement.factuality],
  ];
  const isSaid = statement.factuality === 'said';
  const readings = statement.readings.filter(isFound).length;
  const inReadings = readings > 1 ? `, in ${readings} articles` : '';
  return {
    key: statement.id,
    kind: 'webpage',
    title: `${words}${inBrackets(isSaid ? null : statement.speaker?.name, ...notes)}${inReadings}, ${analysis.event.title}, ${formatDay(analysis.event.date)}`,
    ...(isSaid && statement.speaker !== null && { author: statement.speaker.name }),
    container: directory.siteName,
    publisher: directory.publisher.name,
    ...(directory.version !== undefined && { version: directory.version }),
    ...at(directory.statementAddress(statement)),
  };
}

export function citeQuotation(quotation: Quotation, article: Article, directory: Directory): Citation {
  const words = inMarks(joinSpans(fieldText(article, quotation.field), quotation.pieces));
  const isKnown = quotation.speaker !== null && !isPronoun(quotation.speaker.resolved);
  const speaker = isKnown ? quotation.speaker?.resolved : undefined;
  const isSaid = quotation.factuality === 'said';
  const notes = inBrackets(isSaid ? null : speaker, directory.say.factuality[quotation.factuality]);
  return {
    key: quotation.id,
    kind: 'webpage',
    title: `${words}${notes}, in ${nameDated(article, directory)}`,
    ...(isSaid && speaker !== undefined && { author: speaker }),
    container: directory.siteName,
    publisher: directory.publisher.name,
    ...(directory.version !== undefined && { version: directory.version }),
    ...at(directory.quotationAddress(quotation)),
  };
}

/** The article itself, in its outlet's pages where the address is known. */
export function citeArticle(article: Article, directory: Directory): Citation {
  return {
    key: article.id,
    kind: 'article',
    title: article.headline ?? '[Headline not known]',
    ...(article.author !== undefined && { author: article.author }),
    ...(isOutletKnown(article) && { container: nameOutlet(article, directory) }),
    ...dated(article),
    ...at(article.url ?? directory.articleAddress(article.id)),
  };
}

/** A comparison of two or more articles of one event or more at `url`. */
export function citeComparison(
  articles: readonly Article[],
  analyses: readonly [Pick<EventAnalysis, 'event'>, ...Pick<EventAnalysis, 'event'>[]],
  url: string,
  directory: Directory,
): Citation {
  const names = new Intl.ListFormat('en-GB').format(
    articles.map((article) => nameOutlet(article, directory)),
  );
  const [{ event }, ...others] = analyses;
  const all = analyses.map((each) => `${each.event.title}, ${formatDay(each.event.date)}`).join('; ');
  return {
    key: `compare:${articles.map(({ id }) => id).join(':')}`,
    kind: 'webpage',
    title:
      others.length === 0
        ? `${event.title}: ${names} compared, ${formatDay(event.date)}`
        : `${all}: ${names} compared`,
    container: directory.siteName,
    publisher: directory.publisher.name,
    ...(directory.version !== undefined && { version: directory.version }),
    ...at(url),
  };
}

/** A citation needs a whole address; a site that does not know where it stands has none. */
function at(url: string): Pick<Citation, 'url'> {
  return httpUrl(url) !== undefined ? { url } : {};
}

// A comma before the closing mark belongs to the reporter's sentence.
function inMarks(words: string): string {
  return `“${words.replace(/,$/u, '')}”`;
}

/** ` (Ann Lee; denied: told as not said)`; nothing where there is nothing to note. */
function inBrackets(...notes: readonly (string | null | undefined)[]): string {
  const noted = notes.filter((note) => note !== null && note !== undefined);
  return noted.length === 0 ? '' : ` (${noted.join('; ')})`;
}

/** "The Daily, about 2 May 2024". */
function nameDated(article: Article, directory: Directory): string {
  const { issued, isAbout } = dated(article);
  const day = issued === undefined ? '' : `, ${isAbout ? 'about ' : ''}${formatDay(issued)}`;
  return `${nameOutlet(article, directory)}${day}`;
}

function dated(article: Article): Pick<Citation, 'issued' | 'isAbout'> {
  if (article.published === undefined) return {};
  return { issued: article.published, ...(article.publishedFrom === 'text' && { isAbout: true }) };
}
