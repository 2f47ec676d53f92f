import { isReport } from './reports.ts';
import type { Finding, FindingSubject } from './finding.ts';

const TOLD: readonly string[] = ['negation', 'number', 'name', 'modal'];

/** Where articles print another negation, number, name or modal in marks; of these the ones that most articles print. */
export function findDifferences({ analysis, differences }: FindingSubject): Finding[] {
  const found = analysis.statements.flatMap((statement) => {
    const own = differences.get(statement.id) ?? [];
    const marking = statement.readings.filter(
      ({ article, places }) => isReport(analysis, article) && places.some(({ marked }) => marked),
    ).length;
    return own.flatMap((difference) => {
      const rank = TOLD.indexOf(difference.kind);
      return rank < 0 ? [] : [{ statement: statement.id, difference, rank, marking }];
    });
  });
  return found
    .sort((a, b) => a.rank - b.rank || b.marking - a.marking)
    .map(({ statement, difference }) => ({ kind: 'difference', statement, difference }));
}
