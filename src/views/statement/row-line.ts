import { stripOf } from '../../core/collate/staves/stave-strip.ts';
import { setStaves } from '../../core/collate/staves/staves.ts';
import type { ArticleId } from '../../core/content-model.ts';
import type { EventAnalysis, Statement } from '../../core/model.ts';
import { once } from '../../core/once.ts';
import { lookUp } from '../event/event-view.ts';
import { outletClass } from '../outlet-colors.ts';
import type { Site } from '../site.ts';
import type { EventLookups } from '../event-lookups.ts';
import { drawPaths } from './strip.ts';

/**
 * Which of a statement's words an article has, for a row of search: the class of its outlet's color, and as in
 * strip.ts, in hundredths, the path of those in marks, of those without and of other words: "o3;M0 1H50;M75 1H100;".
 */
export function writeRowLine(
  site: Site,
  analysis: EventAnalysis,
  statement: Statement,
  article: ArticleId,
): string | undefined {
  const lookups = lookUp(site, analysis);
  const { rows, columns } = stavesOf(lookups)(statement);
  const row = rows.find((each) => each.article === article);
  if (!row) return undefined;
  const scale = (at: number) => Math.round((at / columns.length) * 100);
  const parts = stripOf(row).map(({ kind, start, end }) => ({ kind, start: scale(start), end: scale(end) }));
  return [outletClass(lookups.colorOf({ id: article })), ...drawPaths(parts).map(({ d }) => d)].join(';');
}

const stavesOf = once((lookups: EventLookups) =>
  once((statement: Statement) => setStaves(statement, lookups.articles, lookups.insertionsOf)),
);
