import { citeInWords } from '../core/export/citations.ts';
import { citeStatement } from '../core/export/cited.ts';
import type { EventAnalysis, Statement } from '../core/model.ts';
import type { Site } from '../views/site.ts';
import { directoryOf } from './directory.ts';

/** How a statement is cited, as a sentence. */
export function formatCitation(site: Site, analysis: EventAnalysis, statement: Statement): string {
  return citeInWords(citeStatement(statement, analysis, directoryOf(site)));
}
