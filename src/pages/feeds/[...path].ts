import type { APIRoute } from 'astro';
import { changedPaths } from '../../site/changed-paths.ts';
import { feedAddress, siteAddress } from '../../site/addresses.ts';
import { feedFormats, feedOf, listFeeds } from '../../site/files/feeds.ts';
import { loadSite } from '../../site/load.ts';
import type { FeedFormat } from '../../views/addresses.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  const folder = siteAddress('feeds/');
  const paths = listFeeds(site).flatMap((of) =>
    (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
      params: { path: feedAddress(of, format).slice(folder.length) },
      props: { of, format },
    })),
  );
  return changedPaths(site, paths, ({ props: { of, format } }, { event, outlet, all }) => {
    const analysis = of !== 'site' && 'event' in of ? site.eventsById.get(of.event) : undefined;
    const from = of === 'site' ? all : analysis ? event(analysis) : 'outlet' in of ? outlet(of.outlet) : all;
    return { address: feedAddress(of, format), from };
  });
}

export const GET: APIRoute = async ({ props: { of, format } }) => {
  const { write } = feedFormats[format as FeedFormat];
  return new Response(write(feedOf(await loadSite(), of)));
};
