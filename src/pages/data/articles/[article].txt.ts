import type { APIRoute } from 'astro';
import { loadSite } from '../../../site/load.ts';

export async function getStaticPaths() {
  const { articlesById } = await loadSite();
  return [...articlesById.keys()].map((article) => ({ params: { article } }));
}

/** Spaces stand where text is withheld, so that offsets hold. */
export const GET: APIRoute = async ({ params }) => {
  const { articlesById } = await loadSite();
  return new Response(articlesById.get(params.article ?? '')?.text ?? '');
};
