import type { Site } from '../site.ts';

/** What the site holds, in numbers. */
export function countData({
  corpus,
  events,
}: Site): readonly { readonly name: string; readonly count: number }[] {
  const quotations = events.flatMap((analysis) => analysis.quotations);
  const statements = events.flatMap((analysis) => analysis.statements);
  const shared = statements.filter(
    ({ readings }) => readings.filter(({ treatment }) => treatment !== 'absent').length > 1,
  );
  return [
    { name: 'events', count: events.length },
    { name: 'articles', count: corpus.articles.length },
    { name: 'outlets', count: corpus.outlets.length },
    { name: 'quotations', count: quotations.filter(({ kind }) => kind !== 'indirect').length },
    { name: 'reported without marks', count: quotations.filter(({ kind }) => kind === 'indirect').length },
    { name: 'statements', count: statements.length },
    { name: 'found in two articles or more', count: shared.length },
    {
      name: 'shared passages, those within a statement too',
      count: events.reduce((sum, { passages }) => sum + passages.length, 0),
    },
  ];
}
