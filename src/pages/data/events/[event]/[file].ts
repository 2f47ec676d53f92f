import type { APIRoute } from 'astro';
import { eventDataAddress } from '../../../../site/addresses.ts';
import { changedPaths } from '../../../../site/changed-paths.ts';
import { eventFiles, placeAmongAnnotations } from '../../../../site/files/event-files.ts';
import { loadSite } from '../../../../site/load.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  const paths = site.events.flatMap((analysis) =>
    Object.keys(eventFiles).map((file) => ({
      params: { event: analysis.event.id, file },
      props: { analysis },
    })),
  );
  return changedPaths(site, paths, ({ params: { file }, props: { analysis } }, { event }) => ({
    address: eventDataAddress(analysis.event.id, file),
    from: [event(analysis), file === 'annotations.json' ? placeAmongAnnotations(site, analysis) : null],
  }));
}

export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const analysis = site.eventsById.get(params.event ?? '');
  const write = eventFiles[params.file ?? ''];
  if (analysis === undefined || write === undefined) return new Response(null, { status: 404 });
  return new Response(write(site, analysis));
};
