import { relative, resolve, sep } from 'node:path';
import { defineCollection } from 'astro:content';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import type {
  Article,
  DocsPage,
  EventEntry,
  Outlet,
  SiteSettings,
  SpeakerEntry,
  Story,
} from './core/model.ts';
import { type Content, loadContent } from './corpus/content.ts';
import { ContentError } from './corpus/problems.ts';

// Our own loader for every collection: content/ is read and validated whole, once, by src/corpus, and Astro keeps
// the values. Its Markdown, which would change quotation marks, never sees a text.

const folder = resolve(process.env.CONTENT_FOLDER ?? 'content');

let reading: Promise<Content> | undefined;

function collectionOf<Value extends { id: string }>(select: (content: Content) => readonly Value[]) {
  const fill = ({ store }: LoaderContext, content: Content) => {
    store.clear();
    for (const value of select(content))
      store.set({ id: value.id, data: value as unknown as Record<string, unknown> });
  };
  const loader: Loader = {
    name: 'crossquote-content',
    async load(context) {
      reading ??= loadContent(folder);
      fill(context, await reading);
      watch(context, (content) => fill(context, content));
    },
  };
  return defineCollection({ loader, schema: z.custom<Value>() });
}

/** In dev: reads again when a file changes, and keeps what stood before while something is wrong. */
function watch({ watcher, logger }: LoaderContext, onContent: (content: Content) => void): void {
  watcher?.add(folder);
  watcher?.on('all', async (_event, path) => {
    const inside = relative(folder, resolve(path));
    if (inside.startsWith(`..${sep}`) || inside === '..') return;
    reading = reread();
    try {
      onContent(await reading);
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(error.message);
    }
  });
}

let rereading: { at: number; content: Promise<Content> } | undefined;

// Every collection hears of a change at once; they share one reading.
function reread(): Promise<Content> {
  if (rereading === undefined || Date.now() - rereading.at > 200) {
    rereading = { at: Date.now(), content: loadContent(folder) };
  }
  return rereading.content;
}

export const collections = {
  settings: collectionOf<SiteSettings & { id: string }>(({ settings }) => [{ id: 'site', ...settings }]),
  outlets: collectionOf<Outlet>(({ corpus }) => corpus.outlets),
  speakers: collectionOf<SpeakerEntry>(({ corpus }) => corpus.speakers),
  stories: collectionOf<Story>(({ corpus }) => corpus.stories),
  events: collectionOf<EventEntry>(({ corpus }) => corpus.events),
  articles: collectionOf<Article>(({ corpus }) => corpus.articles),
  docs: collectionOf<DocsPage>(({ docs }) => docs),
};
