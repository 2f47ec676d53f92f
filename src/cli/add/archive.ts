import { access, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outlet } from '../../core/content-model.ts';
import { readOutlets } from '../../corpus/entries/entries.ts';
import { readEvent } from '../../corpus/entries/events.ts';
import { readFrontMatter } from '../../corpus/fields/front-matter.ts';
import { decodeSource } from '../../corpus/source.ts';

/** What a content folder holds already, as far as adding to it must know. */
export interface Archive {
  readonly folder: string;
  readonly outlets: readonly Outlet[];
  /** Ids of events with their days. */
  readonly events: ReadonlyMap<string, string>;
  readonly articles: readonly FiledArticle[];
}

export interface FiledArticle {
  readonly event: string;
  readonly name: string;
  readonly file: string;
  readonly source: string;
  readonly sourceSha256?: string;
  readonly url?: string;
  /** Added by the command that runs. */
  readonly isOfThisRun?: boolean;
}

/** Reads the outlets, events and articles' fields of a content folder; what is wrong with them is for validation to say. */
export async function readArchive(folder: string): Promise<Archive> {
  const quiet = () => undefined;
  const read = async (...steps: string[]) => {
    const bytes = await readFile(join(folder, ...steps)).catch(() => undefined);
    return bytes === undefined ? undefined : decodeSource(steps.join('/'), bytes, quiet);
  };
  const outlets = await read('outlets.yaml');
  const events = new Map<string, string>();
  for (const name of await namesIn(join(folder, 'events'))) {
    if (!name.endsWith('.md')) continue;
    const source = await read('events', name);
    const id = name.slice(0, -3);
    const event = source === undefined ? undefined : readEvent(source, id, quiet);
    events.set(id, event?.value.date ?? '');
  }
  const articles: FiledArticle[] = [];
  for (const event of await namesIn(join(folder, 'articles'))) {
    for (const name of await namesIn(join(folder, 'articles', event))) {
      if (!name.endsWith('.md')) continue;
      const source = await read('articles', event, name);
      if (source === undefined) continue;
      const fields = readFrontMatter(source, quiet)?.fields;
      const sourceSha256 = fields?.text('sourceSha256');
      const url = fields?.text('url');
      articles.push({
        ...{
          event,
          name: name.slice(0, -3),
          file: join(folder, 'articles', event, name),
          source: source.text,
        },
        ...(sourceSha256 === undefined ? {} : { sourceSha256 }),
        ...(url === undefined ? {} : { url }),
      });
    }
  }
  return {
    folder,
    outlets: outlets === undefined ? [] : readOutlets(outlets, quiet).map(({ value }) => value),
    events,
    articles,
  };
}

async function namesIn(folder: string): Promise<string[]> {
  const isThere = await access(folder).then(
    () => true,
    () => false,
  );
  return isThere
    ? (await readdir(folder)).filter((name) => !name.startsWith('.')).sort((a, b) => (a < b ? -1 : 1))
    : [];
}
