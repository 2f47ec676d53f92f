import type { Finding, FindingSubject } from './finding.ts';
import { findingKinds } from './kinds.ts';

/** Everything that an event’s articles show, kind by kind in the order of the rows, the most telling of each first. */
export function findFindings(subject: FindingSubject): Finding[] {
  return findingKinds.flatMap(({ find }) => find(subject));
}

/**
 * The few that open an event’s page: the first of each kind, then the second; no statement twice. `findings` are in the
 * order of the kinds.
 */
export function chooseFindings(findings: readonly Finding[], most = 3): Finding[] {
  const ranks = new Map<Finding['kind'], number>();
  const ranked = findings.map((finding) => {
    const rank = ranks.get(finding.kind) ?? 0;
    ranks.set(finding.kind, rank + 1);
    return { finding, rank };
  });
  const chosen: Finding[] = [];
  for (const { finding } of ranked.toSorted((a, b) => a.rank - b.rank)) {
    if (chosen.length === most) break;
    if (!chosen.some((other) => isOfSame(other, finding))) chosen.push(finding);
  }
  return chosen;
}

function isOfSame(a: Finding, b: Finding): boolean {
  return 'statement' in a && 'statement' in b && a.statement === b.statement;
}
