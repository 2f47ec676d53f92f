import type { APIRoute } from 'astro';
import { changedPaths } from '../../site/changed-paths.ts';
import { cardAddress, isPlaced } from '../../site/addresses.ts';
import { cardOf, paintCard, siteCardOf } from '../../site/files/card-picture.ts';
import { loadSite } from '../../site/load.ts';

export async function getStaticPaths() {
  // A card is found by its whole address alone.
  if (!isPlaced) return [];
  const site = await loadSite();
  const paths = ['site', ...site.eventsById.keys()].map((card) => ({ params: { card } }));
  return changedPaths(site, paths, ({ params: { card } }, { event, all }) => {
    const analysis = site.eventsById.get(card);
    return { address: cardAddress(analysis && card), from: analysis ? event(analysis) : all };
  });
}

export const GET: APIRoute = async ({ params }) => {
  const site = await loadSite();
  const analysis = site.eventsById.get(params.card ?? '');
  const picture = await paintCard(analysis === undefined ? siteCardOf(site) : cardOf(site, analysis));
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
