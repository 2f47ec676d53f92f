import { citeStatement } from '../core/export/cited.ts';
import { citeInWords, toBibtex } from '../core/export/citations.ts';
import type { EventAnalysis, Statement } from '../core/model.ts';
import { directoryOf } from './directory.ts';
import type { Site } from './load.ts';

/** How a statement is cited. */
export interface CiteView {
  readonly sentence: string;
  readonly bibtex: string;
}

export function viewCitation(site: Site, analysis: EventAnalysis, statement: Statement): CiteView {
  const citation = citeStatement(statement, analysis, directoryOf(site));
  return {
    sentence: citeInWords(citation),
    bibtex: toBibtex(citation).trim(),
  };
}
