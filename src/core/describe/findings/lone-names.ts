import type { EventAnalysis } from '../../model.ts';
import { byCodeUnits } from '../../text/order.ts';
import type { NameUse, TermUse } from '../wording/terms.ts';
import type { Finding, FindingSubject } from './finding.ts';
import { isReport } from './reports.ts';

// A name that stands once or twice may stand there for variety.
const LEAST_USES = 3;

/**
 * Names that one article alone uses where others use another for the same thing; first those whose article uses no other
 * name for it, then the most used.
 */
export function findLoneNames({ analysis, terms }: FindingSubject): Finding[] {
  const found = terms.flatMap((term) =>
    term.names.flatMap((use) => (use.within === null ? (toLoneName(use, term, analysis) ?? []) : [])),
  );
  return found
    .sort(
      (a, b) =>
        Number(b.isSole) - Number(a.isSole) ||
        b.finding.count - a.finding.count ||
        byCodeUnits(a.finding.name, b.finding.name),
    )
    .map(({ finding }) => finding);
}

type LoneName = Extract<Finding, { kind: 'name' }>;

function toLoneName(
  use: NameUse,
  { names }: TermUse,
  analysis: EventAnalysis,
): { readonly finding: LoneName; readonly isSole: boolean } | undefined {
  const reports = use.articles.filter(({ article }) => isReport(analysis, article));
  const using = reports.filter(({ places }) => places.length > 0);
  const [only] = using;
  const isOwn = only?.places.some(({ quoted }) => !quoted);
  if (!only || using.length > 1 || !isOwn || only.places.length < LEAST_USES) return undefined;
  const without = reports.filter((each) => each !== only).map(({ article }) => article);
  const alternatives = names.filter(({ name, within }) => name !== use.name && within === null);
  const others = without.flatMap((article) => {
    const [best] = alternatives
      .map((each) => ({ article, name: each.name, count: usesIn(each, article) }))
      .sort((a, b) => b.count - a.count);
    return best && best.count > 0 ? [best] : [];
  });
  if (others.length === 0) return undefined;
  return {
    finding: {
      kind: 'name',
      name: use.name,
      article: only.article,
      count: only.places.length,
      others,
      without,
    },
    isSole: alternatives.every((each) => usesIn(each, only.article) === 0),
  };
}

function usesIn({ articles }: NameUse, article: string): number {
  return articles.find((each) => each.article === article)?.places.length ?? 0;
}
