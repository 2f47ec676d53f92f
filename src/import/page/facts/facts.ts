import { withoutAbsent } from '../../../core/without-absent.ts';
import type { ImportedFacts } from '../../model.ts';
import type { Line } from '../lines.ts';
import { authorAsPrinted, authorElement, bylineOf, nameBeforeDay, partedAtSeams } from './authors.ts';
import { findPrintedDay } from './printed-dates.ts';
import type { StatedFacts } from './stated-facts.ts';
import { fold, hostName, siteOf, withoutSite } from './titles.ts';

/** Adds to what the page states what it prints: headline, byline and date near the beginning of the report. */
export function completeFacts(
  stated: StatedFacts,
  {
    headline,
    near,
    report,
  }: {
    readonly headline?: string | undefined;
    readonly near: readonly Line[];
    readonly report: readonly Line[];
  },
): ImportedFacts {
  const lang = stated.lang ?? 'en';
  const printed = near.map(partedAtSeams);
  const named = authorAsPrinted(stated.authors, printed);
  // Where data name the outlet alone, the page may print who wrote.
  const isHouse = stated.authors.every((name) => fold(name) === fold(stated.site ?? ''));
  const author =
    (isHouse ? undefined : named) ??
    printed
      .map((words) => bylineOf(words) ?? bylineAfterDay(words, lang))
      .find((name) => name !== undefined) ??
    authorElement(near) ??
    nameBeforeDay(printed) ??
    named;
  const day = printed
    .filter((words) => words.length < 140)
    .map((words) => findPrintedDay(beforeUpdate(words), lang))
    .find((each) => each !== undefined);
  const dateline = report[0] === undefined ? undefined : datelineDay(report[0].words, lang);
  const published = stated.published ?? day ?? dateline ?? findPrintedDay(headline ?? '', lang);
  const title =
    headline ??
    stated.headline ??
    withoutSite(stated.titles[0] ?? '', stated.site ?? hostName(stated), stated.titles);
  return withoutAbsent({
    headline: title === '' ? undefined : title,
    author,
    published,
    publishedFrom:
      stated.published === undefined && day === undefined && dateline !== undefined
        ? ('text' as const)
        : undefined,
    url: stated.url,
    lang: stated.lang,
    site: stated.site ?? siteOf(stated.titles.at(-1)),
  });
}

/** “4 June 2009 by Ann Poe” */
function bylineAfterDay(words: string, lang: string): string | undefined {
  const at = words.length > LONGEST_DATED ? -1 : words.search(/\sby \p{Lu}/u);
  return at < 0 || findPrintedDay(words.slice(0, at), lang) === undefined
    ? undefined
    : bylineOf(words.slice(at + 1));
}

const LONGEST_DATED = 100;

/** When a page was written, as against when it was changed: “Posted 3 May 2024, updated 4 May 2024”. */
function beforeUpdate(words: string): string {
  const at = words.search(/\b(?:updated|modified|mis à jour|aktualisiert|actualizado)\b/i);
  return at < 0 ? words : words.slice(0, at);
}

/** “Brannock Quay, 14 May 2024. – The dredger …” */
function datelineDay(words: string, lang: string): string | undefined {
  const start = words.slice(0, 80);
  const dash = /[–—-]\s|\)\s/.exec(start);
  return dash === null ? undefined : findPrintedDay(start.slice(0, dash.index), lang);
}
