import type { APIRoute } from 'astro';
import { articleTextAddress } from '../../../site/addresses.ts';
import { changedPaths } from '../../../site/changed-paths.ts';
import { loadSite } from '../../../site/load.ts';

export async function getStaticPaths() {
  const site = await loadSite();
  const paths = site.events.flatMap((analysis) =>
    analysis.articles.map(({ id }) => ({ params: { article: id }, props: { analysis } })),
  );
  return changedPaths(site, paths, ({ params, props: { analysis } }, { event }) => ({
    address: articleTextAddress(params.article),
    from: event(analysis),
  }));
}

/** Spaces stand where text is withheld, so that offsets hold. */
export const GET: APIRoute = async ({ params }) => {
  const { articlesById } = await loadSite();
  return new Response(articlesById.get(params.article ?? '')?.text ?? '');
};
