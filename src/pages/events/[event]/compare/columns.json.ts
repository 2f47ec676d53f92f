import type { APIContext } from 'astro';
import type { EventAnalysis } from '../../../../core/model.ts';
import { columnsAddress } from '../../../../site/addresses.ts';
import { changedPaths } from '../../../../site/changed-paths.ts';
import { loadSite } from '../../../../site/load.ts';
import { toColumnsFile } from '../../../../views/compare/columns-file.ts';
import { isChosenFrom } from '../../../../views/compare/pairs.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  const paths = site.events
    .filter((analysis) => isChosenFrom(site, analysis))
    .map((analysis) => ({ params: { event: analysis.event.id }, props: { analysis } }));
  return changedPaths(site, paths, ({ props: { analysis } }, { event }) => ({
    address: columnsAddress(analysis.event.id),
    from: event(analysis),
  }));
}

export async function GET({ props }: APIContext<{ analysis: EventAnalysis }>): Promise<Response> {
  return Response.json(toColumnsFile(await loadSite(), props.analysis));
}
