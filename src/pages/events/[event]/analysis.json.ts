import type { APIContext } from 'astro';
import { toAnalysisFile } from '../../../core/export/analysis-file.ts';
import type { EventAnalysis } from '../../../core/model.ts';
import { eventAnalysisAddress } from '../../../site/addresses.ts';
import { changedPaths } from '../../../site/changed-paths.ts';
import { loadSite } from '../../../site/load.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  const paths = site.events.map((analysis) => ({
    params: { event: analysis.event.id },
    props: { analysis },
  }));
  return changedPaths(site, paths, ({ props: { analysis } }, { event }) => ({
    address: eventAnalysisAddress(analysis.event.id),
    from: event(analysis),
  }));
}

export function GET({ props }: APIContext<{ analysis: EventAnalysis }>): Response {
  return Response.json(toAnalysisFile([props.analysis]));
}
