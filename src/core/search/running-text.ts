import type { Article, Outlet } from '../content-model.ts';
import type { EventAnalysis } from '../model.ts';
import { makeRecords, type SearchGroup, type SearchRecords } from './records.ts';

/**
 * The running text that the site prints, for looking up words that stand in no quotation marks: a row a paragraph or
 * headline, and before them a row for each clause that credits words to somebody without marks.
 */
export function makeRunningText(events: readonly EventAnalysis[], outlets: readonly Outlet[]): SearchRecords {
  const quoted = makeRecords(events, outlets);
  const places = new Map(quoted.articles.map(({ id }, place) => [id, place]));
  const clauses = quoted.groups.filter(({ rows }) => rows[0]?.treatment === 'clause');
  const groups = events.flatMap(({ articles }, event) => [
    ...clauses.filter(({ rows }) => quoted.articles[rows[0]?.article ?? -1]?.event === event),
    ...articles.flatMap((article) => paragraphsOf(article, places.get(article.id) as number)),
  ]);
  return { ...quoted, groups: groups.filter(({ rows }) => rows.some(({ text }) => text.trim() !== '')) };
}

function paragraphsOf(article: Article, place: number): SearchGroup[] {
  const paragraphs = article.blocks.map(({ start, end }) => article.text.slice(start, end));
  return [article.headline ?? '', ...paragraphs].map((text) => ({
    statement: null,
    speaker: -1,
    rows: [{ article: place, treatment: 'single', quotation: null, text: text.trim() }],
  }));
}
