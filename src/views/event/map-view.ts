import { drawPassageMap, type MapThread, type PassageMap } from '../../core/describe/passage-map.ts';
import { describePlacement } from '../../core/describe/placement.ts';
import type { Article, EventAnalysis } from '../../core/model.ts';
import type { EventLookups, StatementView } from './statement-view.ts';

/** The map of an event with a name for everything in it, and the same as rows of a table. */
export interface MapView {
  readonly map: PassageMap;
  readonly threads: readonly ThreadView[];
}

export interface ThreadView extends MapThread {
  readonly href: string;
  readonly title: string;
  /** One per article: the number of the paragraph, `null` where the article does not have it. */
  readonly paragraphs: readonly (number | null)[];
}

/** `whole` is the event with whole texts: the map shows where words stand, not what they are. */
export function viewMap(
  whole: EventAnalysis,
  statements: readonly StatementView[],
  lookups: EventLookups,
): MapView {
  const map = drawPassageMap(whole);
  const named = new Map(statements.map((view) => [view.statement.id, `${view.number} ${view.firstWords}`]));
  const threads = map.threads.map((thread) => ({
    ...thread,
    href: `#${thread.shares.of.id}`,
    title:
      thread.shares.kind === 'statement'
        ? (named.get(thread.shares.of.id) ?? '')
        : `Running text, ${thread.shares.of.words} words`,
    paragraphs: [...lookups.articles.values()].map((article) => paragraphOf(thread, article)),
  }));
  return { map, threads };
}

function paragraphOf({ shares }: MapThread, article: Article): number | null {
  const start =
    shares.kind === 'passage'
      ? shares.of.spans.find((span) => span.article === article.id)?.start
      : shares.of.readings.find((reading) => reading.article === article.id)?.spans[0]?.start;
  return start === undefined ? null : describePlacement(article, { field: 'body', start }).paragraph;
}
