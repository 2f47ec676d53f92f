import type { APIRoute } from 'astro';
import { loadSearchFiles } from '../../../../site/search-files.ts';

export async function getStaticPaths() {
  const { files, digest } = await loadSearchFiles();
  return [...files.keys()].map((file) => ({ params: { digest, file } }));
}

export const GET: APIRoute = async ({ params }) => {
  const { files } = await loadSearchFiles();
  const content = files.get(params.file ?? '');
  if (content === undefined) return new Response(null, { status: 404 });
  const type = typeof content === 'string' ? 'application/json' : 'application/octet-stream';
  return new Response(content as BodyInit, { headers: { 'Content-Type': type } });
};
