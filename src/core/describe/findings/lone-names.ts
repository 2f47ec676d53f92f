import { byCodeUnits } from '../../text/order.ts';
import { groupNames, type NameGroup, type NameRow } from '../wording/name-groups.ts';
import type { TermUse } from '../wording/terms.ts';
import type { Finding, FindingSubject } from './finding.ts';
import { isReport } from './reports.ts';

// A name that stands once or twice may stand there for variety.
const LEAST_USES = 3;

/**
 * Names that one article alone uses where others use another for the same thing; first those whose article uses no other
 * name for it, then the most used. The forms of a name are one name, and only what stands outside quotation marks is an
 * article's own use; where a name stands inside them, it stands there all the same.
 */
export function findLoneNames({ analysis, terms }: FindingSubject): Finding[] {
  return groupNames(terms)
    .flatMap((group) => group.rows.flatMap((row) => toLoneName(row, group, { analysis, terms }) ?? []))
    .sort(
      (a, b) =>
        Number(b.isSole) - Number(a.isSole) ||
        b.finding.count - a.finding.count ||
        byCodeUnits(a.finding.names.join(), b.finding.names.join()),
    )
    .map(({ finding }) => finding);
}

type LoneName = Extract<Finding, { kind: 'name' }>;

function toLoneName(
  row: NameRow,
  { rows }: NameGroup,
  { analysis, terms }: Pick<FindingSubject, 'analysis' | 'terms'>,
): { readonly finding: LoneName; readonly isSole: boolean } | undefined {
  const reports = row.articles.filter(({ article }) => isReport(analysis, article));
  const using = reports.filter(({ count }) => count > 0);
  const [only] = using;
  if (row.within !== null || !only || using.length > 1) return undefined;
  const count = ownUses(row, only.article);
  if (count < LEAST_USES) return undefined;
  const without = reports.filter((each) => each !== only).map(({ article }) => article);
  const alternatives = rows.filter((other) => other !== row && other.within === null);
  const others = without.flatMap((article) => {
    const [best] = alternatives
      .map((other) => ({ other, count: ownUses(other, article) }))
      .sort((a, b) => b.count - a.count);
    if (!best || best.count === 0) return [];
    return [{ article, names: formsIn(best.other, article, terms), count: best.count }];
  });
  if (others.length === 0) return undefined;
  return {
    finding: {
      kind: 'name',
      names: formsIn(row, only.article, terms),
      forms: row.names,
      article: only.article,
      count,
      isQuoted: [row, ...alternatives].some(({ articles }) => articles.some(({ quoted }) => quoted > 0)),
      others,
      without,
    },
    isSole: alternatives.every((each) => ownUses(each, only.article) === 0),
  };
}

/** How often a name stands in an article outside quotation marks. */
function ownUses({ articles }: NameRow, article: string): number {
  const use = articles.find((each) => each.article === article);
  return use === undefined ? 0 : use.count - use.quoted;
}

/** The forms of a name that an article itself prints, the most used first. */
function formsIn({ names, within }: NameRow, article: string, terms: readonly TermUse[]): string[] {
  const counted = terms
    .flatMap((term) => term.names)
    .filter((use) => use.within === within && names.includes(use.name))
    .map(({ name, articles }) => ({
      name,
      count: (articles.find((each) => each.article === article)?.places ?? []).filter(({ quoted }) => !quoted)
        .length,
    }))
    .filter(({ count }) => count > 0);
  return counted.toSorted((a, b) => b.count - a.count).map(({ name }) => name);
}
