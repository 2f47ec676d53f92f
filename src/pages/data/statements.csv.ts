import { toStatementsCsv } from '../../core/export/statement-table.ts';
import { directoryOf } from '../../site/directory.ts';
import { loadSite } from '../../site/load.ts';

export async function GET(): Promise<Response> {
  const site = await loadSite();
  return new Response(toStatementsCsv(site.events, directoryOf(site)));
}
