import type { Statement } from '../../core/model.ts';
import { quotationsOf } from '../../core/reading-places.ts';
import { type FormerId, leadsTo } from './former-ids.ts';

/**
 * The ids beside its own that lead to a row of statements: its other statements', its units', those by which a statement
 * of one of its units was called before it joined this one, those by which version 1 of the site called the statements
 * of its quotations (`s-` and the unit's or the quotation's own), and those that an editor says led to its words. Each
 * id is given once on a page: `taken` are those that are, and those given are added.
 */
export function anchorsOf(
  row: readonly Statement[],
  taken: Set<string>,
  former: readonly FormerId[] = [],
): string[] {
  const [, ...others] = row;
  const units = row.flatMap(({ anchors }) => anchors);
  const quotations = row.flatMap(({ readings }) => readings.flatMap(quotationsOf));
  const old = [...units, ...quotations].map((id) => id.replace(/^[uq]-/, 's-'));
  const noted = former.filter((id) => row.some((statement) => leadsTo(statement, id)));
  const fresh = [...units, ...old, ...noted.map(({ id }) => id)].filter(
    (id) => !taken.has(id) && taken.add(id),
  );
  return [...others.map(({ id }) => id), ...fresh];
}
