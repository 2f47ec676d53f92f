import type { APIContext } from 'astro';
import { toAnalysisFile } from '../../../core/export/analysis-file.ts';
import type { EventAnalysis } from '../../../core/model.ts';
import { loadSite } from '../../../site/load.ts';

export async function getStaticPaths() {
  const { events } = await loadSite();
  return events.map((analysis) => ({ params: { event: analysis.event.id }, props: { analysis } }));
}

export function GET({ props }: APIContext<{ analysis: EventAnalysis }>): Response {
  return Response.json(toAnalysisFile([props.analysis]));
}
