import type { APIRoute } from 'astro';
import { isPlaced } from '../../site/addresses.ts';
import { cardOf, paintCard, siteCardOf } from '../../site/files/card-picture.ts';
import { loadSite } from '../../site/load.ts';

export async function getStaticPaths() {
  // A card is found by its whole address alone.
  if (!isPlaced) return [];
  const { events } = await loadSite();
  return ['site', ...events.map(({ event }) => event.id)].map((card) => ({ params: { card } }));
}

export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const analysis = site.eventsById.get(params.card ?? '');
  const picture = await paintCard(analysis === undefined ? siteCardOf(site) : cardOf(site, analysis));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
