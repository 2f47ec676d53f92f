import type { Statement } from '../../core/model.ts';
import { quotationsOf } from '../../core/reading-places.ts';

/**
 * The ids beside its own that lead to a row of statements: its other statements', its units', and those by which version
 * 1 of the site called the statements of its quotations (`s-` and the quotation's own). Each id is given once on a page:
 * `taken` are those that are, and those given are added.
 */
export function anchorsOf(row: readonly Statement[], taken: Set<string>): string[] {
  const [, ...others] = row;
  const units = row.flatMap(({ anchors }) => anchors);
  const old = row.flatMap(({ readings }) =>
    readings.flatMap(quotationsOf).map((id) => id.replace(/^q-/, 's-')),
  );
  const fresh = [...units, ...old].filter((id) => !taken.has(id) && taken.add(id));
  return [...others.map(({ id }) => id), ...fresh];
}
