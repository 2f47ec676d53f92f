import { randomUUID } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import { defineCollection } from 'astro/content/config';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { checkNotes } from '../core/check-notes.ts';
import type {
  Article,
  DocsPage,
  EventEntry,
  ManualPage,
  Outlet,
  SiteSettings,
  SpeakerEntry,
  Story,
} from '../core/content-model.ts';
import { type Content, type ContentReading, loadContent, readContent } from '../corpus/content.ts';
import { openCachedReader } from '../corpus/markdown/body-cache.ts';
import { formatProblem, type Problem } from '../corpus/problems.ts';
import { startRefreshing } from '../corpus/refresh.ts';
import { SNAPSHOT } from '../site/snapshot.ts';

/**
 * Astro's collections of a Crossquote site: `export const collections = crossquoteCollections();` in its
 * `src/content.config.ts`. Astro lets an integration bring none by itself.
 *
 * One loader fills them all: `content/` is read and validated whole, once, by src/corpus, and Astro keeps the values. Its
 * Markdown, which would change quotation marks, never sees a text.
 */
export function crossquoteCollections() {
  return {
    settings: collectionOf<SiteSettings & { id: string }>(({ settings }) => [{ id: 'site', ...settings }]),
    // By which the site tells whether it has to be read again, and what there is to read: Astro warns of every collection
    // that is empty.
    readings: collectionOf<Reading>(({ corpus, docs, manual }, problems) => [
      {
        ...{ id: 'last', revision: randomUUID(), filled: namesOfFilled({ ...corpus, docs, manual }) },
        problems: problems.map(({ severity, ...problem }) => ({
          severity,
          line: formatProblem({ ...problem, severity }),
        })),
      },
    ]),
    outlets: collectionOf<Outlet>(({ corpus }) => corpus.outlets),
    speakers: collectionOf<SpeakerEntry>(({ corpus }) => corpus.speakers),
    stories: collectionOf<Story>(({ corpus }) => corpus.stories),
    events: collectionOf<EventEntry>(({ corpus }) => corpus.events),
    articles: collectionOf<Article>(({ corpus }) => corpus.articles),
    docs: collectionOf<DocsPage>(({ docs }) => docs),
    manual: collectionOf<ManualPage>(({ manual }) => manual),
  };
}

interface Reading {
  readonly id: string;
  /** Another one for every reading. */
  readonly revision: string;
  /** The names of the collections that have entries. */
  readonly filled: readonly string[];
  /** In dev, what is wrong with the content: pages say it while what was read before stays. */
  readonly problems: readonly { readonly severity: Problem['severity']; readonly line: string }[];
}

function namesOfFilled(collections: Readonly<Record<string, readonly unknown[]>>): string[] {
  return Object.entries(collections).flatMap(([name, { length }]) => (length > 0 ? [name] : []));
}

const folder = resolve(process.env.CONTENT_FOLDER ?? 'content');

type Fill = (content: Content, problems: readonly Problem[]) => void;

let reading: Promise<ContentReading> | undefined;
let last: Content = {
  settings: {
    ...{ name: 'Not read yet', description: 'The content cannot be read.', lang: 'en' },
    ...{ publisher: { name: '' }, excerptSentences: 1 },
  },
  corpus: { outlets: [], speakers: [], stories: [], events: [], articles: [] },
  docs: [],
  manual: [],
};
const fills: Fill[] = [];

function collectionOf<Value extends { id: string }>(
  select: (content: Content, problems: readonly Problem[]) => readonly Value[],
) {
  const loader: Loader = {
    name: 'crossquote-content',
    async load({ store, watcher, logger }) {
      // What a build has read already does not go through Astro's store.
      if (process.env[SNAPSHOT] !== undefined) return;
      const fill: Fill = (content, problems) => {
        store.clear();
        for (const value of select(content, problems)) {
          store.set({ id: value.id, data: value as unknown as Record<string, unknown> });
        }
      };
      const isDev = watcher !== undefined;
      if (fills.length === 0) watch(watcher, logger);
      fills.push(fill);
      reading ??= isDev
        ? readInDev(logger)
        : loadContent(folder, checkNotes, openCachedReader, { base: process.env.SITE_BASE }).then(toReading);
      const { problems } = await reading;
      fill(last, problems);
    },
  };
  return defineCollection({ loader, schema: z.custom<Value>() });
}

function toReading(content: Content): ContentReading {
  last = content;
  return { content, problems: [] };
}

/** Reads drafts too. What was read before stays while something is wrong, which the terminal and every page then say. */
async function readInDev(logger: LoaderContext['logger']): Promise<ContentReading> {
  const found = await readContent(folder, checkNotes, openCachedReader, {
    isPreview: true,
    base: process.env.SITE_BASE,
  });
  last = found.content ?? last;
  for (const problem of found.problems) logger[toLevel[problem.severity]](formatProblem(problem));
  return found;
}

const toLevel = { error: 'error', warning: 'warn' } as const;

/** In dev: reads once for all collections when a file changes. */
function watch(watcher: LoaderContext['watcher'], logger: LoaderContext['logger']): void {
  watcher?.add(folder);
  const refresh = startRefreshing({
    read: () => readInDev(logger),
    use: ({ problems }: ContentReading) => {
      for (const fill of fills) fill(last, problems);
    },
    tell: (message) => logger.error(message),
  });
  watcher?.on('all', (_event, path) => {
    const inside = relative(folder, resolve(path));
    if (inside !== '..' && !inside.startsWith(`..${sep}`)) void refresh();
  });
}
