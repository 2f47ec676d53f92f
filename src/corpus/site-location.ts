import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteSettings } from '../core/content-model.ts';
import { readSite } from './entries/site.ts';
import { decodeSource } from './source.ts';

/** Where a site stands. */
export interface SiteLocation {
  /** Scheme and host; absent where nobody has said, and then no page claims a whole address. */
  readonly origin: string | undefined;
  /** The folder it lies in there, as it is written; absent where nobody has said. */
  readonly base: string | undefined;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** What the environment says (SITE_URL, SITE_BASE), otherwise what the settings say. An empty variable says nothing. */
export function locationOf(
  settings: Pick<SiteSettings, 'url' | 'base'>,
  environment: Environment,
): SiteLocation {
  return {
    origin: environment.SITE_URL || settings.url,
    base: environment.SITE_BASE || settings.base,
  };
}

/** The same for a content folder, before it is read whole; what is wrong with its settings is told there. */
export async function readSiteLocation(folder: string, environment: Environment): Promise<SiteLocation> {
  const file = join(folder, 'site.yaml');
  const bytes = await readFile(file).catch(() => undefined);
  const source = bytes && decodeSource(file, bytes, () => {});
  return locationOf((source && readSite(source, () => {})?.value) ?? {}, environment);
}
