import type { APIRoute } from 'astro';
import { feedAddress, siteAddress } from '../../site/addresses.ts';
import { feedFormats, feedOf, listFeeds } from '../../site/files/feeds.ts';
import { loadSite } from '../../site/load.ts';
import type { FeedFormat } from '../../views/addresses.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  const folder = siteAddress('feeds/');
  return listFeeds(site).flatMap((of) =>
    (Object.keys(feedFormats) as FeedFormat[]).map((format) => ({
      params: { path: feedAddress(of, format).slice(folder.length) },
      props: { of, format },
    })),
  );
}

export const GET: APIRoute = async ({ props: { of, format } }) => {
  const { write } = feedFormats[format as FeedFormat];
  return new Response(write(feedOf(await loadSite(), of)));
};
