import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface Route {
  /** The address as Astro writes it, as `/articles/[...id]`. */
  readonly pattern: string;
  readonly entrypoint: URL;
}

/** The program's pages. */
export const pagesFolder = new URL('../pages/', import.meta.url);

/** A route for every file in the folder of pages, as Astro itself would find them there. */
export function listRoutes(folder: URL = pagesFolder): Route[] {
  return readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => /\.(?:astro|ts|js)$/.test(path) && !path.endsWith('.d.ts'))
    .sort()
    .map((path) => ({ pattern: toPattern(path), entrypoint: new URL(encodeSteps(path), folder) }));
}

/** `events/[event]/index.astro` has the pattern `/events/[event]`, `robots.txt.ts` has `/robots.txt`. */
function toPattern(path: string): string {
  const steps = path.replace(/\.(?:astro|ts|js)$/, '').split('/');
  return `/${(steps.at(-1) === 'index' ? steps.slice(0, -1) : steps).join('/')}`;
}

function encodeSteps(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
