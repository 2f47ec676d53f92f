import { citeStatement } from '../core/export/cited.ts';
import { citeInWords, toBibtex } from '../core/export/citations.ts';
import type { EventAnalysis, Statement } from '../core/model.ts';
import { eventDataAddress } from './data-addresses.ts';
import { directoryOf } from './directory.ts';
import { snippetOf } from './embeds.ts';
import type { Site } from './load.ts';

/** How a statement is cited. */
export interface CiteView {
  readonly sentence: string;
  readonly bibtex: string;
  /** The file that has this and the event's other citations in CSL-JSON. */
  readonly cslAddress: string;
  /** The lines that put the statement into another page; `null` where it is found in one article only. */
  readonly snippet: string | null;
}

export function viewCitation(site: Site, analysis: EventAnalysis, statement: Statement): CiteView {
  const citation = citeStatement(statement, analysis, directoryOf(site));
  return {
    sentence: citeInWords(citation),
    bibtex: toBibtex(citation).trim(),
    cslAddress: eventDataAddress(analysis.event.id, 'citations.json'),
    snippet: snippetOf(statement, analysis, site),
  };
}
