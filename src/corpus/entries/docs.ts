import type { DocsPage } from '../../core/content-model.ts';
import { withoutAbsent } from '../../core/without-absent.ts';
import { readFrontMatter } from '../fields/front-matter.ts';
import { isReservedId, isWellFormedId } from '../fields/ids.ts';
import type { PageLink } from '../markdown/body.ts';
import type { BodyReader } from '../markdown/body-reader.ts';
import type { Report } from '../problems.ts';
import type { Source } from '../source.ts';

/** A page with its links, which other files are needed to check. */
export interface DocsDraft {
  readonly page: DocsPage;
  readonly file: string;
  readonly links: readonly PageLink[];
}

/** Reads `content/docs/<id>.md`: a page of the publisher's own. */
export async function readDocsPage(
  source: Source,
  id: string,
  bodies: BodyReader,
  report: Report,
): Promise<DocsDraft | undefined> {
  if (!isWellFormedId(id) || isReservedId(id)) {
    report({
      ...{ file: source.file, line: 1, column: 1, code: 'bad-id', severity: 'error' },
      message: `The file's name "${id}" cannot stand in an address. Use small letters, digits and single hyphens.`,
    });
  }
  const file = readFrontMatter(source, report, 'page');
  if (file === undefined) return undefined;
  const title = file.fields.requiredText('title');
  const known = withoutAbsent({ description: file.fields.text('description') });
  file.fields.close();
  const {
    html,
    links = [],
    problems,
  } = await bodies.read({
    ...{ file: source.file, text: file.body, firstLine: file.bodyLine, isPage: true },
  });
  for (const problem of problems) report(problem);
  return { page: { id, title, ...known, html: html ?? '' }, file: source.file, links };
}
