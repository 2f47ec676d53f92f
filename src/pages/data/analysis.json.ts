import { toAnalysisFile } from '../../core/export/analysis-file.ts';
import { loadSite } from '../../site/load.ts';

export async function GET(): Promise<Response> {
  const { events } = await loadSite();
  return Response.json(toAnalysisFile(events));
}
