import { analyzeEvent } from '../../src/core/analysis.ts';
import { insertionFinder } from '../../src/core/collate/readings/base-text.ts';
import { countTerms } from '../../src/core/describe/wording/terms.ts';
import type { Article } from '../../src/core/content-model.ts';
import type { EventAnalysis } from '../../src/core/model.ts';
import { addressesUnder } from '../../src/views/addresses.ts';
import { type EventFindings, viewFindings } from '../../src/views/event/findings.ts';
import { english } from '../../src/views/say.ts';
import { someEvent, toArticle } from './articles.ts';

/** Reports by outlets of the ids of `texts`, in the order given; `names` are names for one thing. */
export function analyzeReports(
  texts: Readonly<Record<string, string>>,
  names: readonly string[] = [],
): EventAnalysis {
  const terms = names.length === 0 ? [] : [{ about: 'The place', names }];
  const articles = Object.entries(texts).map(([id, text]): Article => ({
    ...toArticle(id, text),
    outlet: id,
    published: '2024-05-02',
  }));
  return analyzeEvent({ ...someEvent, terms }, articles, []);
}

/** The findings of such an event; the outlet `daily` is The Daily. */
export function findingsIn(analysis: EventAnalysis): EventFindings {
  return viewFindings(
    analysis,
    analysis,
    countTerms(analysis),
    {
      articles: new Map(analysis.articles.map((article) => [article.id, article])),
      quotations: new Map(analysis.quotations.map((quotation) => [quotation.id, quotation])),
      insertionsOf: insertionFinder(analysis.quotations),
      outletName: ({ id }) => `The ${id.charAt(0).toUpperCase()}${id.slice(1)}`,
      colorOf: () => 0,
      addresses: addressesUnder('/', 'https://example.org'),
    },
    english,
  );
}
