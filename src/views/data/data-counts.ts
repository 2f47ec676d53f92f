import { isShared } from '../../core/reading-places.ts';
import type { Site } from '../site.ts';

/** What the site holds, in numbers. */
export function countData({
  corpus,
  events,
}: Site): readonly { readonly name: string; readonly count: number }[] {
  const quotations = events.flatMap((analysis) => analysis.quotations);
  const statements = events.flatMap((analysis) => analysis.statements);
  const shared = statements.filter(isShared);
  const countOf = (...kinds: readonly string[]) =>
    quotations.filter(({ kind }) => kinds.includes(kind)).length;
  return [
    { name: 'events', count: events.length },
    { name: 'articles', count: corpus.articles.length },
    { name: 'outlets', count: corpus.outlets.length },
    { name: 'quotations', count: countOf('speech', 'fragment') },
    { name: 'names and expressions in quotation marks, nobody’s words', count: countOf('term') },
    { name: 'remarks reported, not in quotation marks', count: countOf('indirect') },
    { name: 'statements', count: statements.length },
    { name: 'statements found in two articles or more', count: shared.length },
    {
      name: 'shared passages, those within a statement too',
      count: events.reduce((sum, { passages }) => sum + passages.length, 0),
    },
  ];
}
