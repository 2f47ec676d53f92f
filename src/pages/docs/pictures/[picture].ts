import type { APIRoute } from 'astro';
import { contentTypeOf } from '../../../site/content-types.ts';
import { loadSite } from '../../../site/load.ts';

export async function getStaticPaths() {
  const { manual } = await loadSite();
  return manual.flatMap(({ pictures }) =>
    Object.entries(pictures).map(([picture, svg]) => ({ params: { picture }, props: { svg } })),
  );
}

export const GET: APIRoute<{ svg: string }> = ({ params, props }) =>
  new Response(props.svg, { headers: { 'Content-Type': contentTypeOf(params.picture ?? '') } });
