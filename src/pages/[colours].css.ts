import { COLOURS_FILE, toColourStyles } from '../site/files/colours.ts';
import { loadSite } from '../site/load.ts';

export async function getStaticPaths() {
  const { colours } = (await loadSite()).settings;
  return colours === undefined ? [] : [{ params: { colours: COLOURS_FILE.replace('.css', '') } }];
}

export async function GET(): Promise<Response> {
  const { colours } = (await loadSite()).settings;
  return new Response(toColourStyles(colours ?? { outlets: [] }));
}
