import { toBibtex, toCslJson } from '../../core/export/citations.ts';
import { citeArticle, citeQuotation, citeStatement } from '../../core/export/cited.ts';
import { toDataPackage } from '../../core/export/data-package.ts';
import { toStatementsCsv } from '../../core/export/statement-table.ts';
import { toTei } from '../../core/export/tei.ts';
import { countAnnotations, toAnnotationPage } from '../../core/export/web-annotation.ts';
import type { EventAnalysis } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import type { Site } from '../../views/site.ts';
import { absoluteAddress, dataAddress, eventDataAddress } from '../addresses.ts';
import { directoryOf } from '../directory.ts';
import { listEventFiles, toPackagedFiles } from './data-files.ts';

/** The data files of an event by their names, and how each is written. */
export const eventFiles: Readonly<Record<string, (site: Site, analysis: EventAnalysis) => string>> = {
  'statements.csv': (site, analysis) => toStatementsCsv([analysis], directoryOf(site)),
  'annotations.json': (site, analysis) => formatJson(annotationPage(site, analysis)),
  'edition.xml': (site, analysis) => toTei(analysis, directoryOf(site), addressOf(analysis, 'edition.xml')),
  'citations.bib': (site, analysis) => citationsOf(site, analysis).map(toBibtex).join('\n'),
  'citations.json': (site, analysis) => formatJson(citationsOf(site, analysis).map(toCslJson)),
  'datapackage.json': (site, analysis) => {
    const address = eventDataAddress(analysis.event.id, 'datapackage.json');
    const files = toPackagedFiles(listEventFiles(analysis.event.id), address);
    return formatJson(
      toDataPackage(files, directoryOf(site).eventAddress(analysis.event.id), directoryOf(site)),
    );
  },
};

function citationsOf(site: Site, analysis: EventAnalysis) {
  const directory = directoryOf(site);
  return [
    ...analysis.articles.map((article) => citeArticle(article, directory)),
    ...analysis.statements.map((statement) => citeStatement(statement, analysis, directory)),
    ...analysis.quotations.flatMap((quotation) => {
      const article = analysis.articles.find(({ id }) => id === quotation.article);
      return article === undefined || quotation.kind === 'indirect'
        ? []
        : [citeQuotation(quotation, article, directory)];
    }),
  ];
}

/** One page of the site's collection of annotations, linked to its neighbors. */
function annotationPage(site: Site, analysis: EventAnalysis) {
  return toAnnotationPage(analysis, directoryOf(site), addressOf(analysis, 'annotations.json'), {
    collection: absoluteAddress(dataAddress('annotations.json')),
    ...placeAmongAnnotations(site, analysis),
  });
}

/** What an event's page of annotations says of the others: where it begins, and the pages before and after it. */
export function placeAmongAnnotations(site: Site, analysis: EventAnalysis) {
  const index = indexes(site).get(analysis) ?? 0;
  const [previous, next] = [site.events[index - 1], site.events[index + 1]];
  return {
    startIndex: startIndexes(site)[index] ?? 0,
    ...(previous !== undefined && { prev: addressOf(previous, 'annotations.json') }),
    ...(next !== undefined && { next: addressOf(next, 'annotations.json') }),
  };
}

const indexes = once(({ events }: Site) => new Map(events.map((analysis, index) => [analysis, index])));

/** How many annotations stand on the pages before each event's. */
const startIndexes = once((site: Site): readonly number[] => {
  let total = 0;
  return site.events.map((analysis) => {
    const start = total;
    total += countAnnotations(analysis);
    return start;
  });
});

function addressOf({ event }: EventAnalysis, file: string): string {
  return absoluteAddress(eventDataAddress(event.id, file));
}

function formatJson(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
