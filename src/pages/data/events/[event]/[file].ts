import type { APIRoute } from 'astro';
import { eventFiles } from '../../../../site/files/event-files.ts';
import { loadSite } from '../../../../site/load.ts';

export async function getStaticPaths() {
  const { events } = await loadSite();
  return events.flatMap(({ event }) =>
    Object.keys(eventFiles).map((file) => ({ params: { event: event.id, file } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const analysis = site.eventsById.get(params.event ?? '');
  const write = eventFiles[params.file ?? ''];
  if (analysis === undefined || write === undefined) return new Response(null, { status: 404 });
  return new Response(write(site, analysis));
};
