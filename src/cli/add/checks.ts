import { stringify } from 'yaml';
import type { Outlet } from '../../core/content-model.ts';
import { readArticle } from '../../corpus/entries/articles.ts';
import { contentFields } from '../../corpus/fields/field-table.ts';
import { readBody } from '../../corpus/markdown/body.ts';
import type { Problem } from '../../corpus/problems.ts';
import { decodeSource } from '../../corpus/source.ts';
import { toIsoDate } from '../../import/page/facts/values.ts';
import { toFieldValues } from './field-values.ts';

/** Reads a file as it will be read from the content folder, before it is written. */
export async function checkFile(
  { file, content }: { readonly file: string; readonly content: string },
  place: { readonly event: string; readonly name: string },
  outlets: readonly Outlet[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  const report = (problem: Problem) => problems.push(problem);
  const source = decodeSource(file, Buffer.from(content), report);
  if (source === undefined) return problems;
  const byId = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  await readArticle(
    source,
    place,
    byId,
    { read: async (body) => readBody(body), close: async () => undefined },
    report,
  );
  return problems;
}

/** What is wrong with an article's fields by themselves, in sentences, whatever the article says besides. */
export async function checkFields(fields: Readonly<Record<string, string>>): Promise<string[]> {
  const { published = '2026-03-02' } = fields;
  // "publishedFrom" needs a date and "speaker" an official text, and the page or the file may have them.
  const known = toFieldValues(contentFields.article, {
    kind: 'official',
    ...fields,
    published: toIsoDate(published) ?? published,
  });
  const faults = await checkFile(
    { file: 'outlet.md', content: `---\n${stringify(known, { lineWidth: 0 })}---\n\nText.\n` },
    { event: 'event', name: 'outlet' },
    [{ id: 'outlet', name: 'Outlet', publish: 'full' }],
  );
  return faults.filter(({ severity }) => severity === 'error').map(({ message }) => message);
}

/** An instant that may be another day elsewhere: 2026-03-02T14:05. */
export function isWithoutZone(published: string): boolean {
  return /^\s*\d{4}-\d\d-\d\d[T ]\d\d:\d\d/i.test(published) && toIsoDate(published)?.includes('T') !== true;
}
