import type { APIRoute } from 'astro';
import { toOembed } from '../../../../core/export/feeds/oembed.ts';
import { changedPaths } from '../../../../site/changed-paths.ts';
import { absoluteAddress, homeAddress, isPlaced, oembedAddress } from '../../../../site/addresses.ts';
import { frameOf, listEmbeds } from '../../../../site/files/embeds.ts';
import { loadSite } from '../../../../site/load.ts';

export async function getStaticPaths() {
  // Its addresses have to be whole.
  if (!isPlaced) return [];
  const site = await loadSite();
  const paths = listEmbeds(site).map((embed) => ({
    params: { statement: embed.statement.id },
    props: { embed },
  }));
  return changedPaths(site, paths, ({ props: { embed } }, { event }) => ({
    address: oembedAddress(embed.statement),
    from: event(embed.analysis),
  }));
}

export const GET: APIRoute = async ({ props: { embed } }) => {
  const { settings } = await loadSite();
  const host = { siteName: settings.name, siteAddress: absoluteAddress(homeAddress()) };
  return Response.json(toOembed(frameOf(embed), host));
};
