import type { Article } from '../../core/content-model.ts';
import { byCodeUnits } from '../../core/text/order.ts';
import { isMany } from '../../core/many.ts';
import { groupReadings } from '../statement/reading-groups.ts';
import type { EventLookups } from '../event-lookups.ts';
import type { StatementView } from '../statement/statement-view.ts';

/**
 * The articles of an event as its page tells of them: few in the order of the event, many in order of agreement. Those
 * come first that most often print a statement as most others print it; then by name.
 */
export function orderByAgreement(
  statements: readonly Pick<StatementView, 'readings'>[],
  { outletName }: Pick<EventLookups, 'outletName'>,
  articles: readonly Article[],
): readonly Article[] {
  if (!isMany(articles.length)) return articles;
  const agreeing = new Map<string, number>();
  for (const { readings } of statements) {
    for (const group of groupReadings(readings.filter(({ isFound }) => isFound)))
      for (const { article } of group)
        agreeing.set(article.id, (agreeing.get(article.id) ?? 0) + group.length - 1);
  }
  const count = ({ id }: Article) => agreeing.get(id) ?? 0;
  return articles.toSorted((a, b) => count(b) - count(a) || byCodeUnits(outletName(a), outletName(b)));
}

/**
 * Of articles in order so many that they tell most apart: first one for each way of printing the statements, then the
 * others.
 */
export function chooseUnlike(
  statements: readonly Pick<StatementView, 'readings'>[],
  inOrder: readonly Article[],
  count: number,
): readonly Article[] {
  const ways = new Map<string, string[]>(inOrder.map(({ id }) => [id, []]));
  for (const { readings } of statements) {
    for (const [at, group] of groupReadings(readings).entries())
      for (const { article } of group) ways.get(article.id)?.push(String(at));
  }
  const seen = new Set<string>();
  const isNew = ({ id }: Article) => {
    const way = (ways.get(id) ?? []).join();
    return !seen.has(way) && seen.add(way);
  };
  const unlike = inOrder.filter(isNew);
  const chosen = [...new Set([...unlike, ...inOrder])].slice(0, count);
  return inOrder.filter((article) => chosen.includes(article));
}
