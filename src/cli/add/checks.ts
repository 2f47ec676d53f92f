import type { Outlet } from '../../core/model.ts';
import { readArticle } from '../../corpus/entries/articles.ts';
import { readBody } from '../../corpus/markdown/body.ts';
import type { Problem } from '../../corpus/problems.ts';
import { decodeSource } from '../../corpus/source.ts';

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
